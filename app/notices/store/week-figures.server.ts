import { dateOf } from "~/kernel/instant";
import type { PartnerId } from "~/kernel/ids";
import type { SummaryLine } from "~/notices/domain/mails";
import type { Week } from "~/notices/domain/week";
import { Prisma, type Tx } from "~/platform/db/db.server";

/** What a week came to: for a partner by its touchpoints, for the brand (null) by partner; the busiest first. */
export async function countWeek(client: Tx, house: PartnerId | null, week: Week): Promise<SummaryLine[]> {
  const [from, to] = [dateOf(week.start), dateOf(week.end)];
  const tenant = house === null ? Prisma.sql`TRUE` : Prisma.sql`i."partnerId" = ${house}::uuid`;
  const named =
    house === null
      ? Prisma.sql`"Partner" g ON g."id" = i."partnerId"`
      : Prisma.sql`"Touchpoint" g ON g."id" = i."touchpointId"`;
  // What was over before the week has nothing to say about it; of the rest each holder answers for its own clocks only.
  return client.$queryRaw<SummaryLine[]>`
    SELECT g."name",
      (count(*) FILTER (WHERE i."openedAt" >= ${from}))::int AS "opened",
      (count(*) FILTER (WHERE i."resolvedAt" >= ${from} AND i."resolvedAt" < ${to}))::int AS "resolved",
      sum(b."breached")::int AS "breached",
      (count(*) FILTER (WHERE i."isOpen"))::int AS "openNow"
    FROM "Incident" i JOIN ${named}
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "breached" FROM "IncidentEvent" e
      WHERE e."incidentId" = i."id" AND e."type" = 'clockBreached' AND e."at" >= ${from} AND e."at" < ${to}
        AND e."holderId" = i."partnerId" AND (e."payload"->>'holder')::uuid = i."partnerId") b
    WHERE ${tenant} AND i."openedAt" < ${to}
      AND (i."isOpen" OR i."openedAt" >= ${from} OR i."resolvedAt" >= ${from} OR i."closedAt" >= ${from})
    GROUP BY g."id", g."name"
    ORDER BY "breached" DESC, "opened" DESC, "openNow" DESC, g."name"`;
}
