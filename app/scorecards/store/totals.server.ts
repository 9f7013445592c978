import type { PartnerId } from "~/kernel/ids";
import { addMonths, type Month } from "~/kernel/month";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { float8, int, recordset, text, uuid } from "~/platform/db/recordset.server";
import type { MonthCounts } from "~/scorecards/domain/series";
import { takesAway, type Tally, type TallySums } from "~/scorecards/domain/tallies";

/*
 * Two sums over the tallies, so that what reads all partners at once stays as fast however many tallies there are: by
 * partner and month, and by touchpoint and month. They are moved with the tallies, in the same transaction, and always
 * after them and in the same order, so that nobody waits in a circle.
 */

const COLUMNS = {
  partnerId: uuid`"partnerId"`,
  month: text`"month"`,
  measure: text`"measure"`,
  touchpointId: uuid`"touchpointId"`,
  units: int`"units"`,
  creditSum: float8`"creditSum"`,
  judged: int`"judged"`,
  met: int`"met"`,
  sourceJudged: int`"sourceJudged"`,
  sourceMet: int`"sourceMet"`,
};

/** Which of the sixteen slices of a touchpoint's month a partner's tallies go into: the last digit of its id. */
const SLICE = Prisma.sql`('x' || right("partnerId"::text, 1))::bit(4)::int`;

export async function moveTotals(tx: Tx, moves: readonly Tally[]): Promise<void> {
  const rows = recordset(moves, COLUMNS, Prisma.sql`m`);
  await tx.$executeRaw`
    INSERT INTO "PartnerTotal" (${PARTNER_TOTAL}) ${partnerTotals(rows)}
    ON CONFLICT ("partnerId", "month", "measure") DO UPDATE SET
      "units" = "PartnerTotal"."units" + excluded."units",
      "creditSum" = "PartnerTotal"."creditSum" + excluded."creditSum",
      "judged" = "PartnerTotal"."judged" + excluded."judged",
      "met" = "PartnerTotal"."met" + excluded."met",
      "sourceJudged" = "PartnerTotal"."sourceJudged" + excluded."sourceJudged",
      "sourceMet" = "PartnerTotal"."sourceMet" + excluded."sourceMet"`;
  await tx.$executeRaw`
    INSERT INTO "TouchpointTotal" (${TOUCHPOINT_TOTAL}) ${touchpointTotals(rows)}
    ON CONFLICT ("month", "measure", "touchpointId", "slice") DO UPDATE SET
      "units" = "TouchpointTotal"."units" + excluded."units",
      "judged" = "TouchpointTotal"."judged" + excluded."judged",
      "met" = "TouchpointTotal"."met" + excluded."met"`;
  if (moves.some(takesAway)) await removeEmpty(tx, rows);
}

/** What has nothing left goes, as its tallies do. */
async function removeEmpty(tx: Tx, rows: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "PartnerTotal" t USING ${rows}
    WHERE t."partnerId" = m."partnerId" AND t."month" = m."month" AND t."measure" = m."measure"
      AND t."units" = 0 AND t."creditSum" = 0 AND t."judged" = 0`;
  await tx.$executeRaw`
    DELETE FROM "TouchpointTotal" t USING (SELECT DISTINCT "month", "measure", "touchpointId", ${SLICE} AS "slice" FROM ${rows}) m
    WHERE t."month" = m."month" AND t."measure" = m."measure" AND t."touchpointId" = m."touchpointId"
      AND t."slice" = m."slice" AND t."units" = 0 AND t."judged" = 0`;
}

/** Makes both anew from the tallies, whose table the caller has locked. Answers with how many rows it took away or wrote. */
export async function replaceTotals(tx: Tx): Promise<number> {
  const tallies = Prisma.sql`"Tally" AS m`;
  const partners = await replaceAll(tx, Prisma.sql`"PartnerTotal"`, PARTNER_TOTAL, partnerTotals(tallies));
  return partners + (await replaceAll(tx, Prisma.sql`"TouchpointTotal"`, TOUCHPOINT_TOTAL, touchpointTotals(tallies)));
}

async function replaceAll(tx: Tx, table: Prisma.Sql, columns: Prisma.Sql, rows: Prisma.Sql): Promise<number> {
  const gone = await tx.$executeRaw`DELETE FROM ${table} WHERE (${columns}) NOT IN (${rows})`;
  const made = await tx.$executeRaw`INSERT INTO ${table} (${columns}) ${rows} ON CONFLICT DO NOTHING`;
  return gone + made;
}

const PARTNER_TOTAL = Prisma.sql`"partnerId", "month", "measure", "units", "creditSum", "judged", "met", "sourceJudged", "sourceMet"`;

function partnerTotals(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT "partnerId", "month", "measure", sum("units")::int, sum("creditSum"), sum("judged")::int, sum("met")::int,
      sum("sourceJudged")::int, sum("sourceMet")::int
    FROM ${rows} GROUP BY "partnerId", "month", "measure"
    HAVING sum("units") <> 0 OR sum("creditSum") <> 0 OR sum("judged") <> 0 OR sum("met") <> 0
      OR sum("sourceJudged") <> 0 OR sum("sourceMet") <> 0
    ORDER BY "partnerId", "month", "measure"`;
}

const TOUCHPOINT_TOTAL = Prisma.sql`"month", "measure", "touchpointId", "slice", "units", "judged", "met"`;

function touchpointTotals(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT "month", "measure", "touchpointId", ${SLICE} AS "slice", sum("units")::int, sum("judged")::int, sum("met")::int
    FROM ${rows} GROUP BY "month", "measure", "touchpointId", "slice"
    HAVING sum("units") <> 0 OR sum("judged") <> 0 OR sum("met") <> 0
    ORDER BY "month", "measure", "touchpointId", "slice"`;
}

/** A partner's month as a whole; what it is made of by kind of clock is left out. */
export interface MonthSums extends Omit<TallySums, "byKind" | "creditSquareSum"> {
  readonly partnerId: PartnerId;
  readonly trade: string;
  readonly month: Month;
}

/** One partner's months up to `to`, at most so many of them; only those with something in them. */
export async function loadPartnerMonths(
  client: Tx,
  partnerId: PartnerId,
  { to, most }: { readonly to: Month; readonly most: number },
): Promise<MonthCounts[]> {
  return client.$queryRaw<MonthCounts[]>`
    SELECT "month", "units", "judged", "met" FROM "PartnerTotal"
    WHERE "partnerId" = ${partnerId}::uuid AND "measure" = 'promises' AND "month" BETWEEN ${addMonths(to, 1 - most)} AND ${to}
    ORDER BY "month"`;
}

/** Every partner's months from `from` to `to`, both included; only those with something in them. `trade` narrows to it. */
export async function loadMonthSums(
  client: Tx,
  { from, to, trade = null }: { readonly from: Month; readonly to: Month; readonly trade?: string | null },
): Promise<MonthSums[]> {
  const only = trade === null ? Prisma.empty : Prisma.sql`AND p."trade" = ${trade}`;
  return client.$queryRaw<MonthSums[]>`
    SELECT t."partnerId"::text, p."trade", t."month", t."units", t."creditSum", t."judged", t."met", t."sourceJudged", t."sourceMet"
    FROM "PartnerTotal" t JOIN "Partner" p ON p."id" = t."partnerId"
    WHERE t."measure" = 'promises' AND t."month" BETWEEN ${from} AND ${to} ${only}
    ORDER BY t."partnerId", t."month"`;
}
