import { addressOf, changesOf, idsIn, type Action, type ActorKind, type Change } from "~/audit/domain/words";
import { conditionOf, placeCondition, type Place, type TrailFilters } from "~/audit/store/trail-filters.server";
import type { PartnerId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { db, Prisma } from "~/platform/db/db.server";
import { cutPage, isReadBack } from "~/platform/db/keyed-page.server";

export interface TrailEntry {
  readonly id: string;
  readonly at: Instant;
  readonly actor: ActorKind;
  /** Null for the system and for strangers. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly via: string | null;
  readonly requestId: string | null;
  readonly from: string | null;
  readonly action: Action;
  readonly table: string;
  readonly rowId: string;
  readonly rowPart: string | null;
  /** What the row was called; null where it has no name of its own. */
  readonly label: string | null;
  readonly partner: string | null;
  readonly changes: readonly Change[];
  /** Where the portal shows it. */
  readonly to: string | null;
}

export interface TrailPage {
  readonly entries: readonly TrailEntry[];
  /** Names of what the entries name by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly next: Place | null;
  readonly previous: Place | null;
  readonly partners: readonly { readonly id: PartnerId; readonly name: string }[];
}

const PAGE = 25;
const FILE_PAGE = 500;

/** The trail, newest first. Only who holds `audit:read` is asked here, which is people of the brand. */
export async function readTrail(
  filters: TrailFilters,
  { after, before }: { readonly after: Place | null; readonly before: Place | null },
): Promise<TrailPage> {
  const from = after ?? before;
  const isBack = isReadBack({ after, before });
  const condition = await conditionOf(filters);
  const [found, partners] = await Promise.all([
    readRows(condition, from, isBack, PAGE + 1),
    db().$queryRaw<
      { id: PartnerId; name: string }[]
    >`SELECT "id"::text, "name" FROM "Partner" ORDER BY "sortKey", "id"`,
  ]);
  const { rows, hasNext, hasPrevious } = cutPage(found, PAGE, { after, before });
  const entries = rows.map(toEntry);
  return {
    entries,
    names: await namesOf(entries),
    next: hasNext ? placeOf(rows.at(-1)) : null,
    previous: hasPrevious ? placeOf(rows[0]) : null,
    partners,
  };
}

/** Everything the filters let through, page by page: memory stays flat however much there is. */
export async function* readTrailRows(filters: TrailFilters): AsyncGenerator<TrailEntry> {
  const condition = await conditionOf(filters);
  let from: Place | null = null;
  for (;;) {
    const rows: Row[] = await readRows(condition, from, false, FILE_PAGE);
    yield* rows.map(toEntry);
    if (rows.length < FILE_PAGE) return;
    from = placeOf(rows.at(-1));
  }
}

interface Row extends Omit<TrailEntry, "at" | "person" | "changes" | "to"> {
  readonly at: Date;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly partnerId: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

function readRows(condition: Prisma.Sql, from: Place | null, isBack: boolean, most: number): Promise<Row[]> {
  const place = from === null ? Prisma.empty : placeCondition(from, isBack);
  const order = isBack ? Prisma.sql`ORDER BY e."at", e."id"` : Prisma.sql`ORDER BY e."at" DESC, e."id" DESC`;
  return db().$queryRaw<Row[]>`
    SELECT e."id"::text, e."at", e."actorKind" AS "actor", e."personId"::text, p."name" AS "personName", e."via",
      e."requestId", e."fromAddress" AS "from", e."action", e."table", e."rowId", e."rowPart", e."label",
      e."partnerId"::text, h."name" AS "partner", e."before", e."after"
    FROM (SELECT * FROM "AuditEntry" e WHERE ${condition} ${place} ${order} LIMIT ${most}) e
    LEFT JOIN "Person" p ON p."id" = e."personId"
    LEFT JOIN "Partner" h ON h."id" = e."partnerId"
    ${order}`;
}

function toEntry({ at, personId, personName, partnerId, before, after, ...row }: Row): TrailEntry {
  return {
    ...row,
    at: instantOf(at),
    person: personId === null ? null : { id: personId, name: personName ?? personId },
    changes: changesOf(before, after),
    to: addressOf({ ...row, partnerId }),
  };
}

function placeOf(row: Row | undefined): Place | null {
  return row === undefined ? null : { at: instantOf(row.at), id: row.id };
}

async function namesOf(entries: readonly TrailEntry[]): Promise<Record<string, string>> {
  const values = entries.flatMap(({ rowId, rowPart, changes }) => [
    rowId,
    rowPart,
    ...changes.flatMap(({ before, after }) => [before, after]),
  ]);
  const ids = [...new Set(idsIn(values))];
  if (ids.length === 0) return {};
  const rows = await db().$queryRaw<{ id: string; name: string }[]>`
    SELECT "id"::text, "name" FROM "Partner" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Person" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Touchpoint" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Stage" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "ServiceLevel" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "name" FROM "Calendar" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "title" FROM "Incident" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT "id"::text, "fileName" FROM "ImportRun" WHERE "id" = ANY (${ids}::uuid[])
    UNION ALL SELECT c."id"::text, p."name" FROM "LadderCase" c JOIN "Partner" p ON p."id" = c."partnerId"
      WHERE c."id" = ANY (${ids}::uuid[])`;
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
