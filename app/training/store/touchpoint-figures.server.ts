import type { TouchpointId } from "~/kernel/ids";
import { mayOn, tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db, Prisma } from "~/platform/db/db.server";

/** People who have understood a pair as it stands today, of all who should. Whole numbers, the first never larger. */
export interface Understood {
  readonly people: number;
  readonly understood: number;
}

/**
 * By pair: active people of the partners that serve the touchpoint; a partner's lead gets those of the own partner. Null
 * for whoever may not see who these people are. A pair for whom nobody is to be found is left out.
 */
export async function countUnderstanding(
  viewer: Viewer,
  touchpointId: TouchpointId,
): Promise<ReadonlyMap<string, Understood> | null> {
  if (!mayOn(viewer, "partnerPeople:read", viewer.partnerId)) return null;
  const tenant = tenantOf(viewer);
  const ofTenant = tenant === null ? Prisma.empty : Prisma.sql`AND l."partnerId" = ${tenant}::uuid`;
  const rows = await db().$queryRaw<{ id: string; people: bigint; understood: bigint }[]>`
    SELECT e."id", count(*) AS "people", count(c."pairId") AS "understood"
    FROM "ExamplePair" e
    JOIN "PartnerTouchpoint" l ON l."touchpointId" = e."touchpointId" ${ofTenant}
    JOIN "Partner" o ON o."id" = l."partnerId" AND o."status" <> 'ended'
    JOIN "Person" p ON p."partnerId" = l."partnerId" AND p."status" = 'active'
    LEFT JOIN "ExampleConfirmation" c
      ON c."pairId" = e."id" AND c."personId" = p."id" AND c."isCorrect" AND c."pairVersion" = e."version"
    WHERE e."touchpointId" = ${touchpointId}::uuid
    GROUP BY e."id"`;
  return new Map(
    rows.map((row) => [row.id, { people: Number(row.people), understood: Number(row.understood) }] as const),
  );
}

const COUNTED_UP_TO = 1_001;

/** Incidents at the touchpoint within what the viewer sees; `all` is counted to 1,001, which means "more than 1,000". */
export async function countIncidentsHere(
  viewer: Viewer,
  touchpointId: TouchpointId,
): Promise<{ readonly open: number; readonly all: number }> {
  const tenant = tenantOf(viewer);
  const ofTenant = tenant === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${tenant}::uuid`;
  const [row] = await db().$queryRaw<{ open: bigint; all: bigint }[]>`
    SELECT (SELECT count(*) FROM "Incident" WHERE "touchpointId" = ${touchpointId}::uuid AND "isOpen" ${ofTenant}) AS "open",
           (SELECT count(*) FROM (SELECT 1 FROM "Incident" WHERE "touchpointId" = ${touchpointId}::uuid ${ofTenant}
                                  LIMIT ${COUNTED_UP_TO}) AS counted) AS "all"`;
  return { open: Number(row?.open ?? 0), all: Number(row?.all ?? 0) };
}
