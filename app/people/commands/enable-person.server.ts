import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { enableAccount, mayManagePeople } from "~/people/domain/accounts";
import type { AccountRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { accountFor, saveStatus } from "~/people/store/accounts.server";
import { inTransaction } from "~/platform/db/db.server";

/** Gives a person access again, with the password they had. Null: nobody of this house, or not the viewer's to manage. */
export async function enablePerson(
  viewer: Viewer,
  house: PartnerId | null,
  asked: { readonly personId: PersonId; readonly version: number },
): Promise<Result<null, AccountRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  return inTransaction(async (tx) => {
    const found = await accountFor(tx, house, asked);
    if (found === null || !found.ok) return found;
    const { account, standing } = found.value;
    const decided = enableAccount(account, standing);
    if (!decided.ok) return decided;
    const isWritten = await saveStatus(tx, account, decided.value.status);
    return isWritten ? ok(null) : refuse({ code: "people.changed-meanwhile" });
  });
}
