import type { TouchpointId } from "~/kernel/ids";
import { wilsonInterval, type Interval } from "~/kernel/statistics";
import { CLOCK_KINDS, type ClockKind } from "~/servicelevels/domain/clocks";
import { ENOUGH_UNITS, LEVEL } from "./promises-score";
import { sumTallies, type Tally, type TallySums } from "./tallies";

/** Sums of the tallies with the same key, in the order in which keys first appear. */
export function sumsBy<Key extends string>(
  tallies: readonly Tally[],
  keyOf: (tally: Tally) => Key,
): ReadonlyMap<Key, TallySums> {
  const groups = new Map<Key, Tally[]>();
  for (const tally of tallies) groups.set(keyOf(tally), [...(groups.get(keyOf(tally)) ?? []), tally]);
  return new Map([...groups].map(([key, group]) => [key, sumTallies(group)]));
}

/** How the promises of one kind of clock were kept. */
export interface KindShare {
  readonly kind: ClockKind;
  readonly judged: number;
  readonly met: number;
  /** met / judged */
  readonly share: number;
  /** Wilson's interval of the share, 90 %; null below 5 promises. */
  readonly interval: Interval | null;
}

/**
 * The plain shares a score is made of, in the order in which clocks are listed; kinds without any are left out. Of a kind
 * that runs several times in an incident (updates) no more verdicts count as evidence than there were incidents: the
 * clocks of one incident move together.
 */
export function kindShares({ byKind, units }: Pick<TallySums, "byKind" | "units">): KindShare[] {
  return CLOCK_KINDS.flatMap((kind) => {
    const [judged, met] = byKind[kind] ?? [0, 0];
    if (judged <= 0) return [];
    const share = met / judged;
    const evidence = Math.min(judged, units);
    const interval = evidence < ENOUGH_UNITS ? null : wilsonInterval(share * evidence, evidence, LEVEL);
    return [{ kind, judged, met, share, interval }];
  });
}

/** By how much a touchpoint moved the share of promises kept. */
export interface Mover {
  readonly touchpointId: TouchpointId;
  /** In points of a hundred; negative: it took from the share. */
  readonly points: number;
}

/** Less than this nobody would notice. */
const SMALLEST_MOVE = 0.5;

/**
 * Where a share of promises rose or fell between two periods, strongest first. Each touchpoint loses (units − credit)
 * of all units together; what it loses less or more than before is what it moved. The moves sum up to the change of the
 * raw share, exact unless small ones were left out. Nothing to tell where either period has too few incidents.
 */
export function whatMoved(before: readonly Tally[], after: readonly Tally[]): Mover[] {
  const [lostBefore, lostAfter] = [lossPoints(before), lossPoints(after)];
  if (lostBefore === null || lostAfter === null) return [];
  return [...new Set([...lostBefore.keys(), ...lostAfter.keys()])]
    .map((touchpointId) => ({
      touchpointId,
      points: (lostBefore.get(touchpointId) ?? 0) - (lostAfter.get(touchpointId) ?? 0),
    }))
    .filter(({ points }) => Math.abs(points) >= SMALLEST_MOVE)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** Points of a hundred that each touchpoint took from the share; null below 5 incidents. */
function lossPoints(tallies: readonly Tally[]): ReadonlyMap<TouchpointId, number> | null {
  const { units } = sumTallies(tallies);
  if (units < ENOUGH_UNITS) return null;
  const sums = sumsBy(tallies, ({ touchpointId }) => touchpointId);
  return new Map([...sums].map(([id, of]) => [id, (100 * (of.units - of.creditSum)) / units]));
}
