import type { TouchpointId } from "~/kernel/ids";

export interface SeenStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly SeenLink[];
}

export interface SeenLink {
  readonly id: string;
  readonly name: string;
  readonly isMomentOfTruth: boolean;
  /** Served by whoever holds the incident. */
  readonly isLit: boolean;
  readonly isHere: boolean;
  /** Address of its page. */
  readonly to: string;
}

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly (Omit<SeenLink, "isLit" | "isHere"> & { readonly isLit?: boolean })[];
}

/**
 * Where on the journey it happened, with the holder's links lit. The journey belongs to the customer, so everybody sees
 * all of it by name; who serves a neighbouring link is told to nobody.
 */
export function seenChain(stages: readonly Stage[], here: TouchpointId): readonly SeenStage[] {
  return stages.map(({ id, name, touchpoints }) => ({
    id,
    name,
    touchpoints: touchpoints.map(({ id: linkId, name: linkName, isMomentOfTruth, isLit, to }) => ({
      id: linkId,
      name: linkName,
      isMomentOfTruth,
      // The link in question stands out, also where it was given to somebody who does not usually serve it.
      isLit: isLit === true || linkId === here,
      isHere: linkId === here,
      to,
    })),
  }));
}
