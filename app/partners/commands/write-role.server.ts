import type { TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { writeRole as decide } from "~/partners/domain/role-text";
import { loadLink, saveRole } from "~/partners/store/onboarding.server";
import { loadPartner } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

export interface TypedRole {
  readonly touchpointId: TouchpointId;
  readonly text: string;
  /** Of the link the person had in view. */
  readonly version: number;
}

/** A partner's lead says in its own words what its part at a touchpoint is. Null for anybody but a lead of the partner. */
export async function writeRole(viewer: Viewer, typed: TypedRole): Promise<Result<null, PartnerRefusal> | null> {
  if (viewer.partnerId === null || !mayOn(viewer, "onboarding:writeRole", viewer.partnerId)) return null;
  const { partnerId, personId } = viewer;
  return inTransaction(async (tx) => {
    const partner = await loadPartner(tx, partnerId);
    if (partner === null) return null;
    const link = await loadLink(tx, partnerId, typed.touchpointId);
    const decided = decide(partner, typed.touchpointId, typed.text, link?.expectedService ?? "");
    if (!decided.ok) return decided;
    const isWritten = await saveRole(tx, partnerId, typed.version, decided.value, { by: personId, at: now() });
    return isWritten ? ok(null) : refuse({ code: "partner.changed-meanwhile" });
  });
}
