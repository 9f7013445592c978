import type { PartnerId } from "~/kernel/ids";
import { Prisma } from "~/platform/db/db.server";

/** Narrows a statement over `"Incident" i` to what the viewer's side may see: a partner what it holds, the brand (null) all. */
export function tenantFilter(tenant: PartnerId | null): Prisma.Sql {
  return tenant === null ? Prisma.empty : Prisma.sql`AND i."partnerId" = ${tenant}::uuid`;
}
