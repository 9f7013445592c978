import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { confirmPassword } from "~/people/store/confirm-password.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { startFactor } from "~/people/store/second-factor.server";
import { inTransaction } from "~/platform/db/db.server";

/** Makes the secret the phone is to read. Nothing is asked for at sign-in until a code has proved that it did. Null: nobody. */
export async function startSecondFactor(
  viewer: Viewer,
  typed: { readonly password: string },
): Promise<Result<null, PeopleRefusal> | null> {
  const account = await loadOwnAccount(viewer.personId);
  if (account === null) return null;
  if (account.hasSecondFactor) return refuse({ code: "people.factor-already-on" });
  const confirmed = await confirmPassword(account, typed.password);
  if (!confirmed.ok) return confirmed;
  await inTransaction((tx) => startFactor(tx, viewer.personId));
  return ok(null);
}
