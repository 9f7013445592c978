import type { IncidentStatus } from "~/incidents/domain/incident";
import type { IncidentId, PartnerId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { tenantFilter } from "./tenant.server";
import { isSearchable, wordsCondition } from "./words-condition.server";

export interface FoundIncident {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly touchpoint: string;
  readonly partner: string;
  readonly openedAt: Instant;
}

interface Row extends Omit<FoundIncident, "openedAt"> {
  readonly openedAt: Date;
}

/** A common word is found among these; only a rarer one asks the index of words, which then has few to give. */
const LOOKED_THROUGH = 2_000;

/** The newest incidents with these words, of one partner or of all: never more than a bounded look, however many there are. */
export async function findIncidents(
  client: Tx,
  tenant: PartnerId | null,
  typed: string,
  most: number,
): Promise<FoundIncident[]> {
  if (!isSearchable(typed)) return [];
  const wanted = wordsCondition(typed);
  const recent = Prisma.sql`(SELECT * FROM "Incident" i WHERE TRUE ${tenantFilter(tenant)} ORDER BY i."openedAt" DESC, i."id" LIMIT ${LOOKED_THROUGH})`;
  const close = await readFrom(client, recent, Prisma.sql`${wanted} ${tenantFilter(tenant)}`, most);
  if (close.length === most) return close;
  const all = Prisma.sql`(SELECT * FROM "Incident" i WHERE ${wanted} ${tenantFilter(tenant)} OFFSET 0)`;
  return readFrom(client, all, Prisma.sql`TRUE`, most);
}

async function readFrom(client: Tx, source: Prisma.Sql, condition: Prisma.Sql, most: number): Promise<FoundIncident[]> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT i."id"::text, i."number", i."title", i."status", t."name" AS "touchpoint", p."name" AS "partner", i."openedAt"
    FROM (SELECT * FROM ${source} i WHERE ${condition} ORDER BY i."openedAt" DESC, i."id" LIMIT ${most}) i
    JOIN "Touchpoint" t ON t."id" = i."touchpointId" JOIN "Partner" p ON p."id" = i."partnerId"
    ORDER BY i."openedAt" DESC, i."id"`;
  return rows.map((row) => ({ ...row, openedAt: instantOf(row.openedAt) }));
}
