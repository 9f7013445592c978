import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { changeRole as decide, mayManagePeople } from "~/people/domain/accounts";
import type { AccountRefusal } from "~/people/domain/refusals";
import type { Role, Viewer } from "~/people/domain/roles";
import { accountFor, holdOthersOfRole, saveRole } from "~/people/store/accounts.server";
import { inTransaction } from "~/platform/db/db.server";

/** Gives a person another role of its house and ends its sessions. Null: nobody of this house, or not the viewer's to manage. */
export async function changeRole(
  viewer: Viewer,
  house: PartnerId | null,
  asked: { readonly personId: PersonId; readonly version: number; readonly role: Role },
): Promise<Result<null, AccountRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  return inTransaction(async (tx) => {
    const found = await accountFor(tx, house, asked);
    if (found === null || !found.ok) return found;
    const { account, standing } = found.value;
    const decided = decide(account, asked.role, standing, await holdOthersOfRole(tx, account), viewer);
    if (!decided.ok) return decided;
    const isWritten = await saveRole(tx, account, decided.value.role);
    return isWritten ? ok(null) : refuse({ code: "people.changed-meanwhile" });
  });
}
