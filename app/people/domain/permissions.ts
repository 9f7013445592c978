import type { PartnerId } from "~/kernel/ids";
import type { Role, Viewer } from "./roles";

/** all: everywhere. own: only where the object belongs to the viewer's partner. none: refused. */
export type Grant = "all" | "own" | "none";

type Row = Readonly<Record<Role, Grant>>;

const brand = (admin: Grant, manager: Grant, executive: Grant): Row => ({
  admin,
  manager,
  executive,
  partnerLead: "none",
  partnerAgent: "none",
});
const both = (admin: Grant, manager: Grant, executive: Grant, partnerLead: Grant, partnerAgent: Grant): Row => ({
  admin,
  manager,
  executive,
  partnerLead,
  partnerAgent,
});

/**
 * Who may what: the one table. Anything not in it is refused, and docs/permissions.md is written from it.
 * Columns: admin, manager, executive, partner's lead, partner's agent.
 */
export const PERMISSIONS = {
  "brandPeople:write": brand("all", "none", "none"),
  "access:write": brand("all", "none", "none"),
  "journey:read": both("all", "all", "all", "own", "own"),
  "journey:write": brand("all", "all", "none"),
  "example:write": brand("all", "all", "none"),
  "level:read": brand("all", "all", "all"),
  "level:write": brand("all", "none", "none"),
  "partner:list": brand("all", "all", "all"),
  "partner:read": both("all", "all", "all", "own", "own"),
  "partner:write": brand("all", "all", "none"),
  "partnerMonth:read": both("all", "all", "all", "own", "none"),
  "partnerMonth:write": both("all", "all", "none", "own", "none"),
  "partnerMonth:confirm": brand("all", "all", "none"),
  "partnerPeople:read": both("all", "all", "all", "own", "none"),
  "partnerPeople:write": both("all", "all", "none", "own", "none"),
  "onboarding:read": both("all", "all", "all", "own", "own"),
  "onboarding:accept": brand("all", "all", "none"),
  "onboarding:walk": both("none", "none", "none", "own", "own"),
  "onboarding:writeRole": both("none", "none", "none", "own", "none"),
  "example:confirm": both("none", "none", "none", "own", "own"),
  "incident:read": both("all", "all", "all", "own", "own"),
  "incident:log": both("all", "all", "none", "own", "own"),
  "incident:work": both("all", "all", "none", "own", "own"),
  "incident:steer": brand("all", "all", "none"),
  "incident:noteShared": both("all", "all", "none", "own", "own"),
  "incident:noteInternal": brand("all", "all", "none"),
  "incident:readInternal": brand("all", "all", "all"),
  "scorecard:read": both("all", "all", "all", "own", "own"),
  "flag:read": both("all", "all", "all", "own", "none"),
  "flag:decide": brand("none", "all", "all"),
  "case:propose": brand("none", "all", "none"),
  "case:approve": brand("none", "none", "all"),
  "notice:read": brand("all", "all", "all"),
  "portfolio:read": brand("all", "all", "all"),
  "import:run": brand("all", "all", "none"),
  "outbox:read": brand("all", "none", "none"),
  "outbox:retry": brand("all", "none", "none"),
  "brand:write": brand("all", "none", "none"),
  "audit:read": brand("all", "none", "none"),
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof PERMISSIONS;

export function grantOf(role: Role, permission: Permission): Grant {
  return PERMISSIONS[permission][role];
}

/** Whether there is any object at all on which the viewer holds the permission: what menus and handlers ask first. */
export function mayAtAll(viewer: Viewer, permission: Permission): boolean {
  return grantOf(viewer.role, permission) !== "none";
}

/** Whether the viewer holds the permission on an object of this partner; `null` is an object of the brand itself. */
export function mayOn(viewer: Viewer, permission: Permission, owner: PartnerId | null): boolean {
  const grant = grantOf(viewer.role, permission);
  return grant === "all" || (grant === "own" && viewer.partnerId !== null && viewer.partnerId === owner);
}

/** The partner a query must be narrowed to: `null` for people of the brand, who see all. */
export function tenantOf(viewer: Viewer): PartnerId | null {
  return viewer.partnerId;
}
