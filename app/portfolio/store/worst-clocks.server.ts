import { instantOf, type Instant } from "~/kernel/instant";
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

/** Open incidents with a running clock, the one due first on top; of the viewer's partner where there is one. */
export async function loadWorstClocks(client: Tx, viewer: Viewer, most: number): Promise<WorstClock[]> {
  const partnerId = tenantOf(viewer);
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND i."partnerId" = ${partnerId}::uuid`;
  const rows = await client.$queryRaw<Row[]>`
    SELECT i."id"::text, i."number", i."title", t."name" AS "touchpoint", p."name" AS "partner", i."severity",
           i."nextDueAt" AS "dueAt", i."clockStatus" AS "clock"
    FROM (SELECT * FROM "Incident" i WHERE i."isOpen" ${own} AND i."nextDueAt" < '9999-01-01' ORDER BY i."nextDueAt", i."id" LIMIT ${most}) AS i
    JOIN "Touchpoint" t ON t."id" = i."touchpointId" JOIN "Partner" p ON p."id" = i."partnerId"
    ORDER BY i."nextDueAt", i."id"`;
  return rows.map((row) => ({ ...row, partner: isOfBrand(viewer) ? row.partner : null, dueAt: instantOf(row.dueAt) }));
}
