import type { PartnerId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { inviteAgain as decide, mayManagePeople } from "~/people/domain/accounts";
import { tooManyTries, type PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { holdStanding, loadAccount } from "~/people/store/accounts.server";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { postInvitation } from "~/people/store/invitations.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Sends somebody who never came in a new link; the one before is worth nothing then. Null as with `invitePerson`. */
export async function inviteAgain(
  viewer: Viewer,
  house: PartnerId | null,
  { personId, version }: { readonly personId: PersonId; readonly version: number },
): Promise<Result<null, PeopleRefusal> | null> {
  if (!mayManagePeople(viewer, house)) return null;
  const taken = await takeAttempt([{ kind: "invitePerson", on: viewer.personId }]);
  if (!taken.isAllowed) return refuse(tooManyTries(taken.retryAfterSeconds));
  const brand = await loadBrand();
  return inTransaction(async (tx) => {
    const standing = house === null ? null : await holdStanding(tx, house);
    const account = await loadAccount(tx, house, personId);
    if (account === null || standing === undefined) return null;
    if (account.version !== version) return refuse({ code: "people.changed-meanwhile" });
    const decided = decide(account, standing);
    if (!decided.ok) return decided;
    await postInvitation(tx, personId, viewer.name, brand.language, now());
    return ok(null);
  });
}
