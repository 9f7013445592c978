import type { IncidentId, LevelId, PartnerId, TouchpointId } from "~/kernel/ids";
import { instant, instantOf, type Instant } from "~/kernel/instant";
import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db, Prisma } from "~/platform/db/db.server";
import { cutPage, isReadBack } from "~/platform/db/keyed-page.server";
import { clockFace, type ClockFace, type FacedClock } from "~/incidents/domain/clock-face";
import type { IncidentStatus } from "~/incidents/domain/incident";
import type { Sort } from "~/incidents/domain/status-groups";
import type { ClockKind, Severity } from "~/servicelevels/domain/service-level";
import { readLevelHistory, type Histories } from "~/servicelevels/store/level-history.server";
import {
  conditionOf,
  orderOf,
  placeCondition,
  type ListFilters,
  type Place,
} from "~/incidents/store/list-filters.server";

export interface IncidentListAsked extends ListFilters {
  readonly sort: Sort;
  readonly after: Place | null;
  readonly before: Place | null;
}

export interface IncidentRow {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly severity: Severity;
  readonly touchpoint: string;
  /** Who holds it; null for people of a partner, whose own they all are. */
  readonly partner: string | null;
  readonly openedAt: Instant;
  /** Taken over from another system, with its own dates. */
  readonly isImported: boolean;
  /** The clock with the least time left; null when none runs. */
  readonly clock: { readonly kind: ClockKind; readonly dueAt: Instant | null; readonly face: ClockFace } | null;
}

export interface Option<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

export interface IncidentListPage {
  readonly rows: readonly IncidentRow[];
  /** Exact up to 1,000; 1,001 stands for more. */
  readonly count: number;
  readonly next: Place | null;
  readonly previous: Place | null;
  /** To filter by; none for people of a partner. */
  readonly partners: readonly Option<PartnerId>[];
  readonly touchpoints: readonly Option<TouchpointId>[];
}

const PAGE = 25;
const MOST_COUNTED = 1_000;

/** The hottest page: two statements, whatever is filtered by, and one more the first time a level is met. */
export async function readIncidentList(viewer: Viewer, asked: IncidentListAsked): Promise<IncidentListPage> {
  const condition = conditionOf(tenantOf(viewer), asked);
  const [page, around] = await Promise.all([readPage(condition, asked), readAround(viewer, condition)]);
  const at = now();
  const histories = await readLevelHistory(
    db(),
    page.rows.flatMap(({ levelId, levelVersion }) =>
      levelId === null || levelVersion === null ? [] : [{ levelId, levelVersion }],
    ),
  );
  return {
    ...around,
    rows: page.rows.map((row) => toRow(row, viewer, histories, at)),
    next: page.hasNext ? placeOf(page.rows.at(-1), asked.sort) : null,
    previous: page.hasPrevious ? placeOf(page.rows[0], asked.sort) : null,
  };
}

interface Row {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly severity: Severity;
  readonly touchpoint: string;
  readonly partner: string;
  readonly openedAt: Date;
  readonly isImported: boolean;
  readonly nextDueAt: Date;
  readonly kind: ClockKind | null;
  readonly clockStatus: FacedClock["status"] | null;
  readonly measure: FacedClock["measure"] | null;
  readonly targetMs: bigint | null;
  readonly heldMs: bigint | null;
  readonly targetAt: Date | null;
  readonly warnAt: Date | null;
  readonly levelId: LevelId | null;
  readonly levelVersion: number | null;
}

