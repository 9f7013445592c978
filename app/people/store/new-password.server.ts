import { passwordFault, type PasswordFault } from "~/people/domain/passwords";
import { wordsAround, type OwnAccount } from "./own-account.server";
import { estimatePassword } from "./password-estimate.server";

/** What speaks against this password for this person; null where nothing does. */
export async function newPasswordFault(
  account: OwnAccount,
  brand: string,
  password: string,
): Promise<PasswordFault | null> {
  const words = wordsAround(account, brand);
  return passwordFault(password, words, await estimatePassword(password, words));
}
