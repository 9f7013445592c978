import { ok, refuse, type Result } from "~/kernel/result";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { loadJourneyVersion, saveWalk } from "~/partners/store/onboarding.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** A person of a partner has walked the whole journey; `journeyVersion` is the one it was. Null for people of the brand. */
export async function walkJourney(
  viewer: Viewer,
  { journeyVersion }: { readonly journeyVersion: number },
): Promise<Result<null, PartnerRefusal> | null> {
  if (viewer.partnerId === null || !mayOn(viewer, "onboarding:walk", viewer.partnerId)) return null;
  const { partnerId, personId } = viewer;
  return inTransaction(async (tx) => {
    if ((await loadJourneyVersion(tx)) !== journeyVersion) return refuse({ code: "partner.journey-changed" });
    await saveWalk(tx, { partnerId, personId }, { journeyVersion, at: now() });
    return ok(null);
  });
}
