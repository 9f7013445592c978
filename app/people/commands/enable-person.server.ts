import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { enableAccount, mayManagePeople } from "~/people/domain/accounts";
import type { AccountRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { holdStanding, loadAccount, saveStatus } from "~/people/store/accounts.server";
import { inTransaction } from "~/platform/db/db.server";

/** Gives a person access again, with the password they had. Null: nobody of this house, or not the viewer's to manage. */
export async function enablePerson(
  viewer: Viewer,
  house: PartnerId | null,
  { personId, version }: { readonly personId: PersonId; readonly version: number },
): Promise<Result<null, AccountRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  return inTransaction(async (tx) => {
    const standing = house === null ? null : await holdStanding(tx, house);
    const account = await loadAccount(tx, house, personId);
    if (account === null || standing === undefined) return null;
    if (account.version !== version) return refuse({ code: "people.changed-meanwhile" });
    const decided = enableAccount(account, standing);
    if (!decided.ok) return decided;
    const isWritten = await saveStatus(tx, account, decided.value.status);
    return isWritten ? ok(null) : refuse({ code: "people.changed-meanwhile" });
  });
}
