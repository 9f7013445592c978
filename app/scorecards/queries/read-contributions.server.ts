import { idOf, type IncidentId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db, Prisma } from "~/platform/db/db.server";
import { monthsOf, type DrillFilters, type Place } from "~/scorecards/domain/drill";
import type { Month } from "~/kernel/month";
import type { ByKind } from "~/scorecards/domain/tallies";
import { loadMonths } from "~/scorecards/store/months.server";
import type { Severity } from "~/servicelevels/domain/clocks";
import { whereOf } from "~/scorecards/store/where-of-drill.server";

const PAGE_ROWS = 25;
/** One more than lists count exactly. */
const MOST_COUNTED = 1_001;
/** Rows of a file that are read at once. */
const CHUNK_ROWS = 500;

export interface ContributionRow {
  readonly incidentId: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly month: Month;
  readonly touchpoint: string;
  readonly severity: Severity;
  /** At most 1; below 0 where an older promise goes on losing. */
  readonly credit: number;
  readonly judged: number;
  readonly met: number;
  readonly byKind: ByKind;
  readonly sourceJudged: number;
  readonly sourceMet: number;
  /** False where the viewer's partner has handed it on: then there is no page of it for the viewer. */
  readonly isOpenToViewer: boolean;
}

export interface ContributionsPage {
  readonly partner: { readonly id: PartnerId; readonly name: string };
  readonly month: Month;
  readonly months: readonly Month[];
  readonly rows: readonly ContributionRow[];
  /** At most 1,001: beyond 1,000 nobody counts. */
  readonly count: number;
  readonly previous: Place | null;
  readonly next: Place | null;
  /** Where the partner has incidents in these months. */
  readonly touchpoints: readonly { readonly id: TouchpointId; readonly name: string }[];
}

export interface Turn {
  readonly after?: Place | undefined;
  readonly before?: Place | undefined;
}

/** The incidents behind a number of a scorecard, worst first. Null: no such partner, not the viewer's, or a month to come. */
export async function readContributions(
  viewer: Viewer,
  partnerId: PartnerId,
  month: Month,
  filters: DrillFilters,
  turn: Turn = {},
): Promise<ContributionsPage | null> {
  const partner = await partnerOf(viewer, partnerId, month);
  if (partner === null) return null;
  const where = whereOf(partnerId, month, filters);
  const [found, counted, touchpoints] = await Promise.all([
    readRows(viewer, where, turn, PAGE_ROWS + 1),
    db().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM "Contribution" c WHERE ${where} LIMIT ${MOST_COUNTED}) AS counted`,
    db().$queryRaw<{ id: TouchpointId; name: string }[]>`
      SELECT DISTINCT p."id"::text, p."name", p."sortKey" FROM "Tally" t JOIN "Touchpoint" p ON p."id" = t."touchpointId"
      WHERE t."partnerId" = ${partnerId}::uuid AND t."measure" = 'promises'
        AND t."month" = ANY(${monthsOf(month, filters.span)})
      ORDER BY p."sortKey"`,
  ]);
  const isMore = found.length > PAGE_ROWS;
  const rows = turn.before === undefined ? found.slice(0, PAGE_ROWS) : found.slice(0, PAGE_ROWS).reverse();
  const isBefore = turn.before === undefined ? turn.after !== undefined : isMore;
  const isAfter = turn.before === undefined ? isMore : true;
  return {
    partner: { id: partnerId, name: partner.name },
    month,
    months: monthsOf(month, filters.span),
    rows,
    count: counted[0]?.n ?? 0,
    previous: isBefore ? placeOf(rows[0]) : null,
    next: isAfter ? placeOf(rows.at(-1)) : null,
    touchpoints: touchpoints.map(({ id, name }) => ({ id, name })),
  };
}

/** All of them, in the same order, for a file; read while it is sent. */
export async function readContributionsFile(
  viewer: Viewer,
  partnerId: PartnerId,
  month: Month,
  filters: DrillFilters,
): Promise<AsyncGenerator<ContributionRow> | null> {
  const partner = await partnerOf(viewer, partnerId, month);
  return partner === null ? null : allRows(viewer, whereOf(partnerId, month, filters));
}

async function* allRows(viewer: Viewer, where: Prisma.Sql): AsyncGenerator<ContributionRow> {
  let after: Place | undefined;
  for (;;) {
    const rows: ContributionRow[] = await readRows(viewer, where, { after }, CHUNK_ROWS);
    yield* rows;
    if (rows.length < CHUNK_ROWS) return;
    after = placeOf(rows.at(-1)) ?? undefined;
  }
}

async function partnerOf(viewer: Viewer, partnerId: PartnerId, month: Month): Promise<{ name: string } | null> {
  if (!mayOn(viewer, "scorecard:read", partnerId)) return null;
  if (month > (await loadMonths(db())).of(now())) return null;
  return db().partner.findUnique({ where: { id: partnerId }, select: { name: true } });
}

async function readRows(
  viewer: Viewer,
  where: Prisma.Sql,
  { after, before }: Turn,
  most: number,
): Promise<ContributionRow[]> {
  const rows = await db().$queryRaw<ContributionRow[]>`
    SELECT c."incidentId"::text, i."number", i."title", c."month", coalesce(p."name", '') AS "touchpoint", c."severity",
           c."credit", c."judged", c."met", c."byKind", c."sourceJudged", c."sourceMet",
           (${viewer.partnerId}::uuid IS NULL OR i."partnerId" = ${viewer.partnerId}::uuid) AS "isOpenToViewer"
    FROM (
      SELECT * FROM "Contribution" c WHERE ${where} ${beyond(after, before)}
      ORDER BY ${before === undefined ? FORWARD : BACKWARD} LIMIT ${most}
    ) AS c
    JOIN "Incident" i ON i."id" = c."incidentId"
    LEFT JOIN "Touchpoint" p ON p."id" = c."touchpointId"
    ORDER BY ${before === undefined ? FORWARD : BACKWARD}`;
  return rows.map((row) => ({ ...row, incidentId: idOf<IncidentId>(row.incidentId) }));
}

const FORWARD = Prisma.sql`c."credit", c."incidentId", c."month"`;
const BACKWARD = Prisma.sql`c."credit" DESC, c."incidentId" DESC, c."month" DESC`;

function beyond(after: Place | undefined, before: Place | undefined): Prisma.Sql {
  const place = after ?? before;
  if (place === undefined) return Prisma.empty;
  const at = Prisma.sql`(${place.credit}::float8, ${place.incidentId}::uuid, ${place.month})`;
  const row = Prisma.sql`(c."credit", c."incidentId", c."month")`;
  return after === undefined ? Prisma.sql`AND ${row} < ${at}` : Prisma.sql`AND ${row} > ${at}`;
}

function placeOf(row: ContributionRow | undefined): Place | null {
  if (row === undefined) return null;
  const { credit, incidentId, month } = row;
  return { credit, incidentId, month };
}
