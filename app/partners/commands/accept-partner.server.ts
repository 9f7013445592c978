import type { PartnerId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { acceptPartner as decide } from "~/partners/domain/partner";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { loadOnboarding } from "~/partners/store/onboarding.server";
import { holdPartner, saveAcceptance } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** A manager accepts a partner that lacks nothing: it is active. Null: no such partner, or not the viewer's to accept. */
export async function acceptPartner(
  viewer: Viewer,
  partnerId: PartnerId,
  { version }: { readonly version: number },
): Promise<Result<null, PartnerRefusal> | null> {
  if (!mayOn(viewer, "onboarding:accept", partnerId)) return null;
  return inTransaction(async (tx) => {
    // Held: nobody adds a person or a touchpoint between the look at what is missing and the acceptance.
    const partner = await holdPartner(tx, partnerId);
    if (partner === null) return null;
    if (partner.version !== version) return refuse({ code: "partner.changed-meanwhile" });
    const decided = decide(partner, await loadOnboarding(tx, partnerId), viewer.personId, now());
    if (!decided.ok) return decided;
    const isWritten = await saveAcceptance(tx, partner, decided.value);
    return isWritten ? ok(null) : refuse({ code: "partner.changed-meanwhile" });
  });
}
