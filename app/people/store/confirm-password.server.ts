import { refuse, ok, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { takeAttempt } from "./attempts.server";
import type { OwnAccount } from "./own-account.server";
import { isPasswordOf } from "./passwords.server";

/** Asks for the password once more before something that an unlocked phone on a table must not be enough for. */
export async function confirmPassword(account: OwnAccount, password: string): Promise<Result<null, PeopleRefusal>> {
  const taken = await takeAttempt([{ kind: "passwordPerson", on: account.personId }]);
  if (!taken.ok) return taken;
  const isRight = await isPasswordOf(account.passwordHash, password);
  if (isRight !== false) await taken.value.giveBack();
  if (isRight === null) return refuse({ code: "people.busy" });
  return isRight ? ok(null) : refuse({ code: "people.wrong-password" });
}
