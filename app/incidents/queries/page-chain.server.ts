import type { PartnerId, TouchpointId } from "~/kernel/ids";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { readChain } from "~/journey/store/chain.server";

export interface PageStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly PageLink[];
}

export interface PageLink {
  readonly id: string;
  /** Null where somebody else serves: a partner sees its neighbours unnamed. */
  readonly name: string | null;
  readonly isMomentOfTruth: boolean;
  /** Served by whoever holds the incident. */
  readonly isLit: boolean;
  readonly isHere: boolean;
  readonly to?: string;
}

/** Where on the journey it happened, with the holder's links lit. */
export async function readPageChain(
  viewer: Viewer,
  here: TouchpointId,
  holder: PartnerId,
): Promise<readonly PageStage[]> {
  const stages = await readChain(viewer, { litFor: holder });
  return stages.map(({ id, name, touchpoints }) => ({
    id,
    name,
    touchpoints: touchpoints.map((link) => {
      const isHere = link.id === here;
      // The link in question stands out, also where it was given to somebody who does not usually serve it.
      const isLit = link.isLit === true || isHere;
      const facts = { id: link.id, isMomentOfTruth: link.isMomentOfTruth, isLit, isHere };
      return isLit || isOfBrand(viewer) ? { ...facts, name: link.name, to: link.to } : { ...facts, name: null };
    }),
  }));
}
