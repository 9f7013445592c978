import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { mayOn } from "./permissions";
import type { AccountRefusal } from "./refusals";
import { BRAND_ROLES, isPartnerRole, PARTNER_ROLES, type Role, type Viewer } from "./roles";

/** Somebody with an account, as decisions about the account see it. */
export interface Account {
  readonly personId: PersonId;
  readonly role: Role;
  /** Null for people of the brand. */
  readonly partnerId: PartnerId | null;
  readonly status: AccountStatus;
  readonly version: number;
  /** Has set a password: came in at least once. */
  readonly hasCome: boolean;
}

export type AccountStatus = "active" | "disabled";

/** What decisions about people need to know of the house they belong to; `null` is the brand itself. */
export type PartnerStanding = "onboarding" | "active" | "ended" | null;

/** Whether the viewer adds people to this house and ends their access. `null` is the brand. */
export function mayManagePeople(viewer: Viewer, house: PartnerId | null): boolean {
  return house === null ? mayOn(viewer, "brandPeople:write", null) : mayOn(viewer, "partnerPeople:write", house);
}

/** The roles people of one house can have. */
export function rolesOf(house: PartnerId | null): readonly Role[] {
  return house === null ? BRAND_ROLES : PARTNER_ROLES;
}

/** Adds a person with a role. People of a partner get a partner's role, people of the brand one of the brand's. */
export function addAccount(
  role: Role,
  standing: PartnerStanding,
): Result<{ readonly role: Role }, Extract<AccountRefusal, { code: "people.wrong-role" | "people.partner-ended" }>> {
  if (isPartnerRole(role) === (standing === null)) return refuse({ code: "people.wrong-role" });
  if (standing === "ended") return refuse({ code: "people.partner-ended" });
  return ok({ role });
}

/**
 * Ends a person's access at once. The installation keeps an admin in any case. An active partner keeps a lead: the last
 * one cannot leave by its own hand, only the brand can decide that.
 * `othersOfRole` is how many other active people of the same house have the same role.
 */
export function disableAccount(
  account: Account,
  standing: PartnerStanding,
  othersOfRole: number,
  by: Viewer,
): Result<
  { readonly status: "disabled" },
  Extract<AccountRefusal, { code: "people.already-disabled" | "people.last-admin" | "people.last-lead" }>
> {
  if (account.status === "disabled") return refuse({ code: "people.already-disabled" });
  if (account.role === "admin" && othersOfRole === 0) return refuse({ code: "people.last-admin" });
  const isLastLead = account.role === "partnerLead" && standing === "active" && othersOfRole === 0;
  if (isLastLead && by.role === "partnerLead") return refuse({ code: "people.last-lead" });
  return ok({ status: "disabled" });
}

/** Sends the way in once more, to somebody who never took it. */
export function inviteAgain(
  account: Account,
  standing: PartnerStanding,
): Result<
  null,
  Extract<AccountRefusal, { code: "people.already-in" | "people.already-disabled" | "people.partner-ended" }>
> {
  if (account.hasCome) return refuse({ code: "people.already-in" });
  if (account.status === "disabled") return refuse({ code: "people.already-disabled" });
  if (standing === "ended") return refuse({ code: "people.partner-ended" });
  return ok(null);
}

/**
 * Gives a person another role of the same house. The installation keeps an admin; an active partner keeps a lead, as when
 * somebody leaves. What the person was doing under the old role ends with its sessions.
 */
export function changeRole(
  account: Account,
  role: Role,
  standing: PartnerStanding,
  othersOfRole: number,
  by: Viewer,
): Result<
  { readonly role: Role },
  Extract<
    AccountRefusal,
    {
      code:
        "people.wrong-role" | "people.same-role" | "people.partner-ended" | "people.last-admin" | "people.last-lead";
    }
  >
> {
  const fits = addAccount(role, standing);
  if (!fits.ok) return fits;
  if (account.role === role) return refuse({ code: "people.same-role" });
  const leaves = account.status === "active" ? disableAccount(account, standing, othersOfRole, by) : ok(null);
  if (!leaves.ok && leaves.refusal.code !== "people.already-disabled") return refuse(leaves.refusal);
  return ok({ role });
}

/** Gives a person access again. */
export function enableAccount(
  account: Account,
  standing: PartnerStanding,
): Result<
  { readonly status: "active" },
  Extract<AccountRefusal, { code: "people.already-active" | "people.partner-ended" }>
> {
  if (account.status === "active") return refuse({ code: "people.already-active" });
  if (standing === "ended") return refuse({ code: "people.partner-ended" });
  return ok({ status: "active" });
}
