import type { PartnerId } from "~/kernel/ids";
import type { Month } from "~/kernel/month";
import { Prisma, type Tx } from "~/platform/db/db.server";

/**
 * The months with something in them, newest first, of one partner or of all (null); the running one always, as it may
 * still get something. Goes along an index from month to month: there are few of them and all partners in each.
 */
export async function loadMonthsWithFigures(client: Tx, partnerId: PartnerId | null, running: Month): Promise<Month[]> {
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${partnerId}::uuid`;
  const rows = await client.$queryRaw<{ month: Month }[]>`
    WITH RECURSIVE found AS (
      SELECT ${running}::text AS "month"
      UNION ALL
      SELECT (SELECT max("month") FROM "PartnerTotal" WHERE "measure" = 'promises' AND "month" < found."month" ${own})
      FROM found WHERE found."month" IS NOT NULL
    )
    SELECT "month" FROM found WHERE "month" IS NOT NULL ORDER BY "month" DESC`;
  return rows.map(({ month }) => month);
}
