import { Prisma, type Tx } from "~/platform/db/db.server";
import type { clockRow, eventRows, StateColumns } from "./incident-rows";

/** The rows of one statement, whatever number of incidents they belong to: one round trip, all or nothing. */
export interface Rows<Incident> {
  readonly incidents: readonly Incident[];
  /** To be added to the logs. */
  readonly events: readonly ReturnType<typeof eventRows>[number][];
  /** All clocks of these incidents; kept ones that are not among them have disappeared. */
  readonly clocks: readonly ReturnType<typeof clockRow>[];
}

export interface UpdateRow extends StateColumns {
  readonly id: string;
  /** The version that was read: whoever wrote in between wins. */
  readonly version: number;
  readonly nextVersion: number;
  readonly title: string | null;
  readonly description: string | null;
  readonly region: string | null;
  readonly sourceHash: string | null;
  readonly importRunId: string | null;
}

export interface InsertRow extends StateColumns {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly region: string;
  readonly sourceName: string | null;
  readonly sourceRef: string | null;
  readonly sourceHash: string | null;
  readonly importRunId: string | null;
}

/** The columns of `StateColumns`, with their types. */
const STATE = Prisma.sql`
  "touchpointId" uuid, "channel" text, "reportedBy" text, "isSelfReported" boolean, "openedAt" timestamptz,
  "partnerId" uuid, "severity" text, "status" text, "isOpen" boolean, "levelId" uuid, "levelVersion" int,
  "resolvedAt" timestamptz, "closedAt" timestamptz, "outcome" text, "reopenCount" int, "transferCount" int,
  "nextDueAt" timestamptz, "nextDueKind" text, "nextMarkAt" timestamptz, "clockStatus" text, "lastSeq" int`;
const STATE_NAMES = Prisma.sql`
  "touchpointId", "channel", "reportedBy", "isSelfReported", "openedAt", "partnerId", "severity", "status", "isOpen",
  "levelId", "levelVersion", "resolvedAt", "closedAt", "outcome", "reopenCount", "transferCount", "nextDueAt",
  "nextDueKind", "nextMarkAt", "clockStatus", "lastSeq"`;

/** Writes each incident that still has the version that was read, with its events and clocks; answers with their ids. */
export async function updateRows(tx: Tx, rows: Rows<UpdateRow>): Promise<ReadonlySet<string>> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows.incidents)}::jsonb) AS r(
        "id" uuid, "version" int, "nextVersion" int, "title" text, "description" text, "region" text,
        "sourceHash" text, "importRunId" uuid, ${STATE})
    ), moved AS (
      UPDATE "Incident" i SET
        (${STATE_NAMES}) = (SELECT ${STATE_NAMES} FROM given w WHERE w."id" = i."id"),
        "title" = coalesce(g."title", i."title"), "description" = coalesce(g."description", i."description"),
        "region" = coalesce(g."region", i."region"), "sourceHash" = coalesce(g."sourceHash", i."sourceHash"),
        "importRunId" = coalesce(g."importRunId", i."importRunId"), "version" = g."nextVersion"
      FROM given g WHERE i."id" = g."id" AND i."version" = g."version"
      RETURNING i."id"
    ), ${logAndClocks(rows)}, gone AS (
      DELETE FROM "IncidentClock" c USING moved m
      WHERE c."incidentId" = m."id" AND NOT EXISTS (
        SELECT 1 FROM ticking k WHERE k."incidentId" = c."incidentId" AND k."kind" = c."kind"
          AND k."holding" = c."holding" AND k."cycle" = c."cycle")
    )
    SELECT "id"::text FROM moved`;
  return new Set(moved.map((row) => row.id));
}

/** Writes incidents that are not there yet. One that its source has given before is left as it is, whoever gave it. */
export async function insertRows(tx: Tx, rows: Rows<InsertRow>): Promise<ReadonlySet<string>> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    WITH moved AS (
      INSERT INTO "Incident" (
        "id", "title", "description", "region", "sourceName", "sourceRef", "sourceHash", "importRunId", ${STATE_NAMES})
      SELECT
        "id", "title", "description", "region", "sourceName", "sourceRef", "sourceHash", "importRunId", ${STATE_NAMES}
      FROM jsonb_to_recordset(${JSON.stringify(rows.incidents)}::jsonb) AS r(
        "id" uuid, "title" text, "description" text, "region" text, "sourceName" text, "sourceRef" text,
        "sourceHash" text, "importRunId" uuid, ${STATE})
      ON CONFLICT ("sourceName", "sourceRef") DO NOTHING
      RETURNING "id"
    ), ${logAndClocks(rows)}
    SELECT "id"::text FROM moved`;
  return new Set(moved.map((row) => row.id));
}

/** Adds to the logs and brings the clocks up to date, of the incidents in `moved` only. */
function logAndClocks({ events, clocks }: Rows<unknown>): Prisma.Sql {
  return Prisma.sql`
    ticking AS (
      SELECT k.* FROM jsonb_to_recordset(${JSON.stringify(clocks)}::jsonb) AS k(
        "incidentId" uuid, "kind" text, "holding" int, "cycle" int, "holderId" uuid, "status" text, "startedAt" timestamptz,
        "targetAt" timestamptz, "warnAt" timestamptz, "doneAt" timestamptz, "endedAt" timestamptz, "measure" text,
        "targetMs" bigint, "heldMs" bigint, "pausedMs" bigint, "lateMs" bigint, "levelId" uuid, "levelVersion" int,
        "judgedAtSource" boolean)
      JOIN moved m ON m."id" = k."incidentId"
    ), written AS (
      INSERT INTO "IncidentEvent" ("incidentId", "seq", "at", "type", "actorId", "holderId", "payload")
      SELECT e."incidentId", e."seq", e."at", e."type", e."actorId", e."holderId", e."payload"
      FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS e(
        "incidentId" uuid, "seq" int, "at" timestamptz, "type" text, "actorId" uuid, "holderId" uuid, "payload" jsonb)
      JOIN moved m ON m."id" = e."incidentId"
    ), kept AS (
      INSERT INTO "IncidentClock" (
        "incidentId", "kind", "holding", "cycle", "holderId", "status", "startedAt", "targetAt", "warnAt", "doneAt",
        "endedAt", "measure", "targetMs", "heldMs", "pausedMs", "lateMs", "levelId", "levelVersion", "judgedAtSource")
      SELECT "incidentId", "kind", "holding", "cycle", "holderId", "status", "startedAt", "targetAt", "warnAt", "doneAt",
        "endedAt", "measure", "targetMs", "heldMs", "pausedMs", "lateMs", "levelId", "levelVersion", "judgedAtSource"
      FROM ticking
      ON CONFLICT ("incidentId", "kind", "holding", "cycle") DO UPDATE SET
        "holderId" = excluded."holderId", "status" = excluded."status", "startedAt" = excluded."startedAt",
        "targetAt" = excluded."targetAt", "warnAt" = excluded."warnAt", "doneAt" = excluded."doneAt",
        "endedAt" = excluded."endedAt", "measure" = excluded."measure", "targetMs" = excluded."targetMs",
        "heldMs" = excluded."heldMs", "pausedMs" = excluded."pausedMs", "lateMs" = excluded."lateMs",
        "levelId" = excluded."levelId", "levelVersion" = excluded."levelVersion",
        "judgedAtSource" = excluded."judgedAtSource"
    )`;
}
