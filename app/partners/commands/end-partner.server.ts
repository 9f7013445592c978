import type { PartnerId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { endPartner as decide } from "~/partners/domain/partner";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { countOpenIncidents, holdPartner, saveEnd } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { disableEverybody } from "~/people/store/accounts.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Ends the relation, and with it the access of everybody of the partner. Null: no such partner. */
export async function endPartner(
  viewer: Viewer,
  partnerId: PartnerId,
  { version }: { readonly version: number },
): Promise<Result<null, PartnerRefusal> | null> {
  if (!mayOn(viewer, "partner:write", partnerId)) return null;
  return inTransaction(async (tx) => {
    const partner = await holdPartner(tx, partnerId);
    if (partner === null) return null;
    if (partner.version !== version) return refuse({ code: "partner.changed-meanwhile" });
    const decided = decide(partner, await countOpenIncidents(tx, partnerId), viewer.personId, now());
    if (!decided.ok) return decided;
    if (!(await saveEnd(tx, partner))) return refuse({ code: "partner.changed-meanwhile" });
    await disableEverybody(tx, partnerId);
    return ok(null);
  });
}
