import type { PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { holdAdmins, insertAccount } from "~/people/store/accounts.server";
import { loadBrand } from "~/people/store/brand.server";
import { postInvitation } from "~/people/store/invitations.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

interface Invited {
  /** Where the password is set, "/invitation/…"; the mail that is owed carries it too. */
  readonly path: string;
}

export type FirstAdminRefusal = { readonly code: "people.admin-is-in" } | { readonly code: "people.email-taken" };

/**
 * The way into an empty portal, asked for by whoever runs it: only as long as no admin has come in. The same address
 * again gets a new link.
 */
export async function inviteFirstAdmin(person: {
  readonly name: string;
  readonly email: string;
}): Promise<Result<Invited, FirstAdminRefusal>> {
  const brand = await loadBrand();
  return inTransaction(async (tx) => {
    const admins = await holdAdmins(tx);
    if (admins.some(({ hasCome }) => hasCome)) return refuse({ code: "people.admin-is-in" });
    const at = now();
    const personId = admins.find(({ email }) => email === person.email)?.personId ?? newId<PersonId>();
    const account = { personId, partnerId: null, ...person, role: "admin" as const, createdAt: at };
    const isKnown = admins.some((admin) => admin.personId === personId);
    if (!isKnown && !(await insertAccount(tx, account))) return refuse({ code: "people.email-taken" });
    return ok({ path: await postInvitation(tx, personId, brand.name, brand.language, at) });
  });
}
