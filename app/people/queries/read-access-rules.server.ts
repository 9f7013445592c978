import { mayOn } from "~/people/domain/permissions";
import { ADVISED_ROLES } from "~/people/domain/second-factor";
import { ROLES, type Role, type Viewer } from "~/people/domain/roles";
import { loadRequiredRoles } from "~/people/store/sign-in-rules.server";
import { db } from "~/platform/db/db.server";

export interface AccessRulesPage {
  readonly roles: readonly {
    readonly role: Role;
    readonly isRequired: boolean;
    readonly isAdvised: boolean;
    /** Active people of the role, and how many of them have a second factor. */
    readonly people: number;
    readonly withFactor: number;
  }[];
}

/** Which roles must have a second factor, and how far they are. Null: not the viewer's to decide. */
export async function readAccessRules(viewer: Viewer): Promise<AccessRulesPage | null> {
  if (!mayOn(viewer, "access:write", null)) return null;
  const required = await loadRequiredRoles();
  const rows = await db().$queryRaw<{ role: string; people: number; withFactor: number }[]>`
    SELECT "role", count(*)::int AS people, count("factorOnAt")::int AS "withFactor"
    FROM "Person" WHERE "status" = 'active' GROUP BY "role"`;
  return {
    roles: ROLES.map((role) => {
      const row = rows.find((one) => one.role === role);
      return {
        role,
        isRequired: required.includes(role),
        isAdvised: ADVISED_ROLES.includes(role),
        people: row?.people ?? 0,
        withFactor: row?.withFactor ?? 0,
      };
    }),
  };
}
