import { z } from "zod";
import type { PartnerId, PersonId } from "~/kernel/ids";
import { changeRole } from "~/people/commands/change-role.server";
import { disablePerson } from "~/people/commands/disable-person.server";
import { enablePerson } from "~/people/commands/enable-person.server";
import { inviteAgain } from "~/people/commands/invite-again.server";
import { invitePerson } from "~/people/commands/invite-person.server";
import { resetSecondFactor } from "~/people/commands/reset-second-factor.server";
import type { Permission } from "~/people/domain/permissions";
import type { Role } from "~/people/domain/roles";
import { email, id, line, oneOf, version } from "~/platform/http/form-fields.server";
import { answer, intent } from "~/platform/http/handlers.server";
import type { Said } from "~/platform/http/redirect.server";

const access = z.object({ personId: id<PersonId>(), version: version() });

export function inviteForm(roles: readonly [Role, ...Role[]]) {
  return z.object({ name: line({ max: 120 }), email: email(), role: oneOf(roles) });
}

/** What a page of people can do, for the brand's own and for a partner's alike. */
export function peopleIntents<Params>(house: {
  readonly may: Permission;
  readonly roles: readonly [Role, ...Role[]];
  readonly idIn: (params: Params) => PartnerId | null;
  readonly home: (params: Params) => string;
}) {
  const { may, idIn } = house;
  const invite = inviteForm(house.roles);
  const role = access.extend({ role: oneOf(house.roles) });
  const back = (params: Params, said: Said) => ({ to: house.home(params), said });
  return {
    invite: intent<Permission, typeof invite, Params>({ may, form: invite }, async ({ viewer, params, form }) =>
      answer(await invitePerson(viewer, idIn(params), form), back(params, "invited")),
    ),
    inviteAgain: intent<Permission, typeof access, Params>({ may, form: access }, async ({ viewer, params, form }) =>
      answer(await inviteAgain(viewer, idIn(params), form), back(params, "invited")),
    ),
    role: intent<Permission, typeof role, Params>({ may, form: role }, async ({ viewer, params, form }) =>
      answer(await changeRole(viewer, idIn(params), form), back(params, "saved")),
    ),
    disable: intent<Permission, typeof access, Params>({ may, form: access }, async ({ viewer, params, form }) =>
      answer(await disablePerson(viewer, idIn(params), form), back(params, "saved")),
    ),
    enable: intent<Permission, typeof access, Params>({ may, form: access }, async ({ viewer, params, form }) =>
      answer(await enablePerson(viewer, idIn(params), form), back(params, "saved")),
    ),
    resetFactor: intent<Permission, typeof access, Params>({ may, form: access }, async ({ viewer, params, form }) =>
      answer(await resetSecondFactor(viewer, idIn(params), form), back(params, "saved")),
    ),
  };
}
