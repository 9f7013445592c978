import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, type Result } from "~/kernel/result";
import { inviteAgain as decide, mayManagePeople } from "~/people/domain/accounts";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { accountFor } from "~/people/store/accounts.server";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { postInvitation } from "~/people/store/invitations.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Sends somebody who never came in a new link; the one before is worth nothing then. Null as with `invitePerson`. */
export async function inviteAgain(
  viewer: Viewer,
  house: PartnerId | null,
  asked: { readonly personId: PersonId; readonly version: number },
): Promise<Result<null, PeopleRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  const taken = await takeAttempt([{ kind: "invitePerson", on: viewer.personId }]);
  if (!taken.ok) return taken;
  const brand = await loadBrand();
  return inTransaction(async (tx) => {
    const found = await accountFor(tx, house, asked);
    if (found === null || !found.ok) return found;
    const { account, standing } = found.value;
    const decided = decide(account, standing);
    if (!decided.ok) return decided;
    await postInvitation(tx, asked.personId, viewer.name, brand.language, now());
    return ok(null);
  });
}
