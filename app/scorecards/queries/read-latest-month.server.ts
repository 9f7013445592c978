import type { PartnerId } from "~/kernel/ids";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { Month } from "~/scorecards/domain/month";
import { loadMonths } from "~/scorecards/store/months.server";

/** The last month of a partner with something in it, up to the running one; the running one where there is none. */
export async function readLatestMonth(viewer: Viewer, partnerId: PartnerId): Promise<Month | null> {
  if (!mayOn(viewer, "scorecard:read", partnerId)) return null;
  const client = db();
  const running = (await loadMonths(client)).of(now());
  const rows = await client.$queryRaw<{ latest: Month | null }[]>`
    SELECT (SELECT max(t."month") FROM "Tally" t
            WHERE t."partnerId" = p."id" AND t."measure" = 'promises' AND t."month" <= ${running}) AS "latest"
    FROM "Partner" p WHERE p."id" = ${partnerId}::uuid`;
  const row = rows[0];
  return row === undefined ? null : (row.latest ?? running);
}
