import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { Month } from "~/scorecards/domain/month";
import { loadMonths } from "~/scorecards/store/months.server";

/** The month a page opens on: the last one with something in it, up to the running one. */
export async function loadShownMonth(client: Tx, viewer: Viewer): Promise<Month> {
  const running = (await loadMonths(client)).of(now());
  const partnerId = tenantOf(viewer);
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${partnerId}::uuid`;
  const rows = await client.$queryRaw<{ latest: Month | null }[]>`
    SELECT max("month") AS "latest" FROM "Tally" WHERE "measure" = 'promises' AND "month" <= ${running} ${own}`;
  return rows[0]?.latest ?? running;
}
