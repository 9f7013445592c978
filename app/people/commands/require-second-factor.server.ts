import { mayOn } from "~/people/domain/permissions";
import { requiredRoles } from "~/people/domain/second-factor";
import type { Viewer } from "~/people/domain/roles";
import { saveRequiredRoles } from "~/people/store/sign-in-rules.server";
import { inTransaction } from "~/platform/db/db.server";

/** Names the roles that must have a second factor; who has none yet is out and sets it up at the next sign-in. */
export async function requireSecondFactor(viewer: Viewer, roles: readonly string[]): Promise<true | null> {
  if (!mayOn(viewer, "access:write", null)) return null;
  await inTransaction((tx) => saveRequiredRoles(tx, requiredRoles(roles)));
  return true;
}
