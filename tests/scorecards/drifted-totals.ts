import type { Tx } from "~/platform/db/db.server";

/** Totals that are not the sums of their tallies; a sound database has none at any moment. */
export async function driftedTotals(client: Tx): Promise<number> {
  const rows = await client.$queryRaw<{ count: number }[]>`
    SELECT (
      SELECT count(*) FROM "PartnerTotal" t FULL JOIN (
        SELECT "partnerId", "month", "measure", sum("units") AS "units", sum("creditSum") AS "creditSum", sum("judged") AS "judged",
          sum("met") AS "met", sum("sourceJudged") AS "sourceJudged", sum("sourceMet") AS "sourceMet"
        FROM "Tally" GROUP BY 1, 2, 3) s USING ("partnerId", "month", "measure")
      WHERE (t."units", t."creditSum", t."judged", t."met", t."sourceJudged", t."sourceMet")
        IS DISTINCT FROM (s."units", s."creditSum", s."judged", s."met", s."sourceJudged", s."sourceMet")
    )::int + (
      SELECT count(*) FROM (
        SELECT "month", "measure", "touchpointId", sum("units") AS "units", sum("judged") AS "judged", sum("met") AS "met"
        FROM "TouchpointTotal" GROUP BY 1, 2, 3) t FULL JOIN (
        SELECT "month", "measure", "touchpointId", sum("units") AS "units", sum("judged") AS "judged", sum("met") AS "met"
        FROM "Tally" GROUP BY 1, 2, 3 HAVING sum("units") <> 0 OR sum("judged") <> 0) s USING ("month", "measure", "touchpointId")
      WHERE (t."units", t."judged", t."met") IS DISTINCT FROM (s."units", s."judged", s."met")
    )::int AS "count"`;
  return rows[0]?.count ?? 0;
}
