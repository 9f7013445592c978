import type { PartnerId } from "~/kernel/ids";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";
import { loadShownMonth } from "~/scorecards/store/shown-month.server";

/** The month a partner's scorecard opens on: the same one Today shows. Null for a foreign or unknown partner. */
export async function readLatestMonth(viewer: Viewer, partnerId: PartnerId): Promise<Month | null> {
  if (!mayOn(viewer, "scorecard:read", partnerId)) return null;
  const client = db();
  const partner = await client.partner.findUnique({ where: { id: partnerId }, select: { id: true } });
  return partner === null ? null : await loadShownMonth(client, partnerId);
}
