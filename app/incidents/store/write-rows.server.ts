import { Prisma, type Tx } from "~/platform/db/db.server";
import type { clockRow, eventRows, StateColumns } from "./incident-rows.server";

/** The rows of one statement, whatever number of incidents they belong to: one round trip, all or nothing. */
export interface Rows<Incident> {
  readonly incidents: readonly Incident[];
  /** To be added to the logs. */
  readonly events: readonly ReturnType<typeof eventRows>[number][];
  /** All clocks of these incidents. */
  readonly clocks: readonly ReturnType<typeof clockRow>[];
}

export interface UpdateRow extends StateColumns {
  readonly id: string;
  /** The version that was read: whoever wrote in between wins. */
  readonly version: number;
  readonly nextVersion: number;
  /** The names of all its clocks (see `clockKey`): others that are kept have disappeared. */
  readonly clockKeys: readonly string[];
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
const STATE_GIVEN = Prisma.sql`
  g."touchpointId", g."channel", g."reportedBy", g."isSelfReported", g."openedAt", g."partnerId", g."severity",
  g."status", g."isOpen", g."levelId", g."levelVersion", g."resolvedAt", g."closedAt", g."outcome", g."reopenCount",
  g."transferCount", g."nextDueAt", g."nextDueKind", g."nextMarkAt", g."clockStatus", g."lastSeq"`;

const CLOCK_NAMES = Prisma.sql`
  "holderId", "status", "startedAt", "targetAt", "warnAt",
  "doneAt", "endedAt", "measure", "targetMs", "heldMs",
  "pausedMs", "lateMs", "levelId", "levelVersion", "judgedAtSource"`;
const KEPT_CLOCK = Prisma.sql`
  c."holderId", c."status", c."startedAt", c."targetAt", c."warnAt",
  c."doneAt", c."endedAt", c."measure", c."targetMs", c."heldMs",
  c."pausedMs", c."lateMs", c."levelId", c."levelVersion", c."judgedAtSource"`;
const EXCLUDED_CLOCK = Prisma.sql`
  excluded."holderId", excluded."status", excluded."startedAt", excluded."targetAt", excluded."warnAt",
  excluded."doneAt", excluded."endedAt", excluded."measure", excluded."targetMs", excluded."heldMs",
  excluded."pausedMs", excluded."lateMs", excluded."levelId", excluded."levelVersion", excluded."judgedAtSource"`;

/** Writes each incident that still has the version that was read, with its events and clocks; answers with their ids. */
export async function updateRows(tx: Tx, rows: Rows<UpdateRow>): Promise<ReadonlySet<string>> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows.incidents)}::jsonb) AS r(
        "id" uuid, "version" int, "nextVersion" int, "title" text, "description" text, "region" text,
        "sourceHash" text, "importRunId" uuid, "clockKeys" text[], ${STATE})
    ), moved AS (
      UPDATE "Incident" i SET
        (${STATE_NAMES}) = ROW(${STATE_GIVEN}),
        "title" = coalesce(g."title", i."title"), "description" = coalesce(g."description", i."description"),
        "region" = coalesce(g."region", i."region"), "sourceHash" = coalesce(g."sourceHash", i."sourceHash"),
        "importRunId" = coalesce(g."importRunId", i."importRunId"), "version" = g."nextVersion"
      FROM given g WHERE i."id" = g."id" AND i."version" = g."version"
      RETURNING i."id", g."clockKeys"
    ), ${logAndClocks(rows)}, gone AS (
      DELETE FROM "IncidentClock" c USING moved m
      WHERE c."incidentId" = m."id" AND c."kind" || ':' || c."holding" || ':' || c."cycle" <> ALL (m."clockKeys")
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
      INSERT INTO "IncidentClock" AS c ("incidentId", "kind", "holding", "cycle", ${CLOCK_NAMES})
      SELECT "incidentId", "kind", "holding", "cycle", ${CLOCK_NAMES} FROM ticking
      ON CONFLICT ("incidentId", "kind", "holding", "cycle") DO UPDATE SET (${CLOCK_NAMES}) = ROW(${EXCLUDED_CLOCK})
      WHERE ROW(${KEPT_CLOCK}) IS DISTINCT FROM ROW(${EXCLUDED_CLOCK})
    )`;
}
