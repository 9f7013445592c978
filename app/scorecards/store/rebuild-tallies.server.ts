import type { Tx } from "~/platform/db/db.server";
import { replaceTotals } from "./totals.server";

/**
 * Makes all tallies anew from the contributions. Writers wait until it is done: they take the two tables in the same
 * order, contributions first. Credits are multiples of 1/65,536, so the sums are the same to the last bit, in whatever
 * order they are added. The totals follow. Answers with how many tallies had been different, and how many rows of totals
 * had to be taken away or written.
 */
export async function replaceTallies(tx: Tx): Promise<number> {
  await tx.$executeRaw`LOCK TABLE "Contribution", "Tally" IN SHARE ROW EXCLUSIVE MODE`;
  await tx.$executeRaw`CREATE TEMPORARY TABLE "TallyBefore" ON COMMIT DROP AS SELECT * FROM "Tally"`;
  await tx.$executeRaw`DELETE FROM "Tally"`;
  await tx.$executeRaw`
    WITH verdicts AS (
      SELECT "partnerId", "month", "measure", "touchpointId", "severity", k."kind",
             sum((k."counts"->>0)::int) AS "judged", sum((k."counts"->>1)::int) AS "met"
      FROM "Contribution" c CROSS JOIN jsonb_each(c."byKind") AS k("kind", "counts")
      GROUP BY "partnerId", "month", "measure", "touchpointId", "severity", k."kind"
    ), kinds AS (
      SELECT "partnerId", "month", "measure", "touchpointId", "severity",
             jsonb_object_agg("kind", jsonb_build_array("judged", "met")) AS "byKind"
      FROM verdicts GROUP BY "partnerId", "month", "measure", "touchpointId", "severity"
    ), sums AS (
      SELECT "partnerId", "month", "measure", "touchpointId", "severity",
             count(*) FILTER (WHERE "judged" > 0)::int AS "units", sum("credit") AS "creditSum",
             sum("credit" * "credit") AS "creditSquareSum", sum("judged")::int AS "judged", sum("met")::int AS "met",
             sum("sourceJudged")::int AS "sourceJudged", sum("sourceMet")::int AS "sourceMet"
      FROM "Contribution" GROUP BY "partnerId", "month", "measure", "touchpointId", "severity"
    )
    INSERT INTO "Tally" (
      "partnerId", "month", "measure", "touchpointId", "severity", "units", "creditSum", "creditSquareSum", "judged",
      "met", "sourceJudged", "sourceMet", "byKind")
    SELECT "partnerId", "month", "measure", "touchpointId", "severity", "units", "creditSum", "creditSquareSum",
      "judged", "met", "sourceJudged", "sourceMet", coalesce("byKind", '{}'::jsonb)
    FROM sums LEFT JOIN kinds USING ("partnerId", "month", "measure", "touchpointId", "severity")
    WHERE "units" <> 0 OR "creditSum" <> 0 OR "creditSquareSum" <> 0 OR "judged" <> 0`;
  const different = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (
      SELECT 1 FROM (
        (TABLE "Tally" EXCEPT TABLE "TallyBefore") UNION ALL (TABLE "TallyBefore" EXCEPT TABLE "Tally")
      ) AS d
      GROUP BY "partnerId", "month", "measure", "touchpointId", "severity"
    ) AS tallies`;
  return (different[0]?.n ?? 0) + (await replaceTotals(tx));
}
