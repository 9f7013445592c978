import type { PartnerId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import type { PartnerDescription } from "~/partners/domain/partner";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { knownTrade } from "~/partners/domain/trades";
import { holdTouchpoints, insertPartner, isNameTaken, loadTrades } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** A new partner begins its onboarding. Null: the viewer takes no partners in. */
export async function startPartner(
  viewer: Viewer,
  described: PartnerDescription,
): Promise<Result<PartnerId, PartnerRefusal> | null> {
  if (!mayOn(viewer, "partner:write", null)) return null;
  const touchpointIds = [...new Set(described.touchpointIds)];
  return inTransaction(async (tx) => {
    if (await isNameTaken(tx, described.name, null)) return refuse({ code: "partner.name-taken" });
    if (!(await holdTouchpoints(tx, touchpointIds))) return refuse({ code: "partner.unknown-touchpoint" });
    const partnerId = newId<PartnerId>();
    const trade = knownTrade(described.trade, await loadTrades(tx));
    const started = { by: viewer.personId, at: now() };
    await insertPartner(tx, partnerId, { name: described.name, trade, touchpointIds }, started);
    return ok(partnerId);
  });
}
