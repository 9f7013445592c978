import type { PartnerId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { confirmFigures as decide } from "~/partners/domain/figures";
import type { Month } from "~/kernel/month";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { loadFigures, saveConfirmed } from "~/partners/store/figures.server";
import { loadPartner } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** The brand agrees with the volume a partner entered for a month. Null: no such partner, or not the viewer's to agree. */
export async function confirmFigures(
  viewer: Viewer,
  partnerId: PartnerId,
  { month, version }: { readonly month: Month; readonly version: number },
): Promise<Result<null, PartnerRefusal> | null> {
  if (!mayOn(viewer, "partnerMonth:confirm", partnerId)) return null;
  return inTransaction(async (tx) => {
    if ((await loadPartner(tx, partnerId)) === null) return null;
    const kept = await loadFigures(tx, partnerId, month);
    if (kept.version !== version) return refuse({ code: "partner.changed-meanwhile" });
    const decided = decide(kept.figures);
    if (!decided.ok) return decided;
    const isWritten = await saveConfirmed(tx, { partnerId, month }, version, { by: viewer.personId, at: now() });
    return isWritten ? ok(null) : refuse({ code: "partner.changed-meanwhile" });
  });
}
