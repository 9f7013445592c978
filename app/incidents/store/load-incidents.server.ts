import type { IncidentId, PartnerId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { IncidentEvent } from "~/incidents/domain/events";
import { levelsNamedIn, readIncident, type IncidentReading } from "~/incidents/domain/reading";
import { readLevelHistory, type Histories } from "~/servicelevels/store/level-history.server";
import { tenantFilter } from "./tenant.server";

/** An incident as it stands in the database: its log, what follows from it, and the version a write has to carry. */
export interface StoredIncident extends IncidentReading {
  readonly id: IncidentId;
  readonly rowVersion: number;
  readonly events: readonly IncidentEvent[];
  readonly histories: Histories;
}

/** The log as JSON that already has the shape of the domain's events. */
export const LOG = Prisma.sql`(
  SELECT jsonb_agg(
    jsonb_build_object('seq', e."seq", 'at', (extract(epoch FROM e."at") * 1000)::bigint, 'actorId', e."actorId", 'type', e."type")
      || e."payload" ORDER BY e."seq")
  FROM "IncidentEvent" e WHERE e."incidentId" = i."id")`;

/** `tenant` narrows to what this partner holds; null is the brand. Another's incident is as missing as one that never was. */
export async function loadIncident(tx: Tx, id: IncidentId, tenant: PartnerId | null): Promise<StoredIncident | null> {
  const rows = await tx.$queryRaw<LogRow[]>`
    SELECT i."id"::text, i."version", ${LOG} AS "log" FROM "Incident" i WHERE i."id" = ${id}::uuid ${tenantFilter(tenant)}`;
  return (await readRows(tx, rows))[0] ?? null;
}

export interface LogRow {
  readonly id: IncidentId;
  readonly version: number;
  readonly log: readonly IncidentEvent[] | null;
}

/** Reads the clocks of loaded logs; a row whose log does not begin with an opening is not an incident and is left out. */
export async function readRows(tx: Tx, rows: readonly LogRow[]): Promise<StoredIncident[]> {
  const histories = await readLevelHistory(
    tx,
    rows.flatMap((row) => levelsNamedIn(row.log ?? [])),
  );
  return rows.flatMap(({ id, version, log }) => {
    const events = log ?? [];
    const reading = readIncident(id, events, histories.levels, histories.calendars);
    return reading === null ? [] : [{ ...reading, id, rowVersion: version, events, histories }];
  });
}

/** The place in the order of the sweep up to which it has come. */
export interface DueAfter {
  readonly markAt: string;
  readonly id: IncidentId;
}

interface Batch<Place> {
  readonly incidents: readonly StoredIncident[];
  /** Where to go on; null at the end. */
  readonly last: Place | null;
}

/** The next incidents with a mark to be made by `at`, locked; those that somebody else holds are passed over. */
export async function lockDue(tx: Tx, at: Instant, after: DueAfter | null, most: number): Promise<Batch<DueAfter>> {
  const place =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (i."nextMarkAt", i."id") > (${after.markAt}::timestamptz, ${after.id}::uuid)`;
  const locked = await tx.$queryRaw<{ id: IncidentId; markAt: Date }[]>`
    SELECT i."id"::text, i."nextMarkAt" AS "markAt" FROM "Incident" i
    WHERE i."nextMarkAt" <= ${dateOf(at)} ${place}
    ORDER BY i."nextMarkAt", i."id" LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  const end = locked.at(-1);
  const last = end === undefined || locked.length < most ? null : { markAt: end.markAt.toISOString(), id: end.id };
  return { incidents: await loadIncidents(tx, locked), last };
}

/** The next incidents in the order of their ids, locked. */
export async function lockNext(tx: Tx, after: IncidentId | null, most: number): Promise<Batch<IncidentId>> {
  const place = after === null ? Prisma.empty : Prisma.sql`WHERE i."id" > ${after}::uuid`;
  const locked = await tx.$queryRaw<{ id: IncidentId }[]>`
    SELECT i."id"::text FROM "Incident" i ${place} ORDER BY i."id" LIMIT ${most} FOR UPDATE`;
  const last = locked.length < most ? null : (locked.at(-1)?.id ?? null);
  return { incidents: await loadIncidents(tx, locked), last };
}

/** Read after the rows were locked and not in the same statement, which would show the logs as they were before the wait. */
async function loadIncidents(tx: Tx, locked: readonly { readonly id: IncidentId }[]): Promise<StoredIncident[]> {
  if (locked.length === 0) return [];
  return readRows(tx, await loadLogs(tx, locked));
}

/** Logs of incidents that this transaction has locked. */
export async function loadLogs(tx: Tx, locked: readonly { readonly id: IncidentId }[]): Promise<LogRow[]> {
  const ids = Prisma.join(locked.map(({ id }) => Prisma.sql`${id}::uuid`));
  return tx.$queryRaw<LogRow[]>`
    SELECT i."id"::text, i."version", ${LOG} AS "log" FROM "Incident" i WHERE i."id" IN (${ids})`;
}
