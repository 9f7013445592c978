import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { accessStateOf } from "~/people/domain/access-state";
import {
  addAccount,
  changeRole,
  disableAccount,
  enableAccount,
  inviteAgain,
  rolesOf,
  type Account,
} from "~/people/domain/accounts";
import { ROLES, type Viewer } from "~/people/domain/roles";

const valle = idOf<PartnerId>("valle");
const manager: Viewer = { personId: idOf<PersonId>("mateo"), name: "Mateo", role: "manager", partnerId: null };
const lead: Viewer = { personId: idOf<PersonId>("lucia"), name: "Lucía", role: "partnerLead", partnerId: valle };
const leadAccount: Account = {
  personId: lead.personId,
  role: "partnerLead",
  partnerId: valle,
  status: "active",
  version: 1,
  hasCome: true,
};
const adminAccount: Account = {
  personId: idOf("amalia"),
  role: "admin",
  partnerId: null,
  status: "active",
  version: 1,
  hasCome: true,
};

test("the last lead of an active partner cannot leave by its own hand, but the brand may decide it", () => {
  expect(disableAccount(leadAccount, "active", 0, lead)).toEqual({ ok: false, refusal: { code: "people.last-lead" } });
  expect(disableAccount(leadAccount, "active", 0, manager)).toEqual({ ok: true, value: { status: "disabled" } });
  expect(disableAccount(leadAccount, "active", 1, lead).ok).toBe(true);
  expect(disableAccount(leadAccount, "onboarding", 0, lead).ok).toBe(true);
});

test("the last admin stays, whoever asks", () => {
  expect(disableAccount(adminAccount, null, 0, manager)).toEqual({ ok: false, refusal: { code: "people.last-admin" } });
  expect(disableAccount(adminAccount, null, 1, manager).ok).toBe(true);
});

test("who has no access loses none, who has it gets none", () => {
  expect(disableAccount({ ...leadAccount, status: "disabled" }, "active", 3, manager)).toEqual({
    ok: false,
    refusal: { code: "people.already-disabled" },
  });
  expect(enableAccount(leadAccount, "active")).toEqual({ ok: false, refusal: { code: "people.already-active" } });
});

test("nobody of an ended partner gets in again", () => {
  const disabled: Account = { ...leadAccount, status: "disabled" };
  expect(enableAccount(disabled, "ended")).toEqual({ ok: false, refusal: { code: "people.partner-ended" } });
  expect(enableAccount(disabled, "active")).toEqual({ ok: true, value: { status: "active" } });
  expect(addAccount("partnerAgent", "ended")).toEqual({ ok: false, refusal: { code: "people.partner-ended" } });
});

test("people of a partner get a partner's role, people of the brand one of the brand's", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), fc.constantFrom("onboarding", "active", null), (role, standing) => {
      const house = standing === null ? null : valle;
      expect(addAccount(role, standing).ok).toBe(rolesOf(house).includes(role));
    }),
  );
});

test("a role changes within the house, and not away from the last who has it", () => {
  expect(changeRole(leadAccount, "partnerAgent", "active", 1, lead)).toEqual({
    ok: true,
    value: { role: "partnerAgent" },
  });
  expect(changeRole(leadAccount, "partnerAgent", "active", 0, lead)).toMatchObject({
    refusal: { code: "people.last-lead" },
  });
  expect(changeRole(leadAccount, "partnerAgent", "active", 0, manager).ok).toBe(true);
  expect(changeRole(leadAccount, "partnerLead", "active", 3, manager)).toMatchObject({
    refusal: { code: "people.same-role" },
  });
  expect(changeRole(leadAccount, "manager", "active", 3, manager)).toMatchObject({
    refusal: { code: "people.wrong-role" },
  });
  expect(changeRole(adminAccount, "manager", null, 0, manager)).toMatchObject({
    refusal: { code: "people.last-admin" },
  });
  expect(changeRole({ ...leadAccount, status: "disabled" }, "partnerAgent", "active", 0, lead).ok).toBe(true);
});

test("an invitation goes out again only to somebody who never came and still may", () => {
  const invited: Account = { ...leadAccount, hasCome: false };
  expect(inviteAgain(invited, "onboarding").ok).toBe(true);
  expect(inviteAgain(leadAccount, "active")).toMatchObject({ refusal: { code: "people.already-in" } });
  expect(inviteAgain(invited, "ended")).toMatchObject({ refusal: { code: "people.partner-ended" } });
  expect(inviteAgain({ ...invited, status: "disabled" }, "active")).toMatchObject({
    refusal: { code: "people.already-disabled" },
  });
});

test("access stands in one word: who never came in is invited, until it is taken away", () => {
  const states = (["active", "disabled"] as const).flatMap((status) =>
    [true, false].map((hasCome) => accessStateOf({ status, hasCome })),
  );
  expect(states).toEqual(["active", "invited", "disabled", "disabled"]);
});
