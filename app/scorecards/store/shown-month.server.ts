import type { PartnerId } from "~/kernel/ids";
import { now } from "~/platform/clock.server";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";
import { ENOUGH_UNITS } from "~/scorecards/domain/promises-score";
import { loadMonths } from "./months.server";

/**
 * The month a page opens on: the last one, up to the running one, in which at least half of those who serve had enough
 * incidents to conclude anything; else the last in which one had; else the last one with any; else the running one. Of one
 * partner, or of all (null).
 */
export async function loadShownMonth(client: Tx, partnerId: PartnerId | null): Promise<Month> {
  const running = (await loadMonths(client)).of(now());
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${partnerId}::uuid`;
  const rows = await client.$queryRaw<{ most: Month | null; enough: Month | null; latest: Month | null }[]>`
    WITH sums AS (
      SELECT "partnerId", "month", "units" FROM "PartnerTotal"
      WHERE "measure" = 'promises' AND "month" <= ${running} ${own}
    ), months AS (
      SELECT "month", count(*) FILTER (WHERE "units" >= ${ENOUGH_UNITS}) AS "partners" FROM sums GROUP BY "month"
    )
    SELECT
      max("month") FILTER (WHERE 2 * "partners" >= (SELECT count(DISTINCT "partnerId") FROM sums)) AS "most",
      max("month") FILTER (WHERE "partners" > 0) AS "enough",
      max("month") AS "latest"
    FROM months`;
  return rows[0]?.most ?? rows[0]?.enough ?? rows[0]?.latest ?? running;
}
