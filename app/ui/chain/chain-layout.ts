import type { State } from "../state";

export interface ChainTouchpoint {
  readonly id: string;
  readonly name: string;
  readonly isMomentOfTruth: boolean;
  /** How it stands there; without it the node is drawn in the accent. */
  readonly state?: State;
  /** Failures (or whatever the page says the heat means), whole and not negative. */
  readonly heat?: number;
  /** Lit links stand out, the others step back. Left out everywhere, the whole chain is lit. */
  readonly isLit?: boolean;
  /** "It happened here." */
  readonly isHere?: boolean;
  /** Where its node leads; nowhere where it is left out. */
  readonly to?: string;
}

export interface ChainStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly ChainTouchpoint[];
}

export type Line = "lit" | "dim" | "none";

export interface PlacedTouchpoint {
  readonly touchpoint: ChainTouchpoint;
  readonly isLit: boolean;
  /** In units of the node's drawing, which is 64 wide. */
  readonly nodeRadius: number;
  /** 0 where there is no heat. */
  readonly haloRadius: number;
  /** The half lines that join it to its neighbours. */
  readonly before: Line;
  readonly after: Line;
}

export interface PlacedStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly PlacedTouchpoint[];
}

export interface PlacedChain {
  readonly stages: readonly PlacedStage[];
  readonly count: number;
  readonly hasHeat: boolean;
  readonly hasUnlit: boolean;
}

export const NODE_BOX = 64;
const PLAIN_RADIUS = 6.5;
const MOMENT_RADIUS = 10.5;
/** The halo of the hottest node fills the box; the faintest is still seen around its node. */
const HALO_MAX = 30;
const HALO_MARGIN = 4;

/** Places the chain: stages without touchpoints are left out; a line is lit where both its ends are; the area of a halo,
 *  not its radius, grows with the heat, as the eye compares areas. */
export function layOutChain(stages: readonly ChainStage[]): PlacedChain {
  const filled = stages.filter((stage) => stage.touchpoints.length > 0);
  const flat = filled.flatMap((stage) => stage.touchpoints);
  const hottest = Math.max(0, ...flat.map((touchpoint) => touchpoint.heat ?? 0));
  const lineBetween = (index: number): Line => {
    const [from, to] = [flat[index], flat[index + 1]];
    if (from === undefined || to === undefined) return "none";
    return isLit(from) && isLit(to) ? "lit" : "dim";
  };
  let index = -1;
  const placed = filled.map((stage) => ({
    id: stage.id,
    name: stage.name,
    touchpoints: stage.touchpoints.map((touchpoint) => {
      index += 1;
      const nodeRadius = touchpoint.isMomentOfTruth ? MOMENT_RADIUS : PLAIN_RADIUS;
      return {
        touchpoint,
        isLit: isLit(touchpoint),
        nodeRadius,
        haloRadius: isLit(touchpoint) ? haloRadius(touchpoint.heat ?? 0, hottest, nodeRadius) : 0,
        before: lineBetween(index - 1),
        after: lineBetween(index),
      };
    }),
  }));
  return {
    stages: placed,
    count: flat.length,
    hasHeat: flat.some((touchpoint) => touchpoint.heat !== undefined),
    hasUnlit: flat.some((touchpoint) => !isLit(touchpoint)),
  };
}

function isLit(touchpoint: ChainTouchpoint): boolean {
  return touchpoint.isLit ?? true;
}

function haloRadius(heat: number, hottest: number, nodeRadius: number): number {
  if (heat <= 0 || hottest <= 0) return 0;
  const least = nodeRadius + HALO_MARGIN;
  const share = heat / hottest;
  return Math.sqrt(least ** 2 + share * (HALO_MAX ** 2 - least ** 2));
}
