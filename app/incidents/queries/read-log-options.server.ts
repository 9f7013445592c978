import type { PartnerId, TouchpointId } from "~/kernel/ids";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { db, Prisma } from "~/platform/db/db.server";
import type { Option } from "./read-incident-list.server";

/** What the form for logging offers. */
export interface LogOptions {
  /** In the order of the journey. */
  readonly touchpoints: readonly (Option<TouchpointId> & { readonly stage: string })[];
  /** Who may be given it; null for people of a partner, who log for their own. */
  readonly partners: readonly Option<PartnerId>[] | null;
}

/** The brand logs anywhere for any active partner; a partner where it serves. */
export async function readLogOptions(viewer: Viewer): Promise<LogOptions> {
  const served = isOfBrand(viewer)
    ? Prisma.empty
    : Prisma.sql`WHERE EXISTS (
        SELECT 1 FROM "PartnerTouchpoint" l WHERE l."touchpointId" = t."id" AND l."partnerId" = ${viewer.partnerId}::uuid)`;
  const [touchpoints, partners] = await Promise.all([
    db().$queryRaw<LogOptions["touchpoints"]>`
      SELECT t."id"::text, t."name", s."name" AS "stage" FROM "Touchpoint" t JOIN "Stage" s ON s."id" = t."stageId" ${served}
      ORDER BY s."position", s."id", t."position", t."id"`,
    isOfBrand(viewer)
      ? db().$queryRaw<Option<PartnerId>[]>`
          SELECT p."id"::text, p."name" FROM "Partner" p WHERE p."status" = 'active' ORDER BY p."sortKey", p."id"`
      : null,
  ]);
  return { touchpoints, partners };
}
