import type { IncidentId } from "~/kernel/ids";
import { toldOfIncident, type ToldOf } from "~/notices/domain/incident-audience";
import { loadNamed } from "~/notices/store/named-incidents.server";
import { loadReaders } from "~/notices/store/readers.server";
import { mayOn, tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface IncidentAudience {
  readonly id: IncidentId;
  readonly number: number;
  readonly partner: string;
  /** Empty once the incident is closed: its clocks have ended. */
  readonly rules: readonly ToldOf[];
  readonly isOpen: boolean;
}

/** Who would be told of an incident's clocks now, for whoever acts on it; null for one the viewer does not see. */
export async function readIncidentAudience(viewer: Viewer, id: IncidentId): Promise<IncidentAudience | null> {
  const tenant = tenantOf(viewer);
  const found = await db().incident.findUnique({
    where: { id, ...(tenant === null ? {} : { partnerId: tenant }) },
    select: { isOpen: true },
  });
  const row = found && (await loadNamed(db(), [id])).get(id);
  if (!found || !row || !mayOn(viewer, "incident:noteShared", row.partnerId)) return null;
  const { number, partner, partnerId } = row;
  const { isOpen } = found;
  const [readers, { timeZone }] = await Promise.all([loadReaders(db(), [partnerId]), loadBrand()]);
  return { id, number, partner, isOpen, rules: isOpen ? toldOfIncident(row, readers, viewer, timeZone, now()) : [] };
}
