import type { IncidentId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { LOG, readRows, type LogRow, type StoredIncident } from "~/incidents/store/load-incidents.server";
import { recordContributions, type Countable } from "./record-contributions.server";

/** A place in the order of due instants. */
export interface DueAfter {
  readonly dueAt: string;
  readonly incidentId: IncidentId;
}

export interface DuePage {
  readonly incidentIds: readonly IncidentId[];
  /** Where to go on; null at the end. */
  readonly last: DueAfter | null;
}

/** Open incidents with a clock that is past due and runs on, oldest first. Nothing is locked yet. */
export async function findPastDue(client: Tx, at: Instant, after: DueAfter | null, most: number): Promise<DuePage> {
  const place =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND ("nextDueAt", "id") > (${after.dueAt}::timestamptz, ${after.incidentId}::uuid)`;
  const rows = await client.$queryRaw<{ id: IncidentId; dueAt: Date }[]>`
    SELECT "id"::text, "nextDueAt" AS "dueAt" FROM "Incident"
    WHERE "isOpen" AND "nextDueAt" < ${dateOf(at)} ${place}
    ORDER BY "nextDueAt", "id" LIMIT ${most}`;
  const end = rows.at(-1);
  return {
    incidentIds: rows.map(({ id }) => id),
    last: end === undefined || rows.length < most ? null : { dueAt: end.dueAt.toISOString(), incidentId: end.id },
  };
}

/** All incidents in the order of their ids, page by page. */
export async function findNext(client: Tx, after: IncidentId | null, most: number): Promise<readonly IncidentId[]> {
  const place = after === null ? Prisma.empty : Prisma.sql`WHERE "id" > ${after}::uuid`;
  const rows = await client.$queryRaw<{ id: IncidentId }[]>`
    SELECT "id"::text FROM "Incident" ${place} ORDER BY "id" LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/**
 * Counts these incidents anew from their logs. They are locked first and read afterwards, in two statements: a log read
 * in the statement that waits for the lock would still be the one from before the wait. Answers with how many tallies
 * moved.
 */
export async function countAnew(tx: Tx, incidentIds: readonly IncidentId[]): Promise<number> {
  if (incidentIds.length === 0) return 0;
  await tx.$queryRaw`
    SELECT 1 FROM "Incident" WHERE "id" = ANY(${incidentIds}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.$queryRaw<LogRow[]>`
    SELECT i."id"::text, i."version", ${LOG} AS "log" FROM "Incident" i WHERE i."id" = ANY(${incidentIds}::uuid[])`;
  const stored = await readRows(tx, rows);
  return recordContributions(tx, stored.map(countable));
}

function countable({ incident, clocks, asOf, events, histories }: StoredIncident): Countable {
  const { id, touchpointId, severity } = incident;
  const readingAt: Countable["readingAt"] = (moment) => {
    const past = events.filter(({ at }) => at <= moment);
    return readIncidentClocks(past, histories.levels, histories.calendars, moment);
  };
  return { incidentId: id, touchpointId, severity, clocks, asOf, readingAt, isNew: false };
}
