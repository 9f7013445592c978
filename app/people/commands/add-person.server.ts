import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { addAccount, mayManagePeople } from "~/people/domain/accounts";
import type { AccountRefusal } from "~/people/domain/refusals";
import type { Role, Viewer } from "~/people/domain/roles";
import { holdStanding, insertAccount } from "~/people/store/accounts.server";
import { makePassword } from "~/people/store/make-password.server";
import { hashPassword } from "~/people/store/passwords.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Typed by who adds the person; made here when left out. */
  readonly password?: string | undefined;
}

export interface AddedPerson {
  readonly personId: PersonId;
  /** For the one who added the person to hand over. Nowhere kept but as a hash. */
  readonly firstPassword: string;
}

/** Adds a person to a partner, or to the brand (`house` null). Null: no such partner, or not the viewer's to add to. */
export async function addPerson(
  viewer: Viewer,
  house: PartnerId | null,
  person: NewPerson,
): Promise<Result<AddedPerson, AccountRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  const firstPassword = person.password ?? makePassword();
  // A tenth of a second of one core: never inside a transaction.
  const passwordHash = await hashPassword(firstPassword);
  return inTransaction(async (tx) => {
    const standing = house === null ? null : await holdStanding(tx, house);
    if (standing === undefined) return null;
    const decided = addAccount(person.role, standing);
    if (!decided.ok) return decided;
    const personId = newId<PersonId>();
    const { name, email } = person;
    const account = { personId, partnerId: house, name, email, role: decided.value.role, passwordHash };
    const isWritten = await insertAccount(tx, { ...account, createdAt: now() });
    return isWritten ? ok({ personId, firstPassword }) : refuse({ code: "people.email-taken" });
  });
}
