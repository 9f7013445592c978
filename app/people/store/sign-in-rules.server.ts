import { requiredRoles } from "~/people/domain/second-factor";
import type { Role } from "~/people/domain/roles";
import { UNNAMED } from "~/people/store/brand.server";
import { db, type Tx } from "~/platform/db/db.server";

/** The roles that must have a second factor. */
export async function loadRequiredRoles(): Promise<readonly Role[]> {
  const row = await db().brand.findUnique({ where: { id: 1 }, select: { secondFactorFor: true } });
  return requiredRoles(row?.secondFactorFor ?? []);
}

/** Keeps the rule, and ends the sessions of those it now asks for more: they set it up when they come back. */
export async function saveRequiredRoles(tx: Tx, roles: readonly Role[]): Promise<void> {
  // Nobody may have described the brand yet: the rule holds all the same.
  const { name, timeZone, language } = UNNAMED;
  await tx.brand.createMany({ data: [{ id: 1, name, timeZone, language }], skipDuplicates: true });
  await tx.brand.updateMany({ where: { id: 1 }, data: { secondFactorFor: [...roles] } });
  await tx.session.deleteMany({ where: { person: { role: { in: [...roles] }, factorOnAt: null } } });
}
