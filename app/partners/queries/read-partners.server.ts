import { idOf, type PartnerId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";
import { progressOf, stepsOf } from "~/partners/domain/onboarding-steps";
import type { PartnerStatus } from "~/partners/domain/partner";
import { loadOnboardings } from "~/partners/store/onboarding.server";
import { loadTrades } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db, Prisma } from "~/platform/db/db.server";
import { cutPage, isReadBack } from "~/platform/db/keyed-page.server";

const PAGE_SIZE = 25;
/** Lists count exactly up to a thousand: one more is enough to know that there are more. */
const COUNT_LIMIT = 1_001;

export interface PartnersQuery {
  /** Part of a name; accents and capitals make no difference. */
  readonly name: string | null;
  readonly status: PartnerStatus | null;
  readonly trade: string | null;
  /** The page behind this partner, or the one before it; never both. */
  readonly after: PartnerId | null;
  readonly before: PartnerId | null;
}

export interface ListedPartner {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly status: PartnerStatus;
  /** Names of the touchpoints it serves, in the order of the journey. */
  readonly touchpoints: readonly string[];
  /** At most 1,001. */
  readonly openIncidents: number;
  /** Pieces of work done and in all; null unless it is being onboarded. */
  readonly onboarding: { readonly done: number; readonly total: number } | null;
}

export interface PartnersPage {
  readonly partners: readonly ListedPartner[];
  /** At most 1,001. */
  readonly count: number;
  readonly trades: readonly string[];
  readonly mayAdd: boolean;
  readonly next: PartnerId | null;
  readonly previous: PartnerId | null;
}

/** The partners by name, for people of the brand. Null for anybody else. */
export async function readPartners(viewer: Viewer, query: PartnersQuery): Promise<PartnersPage | null> {
  if (!mayOn(viewer, "partner:list", null)) return null;
  const filters = filtersOf(query);
  const [rows, [counted], trades] = await Promise.all([
    readRows(query, filters),
    db().$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM "Partner" p WHERE ${filters} LIMIT ${COUNT_LIMIT}) AS counted`,
    loadTrades(db()),
  ]);
  const { rows: shown, hasNext, hasPrevious } = cutPage(rows, PAGE_SIZE, query);
  return {
    partners: await withOnboarding(shown),
    count: counted?.n ?? 0,
    trades,
    mayAdd: mayOn(viewer, "partner:write", null),
    next: hasNext ? (shown.at(-1)?.partnerId ?? null) : null,
    previous: hasPrevious ? (shown[0]?.partnerId ?? null) : null,
  };
}

function filtersOf({ name, status, trade }: Pick<PartnersQuery, "name" | "status" | "trade">): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(name === null ? [] : [Prisma.sql`strpos(p."sortKey", ${sortKeyOf(name)}) > 0`]),
      ...(status === null ? [] : [Prisma.sql`p."status" = ${status}`]),
      ...(trade === null ? [] : [Prisma.sql`p."trade" = ${trade}`]),
    ],
    " AND ",
  );
}

/** Everything the filters let through, by name, a page at a time: memory stays flat. Nothing for anybody but the brand. */
export async function* readPartnerRows(
  viewer: Viewer,
  filters: Pick<PartnersQuery, "name" | "status" | "trade">,
): AsyncGenerator<Omit<ListedPartner, "onboarding">> {
  if (!mayOn(viewer, "partner:list", null)) return;
  let after: PartnerId | null = null;
  do {
    const rows: Row[] = await readRows({ ...filters, after, before: null }, filtersOf(filters));
    yield* rows.slice(0, PAGE_SIZE);
    after = rows.length > PAGE_SIZE ? (rows[PAGE_SIZE - 1]?.partnerId ?? null) : null;
  } while (after !== null);
}

type Row = Omit<ListedPartner, "onboarding">;

/** One row more than a page, so that it is known whether there is another. Backwards: nearest first. */
async function readRows({ after, before }: PartnersQuery, filters: Prisma.Sql): Promise<Row[]> {
  const place = (from: PartnerId) =>
    Prisma.sql`(SELECT k."sortKey", k."id" FROM "Partner" k WHERE k."id" = ${from}::uuid)`;
  const page =
    after !== null
      ? Prisma.sql`(p."sortKey", p."id") > ${place(after)}`
      : before !== null
        ? Prisma.sql`(p."sortKey", p."id") < ${place(before)}`
        : Prisma.sql`TRUE`;
  const order = !isReadBack({ after, before })
    ? Prisma.sql`p."sortKey", p."id"`
    : Prisma.sql`p."sortKey" DESC, p."id" DESC`;
  return db().$queryRaw<Row[]>`
    SELECT p."id" AS "partnerId", p."name", p."trade", p."status",
           ARRAY(SELECT t."name" FROM "PartnerTouchpoint" l
                 JOIN "Touchpoint" t ON t."id" = l."touchpointId" JOIN "Stage" s ON s."id" = t."stageId"
                 WHERE l."partnerId" = p."id" ORDER BY s."position", t."position", t."id") AS "touchpoints",
           (SELECT count(*)::int FROM (SELECT 1 FROM "Incident" i WHERE i."partnerId" = p."id" AND i."isOpen"
                                       LIMIT ${COUNT_LIMIT}) AS held) AS "openIncidents"
    FROM "Partner" p
    WHERE ${filters} AND ${page}
    ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`;
}

async function withOnboarding(rows: readonly Row[]): Promise<ListedPartner[]> {
  const underway = rows
    .filter(({ status }) => status === "onboarding")
    .map(({ partnerId }) => idOf<PartnerId>(partnerId));
  const facts = underway.length === 0 ? null : await loadOnboardings(db(), underway);
  return rows.map((row) => {
    const own = facts?.get(row.partnerId);
    return { ...row, onboarding: own === undefined ? null : progressOf(stepsOf(own, row.status)) };
  });
}