async function readPage(condition: Prisma.Sql, { sort, after, before }: IncidentListAsked) {
  const from = after ?? before;
  const isBack = isReadBack({ after, before });
  const place = from === null ? Prisma.empty : placeCondition(sort, from, isBack);
  const found = await db().$queryRaw<Row[]>`
    SELECT i."id"::text, i."number", i."title", i."status", i."severity", t."name" AS "touchpoint", p."name" AS "partner",
           i."openedAt", i."sourceName" IS NOT NULL AS "isImported", i."nextDueAt", c."kind", c."status" AS "clockStatus", c."measure", c."targetMs", c."heldMs",
           c."targetAt", c."warnAt", c."levelId"::text, c."levelVersion"
    FROM (SELECT * FROM "Incident" i WHERE ${condition} ${place} ${orderOf(sort, isBack)} LIMIT ${PAGE + 1}) i
    JOIN "Touchpoint" t ON t."id" = i."touchpointId"
    JOIN "Partner" p ON p."id" = i."partnerId"
    LEFT JOIN LATERAL (
      SELECT * FROM "IncidentClock" k
      WHERE k."incidentId" = i."id" AND k."endedAt" IS NULL AND k."status" IN ('running', 'breached', 'paused')
        AND k."targetMs" IS NOT NULL
      ORDER BY k."targetAt" NULLS LAST, k."targetMs" - k."heldMs" LIMIT 1) c ON i."isOpen"
    ${orderOf(sort, isBack)}`;
  return cutPage(found, PAGE, { after, before });
}

async function readAround(
  viewer: Viewer,
  condition: Prisma.Sql,
): Promise<Pick<IncidentListPage, "count" | "partners" | "touchpoints">> {
  const tenant = tenantOf(viewer);
  const partners =
    tenant === null
      ? Prisma.sql`(SELECT jsonb_agg(jsonb_build_object('id', p."id", 'name', p."name") ORDER BY p."sortKey", p."id") FROM "Partner" p)`
      : Prisma.sql`NULL::jsonb`;
  const served =
    tenant === null
      ? Prisma.empty
      : Prisma.sql`WHERE EXISTS (SELECT 1 FROM "PartnerTouchpoint" l WHERE l."touchpointId" = t."id" AND l."partnerId" = ${tenant}::uuid)`;
  const rows = await db().$queryRaw<
    {
      count: number;
      partners: IncidentListPage["partners"] | null;
      touchpoints: IncidentListPage["touchpoints"] | null;
    }[]
  >`
    SELECT (SELECT count(*)::int FROM (SELECT 1 FROM "Incident" i WHERE ${condition} LIMIT ${MOST_COUNTED + 1}) c) AS "count",
      ${partners} AS "partners",
      (SELECT jsonb_agg(jsonb_build_object('id', t."id", 'name', t."name") ORDER BY t."sortKey", t."id") FROM "Touchpoint" t ${served}) AS "touchpoints"`;
  const row = rows[0];
  return { count: row?.count ?? 0, partners: row?.partners ?? [], touchpoints: row?.touchpoints ?? [] };
}

function toRow(row: Row, viewer: Viewer, { levels, calendars }: Histories, at: Instant): IncidentRow {
  const { id, number, title, status, severity, touchpoint, isImported } = row;
  const { kind, clockStatus, measure, targetMs, heldMs, targetAt, warnAt, levelId, levelVersion } = row;
  const level = levelId === null || levelVersion === null ? undefined : levels(levelId, levelVersion);
  const calendar = level && calendars(level.calendarId, level.calendarVersion, null);
  const clock = clockStatus !== null &&
    measure !== null && {
      status: clockStatus,
      measure,
      targetMs: targetMs === null ? null : Number(targetMs),
      heldMs: Number(heldMs ?? 0),
      targetAt: targetAt === null ? null : instantOf(targetAt),
      warnAt: warnAt === null ? null : instantOf(warnAt),
      endedAt: null,
    };
  return {
    ...{ id, number, title, status, severity, touchpoint, isImported },
    partner: viewer.partnerId === null ? row.partner : null,
    openedAt: instantOf(row.openedAt),
    clock: clock && kind !== null ? { kind, dueAt: clock.targetAt, face: clockFace(clock, calendar, at) } : null,
  };
}

function placeOf(row: Row | undefined, sort: Sort): Place | null {
  return row === undefined
    ? null
    : { at: instant((sort === "due" ? row.nextDueAt : row.openedAt).getTime()), id: row.id };
}
