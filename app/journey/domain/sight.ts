import type { Viewer } from "~/people/domain/roles";
import type { RiskKind, MitigationKind } from "./journey";

/**
 * How much of a touchpoint a person sees. The line of visibility is also the line between partners: what the customer can
 * see, everybody in the chain can see, so that each knows what comes before and after; what happens behind it is for the
 * brand and for those who serve there. Who serves a link is never told to another partner, nor whether anybody does.
 */
export type Sight =
  /** People of the brand: everything, and who serves. */
  | "all"
  /** People of a partner that serves here: everything about the place, and their own part. */
  | "ownLink"
  /** People of a partner that does not: what the customer sees. */
  | "inFrontOnly";

export function sightOf(viewer: Viewer, isServedByOwnPartner: boolean): Sight {
  if (viewer.partnerId === null) return "all";
  return isServedByOwnPartner ? "ownLink" : "inFrontOnly";
}

export interface BehindTheLine {
  readonly backStage: string;
  readonly friction: string;
  readonly mitigationKind: MitigationKind;
  readonly mitigation: string;
  readonly riskKinds: readonly RiskKind[];
}

/** What stands behind the line of visibility; null for those who may not look there. Free text can name a partner, and a
 *  risk kind tells about somebody's staff. */
export function behindTheLine(sight: Sight, touchpoint: BehindTheLine): BehindTheLine | null {
  switch (sight) {
    case "all":
    case "ownLink":
      return {
        backStage: touchpoint.backStage,
        friction: touchpoint.friction,
        mitigationKind: touchpoint.mitigationKind,
        mitigation: touchpoint.mitigation,
        riskKinds: touchpoint.riskKinds,
      };
    case "inFrontOnly":
      return null;
  }
}
