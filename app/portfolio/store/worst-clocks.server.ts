import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { Prisma, type Tx } from "~/platform/db/db.server";

export interface WorstClock {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly touchpoint: string;
  /** Null for people of a partner: it is their own. */
  readonly partner: string | null;
  readonly severity: "minor" | "major" | "critical";
  readonly dueAt: Instant;
  readonly clock: "running" | "paused" | "warned" | "breached";
}

interface Row extends Omit<WorstClock, "dueAt"> {
  readonly dueAt: Date;
}

/**
 * Open incidents whose clocks are tightest: half of them have just run out, half run out next. What has been late for
 * years is left to the list: here stands what a person can still turn. Of the viewer's partner where there is one.
 */
export async function loadWorstClocks(client: Tx, viewer: Viewer, at: Instant, most: number): Promise<WorstClock[]> {
  const partnerId = tenantOf(viewer);
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${partnerId}::uuid`;
  const now = dateOf(at);
  const rows = await client.$queryRaw<Row[]>`
    SELECT i."id"::text, i."number", i."title", t."name" AS "touchpoint", p."name" AS "partner", i."severity",
           i."nextDueAt" AS "dueAt", i."clockStatus" AS "clock"
    FROM (
      (SELECT * FROM "Incident" WHERE "isOpen" ${own} AND "nextDueAt" >= ${now} AND "nextDueAt" < '9999-01-01'
       ORDER BY "nextDueAt", "id" LIMIT ${most})
      UNION ALL
      (SELECT * FROM "Incident" WHERE "isOpen" ${own} AND "nextDueAt" < ${now} ORDER BY "nextDueAt" DESC, "id" DESC LIMIT ${most})
    ) AS i
    JOIN "Touchpoint" t ON t."id" = i."touchpointId" JOIN "Partner" p ON p."id" = i."partnerId"
    ORDER BY i."nextDueAt", i."id"`;
  const clocks = rows.map((row) => ({
    ...row,
    partner: isOfBrand(viewer) ? row.partner : null,
    dueAt: instantOf(row.dueAt),
  }));
  const late = clocks.filter(({ dueAt }) => dueAt < at);
  const ahead = clocks.filter(({ dueAt }) => dueAt >= at);
  const lateShown = Math.max(Math.ceil(most / 2), most - ahead.length);
  return [...late.slice(-lateShown), ...ahead].slice(0, most);
}
