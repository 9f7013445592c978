import type { PartnerId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { describePartner as decide, type PartnerDescription } from "~/partners/domain/partner";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { knownTrade } from "~/partners/domain/trades";
import {
  holdPartner,
  holdTouchpoints,
  isNameTaken,
  loadTrades,
  saveDescription,
} from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** Another name, trade or other touchpoints; `version` is the one the person had in view. Null: no such partner. */
export async function describePartner(
  viewer: Viewer,
  partnerId: PartnerId,
  { version, ...described }: PartnerDescription & { readonly version: number },
): Promise<Result<null, PartnerRefusal> | null> {
  if (!mayOn(viewer, "partner:write", partnerId)) return null;
  return inTransaction(async (tx) => {
    const partner = await holdPartner(tx, partnerId);
    if (partner === null) return null;
    const trade = knownTrade(described.trade, await loadTrades(tx));
    const decided = decide(partner, { ...described, trade });
    if (!decided.ok) return decided;
    if (await isNameTaken(tx, described.name, partnerId)) return refuse({ code: "partner.name-taken" });
    const { touchpointIds } = decided.value;
    if (!(await holdTouchpoints(tx, touchpointIds))) return refuse({ code: "partner.unknown-touchpoint" });
    const isWritten = await saveDescription(tx, partner, version, decided.value);
    return isWritten ? ok(null) : refuse({ code: "partner.changed-meanwhile" });
  });
}
