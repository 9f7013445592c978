import type { TouchpointId } from "~/kernel/ids";
import { isOfBrand, type Viewer } from "~/people/domain/roles";

export interface SeenStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly SeenLink[];
}

export interface SeenLink {
  readonly id: string;
  /** Null where somebody else serves: a partner sees its neighbours unnamed. */
  readonly name: string | null;
  readonly isMomentOfTruth: boolean;
  /** Served by whoever holds the incident. */
  readonly isLit: boolean;
  readonly isHere: boolean;
  /** Address of its page; null where it is unnamed. */
  readonly to: string | null;
}

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly {
    readonly id: string;
    readonly name: string;
    readonly isMomentOfTruth: boolean;
    readonly isLit?: boolean;
    readonly to: string;
  }[];
}

/** Where on the journey it happened, with the holder's links lit. */
export function seenChain(stages: readonly Stage[], here: TouchpointId, viewer: Viewer): readonly SeenStage[] {
  return stages.map(({ id, name, touchpoints }) => ({
    id,
    name,
    touchpoints: touchpoints.map((link) => {
      const isHere = link.id === here;
      // The link in question stands out, also where it was given to somebody who does not usually serve it.
      const isLit = link.isLit === true || isHere;
      const isNamed = isLit || isOfBrand(viewer);
      return {
        id: link.id,
        name: isNamed ? link.name : null,
        isMomentOfTruth: link.isMomentOfTruth,
        isLit,
        isHere,
        to: isNamed ? link.to : null,
      };
    }),
  }));
}
