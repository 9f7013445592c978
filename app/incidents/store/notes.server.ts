import type { IncidentId, PartnerId } from "~/kernel/ids";
import { dateOf } from "~/kernel/instant";
import { newId } from "~/platform/new-id.server";
import type { Tx } from "~/platform/db/db.server";
import type { IncidentNote } from "~/incidents/domain/decisions/write-note";
import { tenantFilter } from "./tenant.server";

export async function insertNote(tx: Tx, { at, ...note }: IncidentNote): Promise<void> {
  await tx.incidentNote.create({ data: { id: newId(), at: dateOf(at), ...note } });
}

/** What writing a note has to know of its incident; null where the viewer's side holds none like it. */
export async function findHolder(
  tx: Tx,
  id: IncidentId,
  tenant: PartnerId | null,
): Promise<{ readonly id: IncidentId; readonly partnerId: PartnerId } | null> {
  const rows = await tx.$queryRaw<{ id: IncidentId; partnerId: PartnerId }[]>`
    SELECT i."id"::text, i."partnerId"::text FROM "Incident" i WHERE i."id" = ${id}::uuid ${tenantFilter(tenant)} FOR SHARE`;
  return rows[0] ?? null;
}
