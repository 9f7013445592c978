import type { PartnerId } from "~/kernel/ids";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { float8, int, jsonb, names, recordset, text, uuid, type Column } from "~/platform/db/recordset.server";
import type { Month } from "~/kernel/month";
import { takesAway, type Tally } from "~/scorecards/domain/tallies";
import { moveTotals } from "./totals.server";

const KEY = {
  partnerId: uuid`"partnerId"`,
  month: text`"month"`,
  measure: text`"measure"`,
  touchpointId: uuid`"touchpointId"`,
  severity: text`"severity"`,
};
const ROW = {
  ...KEY,
  units: int`"units"`,
  creditSum: float8`"creditSum"`,
  creditSquareSum: float8`"creditSquareSum"`,
  judged: int`"judged"`,
  met: int`"met"`,
  sourceJudged: int`"sourceJudged"`,
  sourceMet: int`"sourceMet"`,
  byKind: jsonb`"byKind"`,
} satisfies Record<keyof Tally, Column>;

/**
 * Adds moves to their tallies and to the totals over them. Safe against writers of the same tallies at the same time: the database adds, and
 * everybody takes the rows in the same order, so that nobody waits in a circle. A tally that is back at nothing goes:
 * a rebuild would not make it.
 */
export async function moveTallies(tx: Tx, moves: readonly Tally[]): Promise<void> {
  if (moves.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "Tally" (${names(ROW)})
    SELECT ${names(ROW)} FROM ${rowsOf(moves)} ORDER BY ${names(KEY)}
    ON CONFLICT (${names(KEY)}) DO UPDATE SET
      "units" = "Tally"."units" + excluded."units",
      "creditSum" = "Tally"."creditSum" + excluded."creditSum",
      "creditSquareSum" = "Tally"."creditSquareSum" + excluded."creditSquareSum",
      "judged" = "Tally"."judged" + excluded."judged",
      "met" = "Tally"."met" + excluded."met",
      "sourceJudged" = "Tally"."sourceJudged" + excluded."sourceJudged",
      "sourceMet" = "Tally"."sourceMet" + excluded."sourceMet",
      "byKind" = (
        SELECT coalesce(jsonb_object_agg(k."kind", jsonb_build_array(k."judged", k."met")), '{}'::jsonb)
        FROM (
          SELECT e."kind", sum((e."counts"->>0)::int) AS "judged", sum((e."counts"->>1)::int) AS "met"
          FROM (
            SELECT * FROM jsonb_each("Tally"."byKind") UNION ALL SELECT * FROM jsonb_each(excluded."byKind")
          ) AS e("kind", "counts")
          GROUP BY e."kind"
        ) k
        WHERE k."judged" <> 0 OR k."met" <> 0)`;
  if (moves.some(takesAway)) await removeEmpty(tx, moves);
  await moveTotals(tx, moves);
}

async function removeEmpty(tx: Tx, moves: readonly Tally[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Tally" t USING ${rowsOf(moves)}
    WHERE t."partnerId" = m."partnerId" AND t."month" = m."month" AND t."measure" = m."measure"
      AND t."touchpointId" = m."touchpointId" AND t."severity" = m."severity"
      AND t."units" = 0 AND t."creditSum" = 0 AND t."creditSquareSum" = 0 AND t."judged" = 0 AND t."met" = 0
      AND t."sourceJudged" = 0 AND t."sourceMet" = 0 AND t."byKind" = '{}'::jsonb`;
}

function rowsOf(moves: readonly Tally[]): Prisma.Sql {
  return recordset(moves, ROW, Prisma.sql`m`);
}

/** The tallies of these partners in these months, always in the same order. */
export async function loadTallies(
  client: Tx,
  partnerIds: readonly PartnerId[],
  months: readonly Month[],
): Promise<Tally[]> {
  return client.$queryRaw<Tally[]>`
    SELECT "partnerId"::text, "touchpointId"::text, "severity", "month", "measure", "units", "creditSum",
           "creditSquareSum", "judged", "met", "sourceJudged", "sourceMet", "byKind"
    FROM "Tally"
    WHERE "partnerId" = ANY(${partnerIds}::uuid[]) AND "measure" = 'promises' AND "month" = ANY(${months})
    ORDER BY "partnerId", "month", "touchpointId", "severity"`;
}
