import { Prisma, type Tx } from "~/platform/db/db.server";
import {
  bigint,
  boolean,
  int,
  jsonb,
  names,
  recordset,
  text,
  timestamptz,
  uuid,
  type Column,
} from "~/platform/db/recordset.server";
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
  /** The names of all its clocks (see `clockKey`), a space between: others that are kept have disappeared. */
  readonly clockKeys: string;
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

const STATE = {
  touchpointId: uuid`"touchpointId"`,
  channel: text`"channel"`,
  reportedBy: text`"reportedBy"`,
  isSelfReported: boolean`"isSelfReported"`,
  openedAt: timestamptz`"openedAt"`,
  partnerId: uuid`"partnerId"`,
  severity: text`"severity"`,
  status: text`"status"`,
  isOpen: boolean`"isOpen"`,
  levelId: uuid`"levelId"`,
  levelVersion: int`"levelVersion"`,
  resolvedAt: timestamptz`"resolvedAt"`,
  closedAt: timestamptz`"closedAt"`,
  outcome: text`"outcome"`,
  reopenCount: int`"reopenCount"`,
  transferCount: int`"transferCount"`,
  nextDueAt: timestamptz`"nextDueAt"`,
  nextDueKind: text`"nextDueKind"`,
  nextMarkAt: timestamptz`"nextMarkAt"`,
  clockStatus: text`"clockStatus"`,
  lastSeq: int`"lastSeq"`,
} satisfies Record<keyof StateColumns, Column>;

const SAID = {
  title: text`"title"`,
  description: text`"description"`,
  region: text`"region"`,
  sourceHash: text`"sourceHash"`,
  importRunId: uuid`"importRunId"`,
};

const INSERTED = {
  id: uuid`"id"`,
  sourceName: text`"sourceName"`,
  sourceRef: text`"sourceRef"`,
  ...SAID,
  ...STATE,
} satisfies Record<keyof InsertRow, Column>;

const UPDATED = {
  id: uuid`"id"`,
  version: int`"version"`,
  nextVersion: int`"nextVersion"`,
  clockKeys: text`"clockKeys"`,
  ...SAID,
  ...STATE,
} satisfies Record<keyof UpdateRow, Column>;

const EVENT = {
  incidentId: uuid`"incidentId"`,
  seq: int`"seq"`,
  at: timestamptz`"at"`,
  type: text`"type"`,
  actorId: uuid`"actorId"`,
  holderId: uuid`"holderId"`,
  payload: jsonb`"payload"`,
} satisfies Record<keyof ReturnType<typeof eventRows>[number], Column>;

const CLOCK_KEY = {
  incidentId: uuid`"incidentId"`,
  kind: text`"kind"`,
  holding: int`"holding"`,
  cycle: int`"cycle"`,
};
const CLOCK_STATE = {
  holderId: uuid`"holderId"`,
  status: text`"status"`,
  startedAt: timestamptz`"startedAt"`,
  targetAt: timestamptz`"targetAt"`,
  warnAt: timestamptz`"warnAt"`,
  doneAt: timestamptz`"doneAt"`,
  endedAt: timestamptz`"endedAt"`,
  measure: text`"measure"`,
  targetMs: bigint`"targetMs"`,
  heldMs: bigint`"heldMs"`,
  pausedMs: bigint`"pausedMs"`,
  lateMs: bigint`"lateMs"`,
  levelId: uuid`"levelId"`,
  levelVersion: int`"levelVersion"`,
  judgedAtSource: boolean`"judgedAtSource"`,
};
const CLOCK = { ...CLOCK_KEY, ...CLOCK_STATE } satisfies Record<keyof ReturnType<typeof clockRow>, Column>;

const EXCLUDED = Prisma.sql`excluded`;

/** Writes each incident that still has the version that was read, with its events and clocks; answers with their ids. */
export async function updateRows(tx: Tx, rows: Rows<UpdateRow>): Promise<ReadonlySet<string>> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    WITH given AS (
      SELECT * FROM ${recordset(rows.incidents, UPDATED, Prisma.sql`r`)}
    ), moved AS (
      UPDATE "Incident" i SET
        (${names(STATE)}) = ROW(${names(STATE, Prisma.sql`g`)}),
        "title" = coalesce(g."title", i."title"), "description" = coalesce(g."description", i."description"),
        "region" = coalesce(g."region", i."region"), "sourceHash" = coalesce(g."sourceHash", i."sourceHash"),
        "importRunId" = coalesce(g."importRunId", i."importRunId"), "version" = g."nextVersion"
      FROM given g WHERE i."id" = g."id" AND i."version" = g."version"
      RETURNING i."id", g."clockKeys"
    ), ${logAndClocks(rows)}, gone AS (
      DELETE FROM "IncidentClock" c USING moved m
      WHERE c."incidentId" = m."id" AND c."kind" || ':' || c."holding" || ':' || c."cycle" <> ALL (string_to_array(m."clockKeys", ' '))
    )
    SELECT "id"::text FROM moved`;
  return new Set(moved.map((row) => row.id));
}

/** Writes incidents that are not there yet. One that its source has given before is left as it is, whoever gave it. */
export async function insertRows(tx: Tx, rows: Rows<InsertRow>): Promise<ReadonlySet<string>> {
  const moved = await tx.$queryRaw<{ id: string }[]>`
    WITH moved AS (
      INSERT INTO "Incident" (${names(INSERTED)})
      SELECT ${names(INSERTED)} FROM ${recordset(rows.incidents, INSERTED, Prisma.sql`r`)}
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
      SELECT k.* FROM ${recordset(clocks, CLOCK, Prisma.sql`k`)}
      JOIN moved m ON m."id" = k."incidentId"
    ), written AS (
      INSERT INTO "IncidentEvent" (${names(EVENT)})
      SELECT ${names(EVENT, Prisma.sql`e`)} FROM ${recordset(events, EVENT, Prisma.sql`e`)}
      JOIN moved m ON m."id" = e."incidentId"
    ), kept AS (
      INSERT INTO "IncidentClock" AS c (${names(CLOCK)})
      SELECT ${names(CLOCK)} FROM ticking
      ON CONFLICT (${names(CLOCK_KEY)}) DO UPDATE SET (${names(CLOCK_STATE)}) = ROW(${names(CLOCK_STATE, EXCLUDED)})
      WHERE ROW(${names(CLOCK_STATE, Prisma.sql`c`)}) IS DISTINCT FROM ROW(${names(CLOCK_STATE, EXCLUDED)})
    )`;
}
