import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { addAccount, mayManagePeople } from "~/people/domain/accounts";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Role, Viewer } from "~/people/domain/roles";
import { holdStanding, insertAccount } from "~/people/store/accounts.server";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { postInvitation } from "~/people/store/invitations.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/**
 * Adds a person to a partner, or to the brand (`house` null), and owes it a mail with the link where it sets its
 * password. Null: no such partner, or not the viewer's to add to.
 */
export async function invitePerson(
  viewer: Viewer,
  house: PartnerId | null,
  person: NewPerson,
): Promise<Result<PersonId, PeopleRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  const taken = await takeAttempt([{ kind: "invitePerson", on: viewer.personId }]);
  if (!taken.ok) return taken;
  const brand = await loadBrand();
  return inTransaction(async (tx) => {
    const standing = house === null ? null : await holdStanding(tx, house);
    if (standing === undefined) return null;
    const decided = addAccount(person.role, standing);
    if (!decided.ok) return decided;
    const personId = newId<PersonId>();
    const account = { personId, partnerId: house, ...person, role: decided.value.role, createdAt: now() };
    if (!(await insertAccount(tx, account))) return refuse({ code: "people.email-taken" });
    await postInvitation(tx, personId, viewer.name, brand.language, now());
    return ok(personId);
  });
}
