import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { enter, type Entered, type Origin } from "~/people/store/entry.server";
import { mailTo } from "~/people/store/mails.server";
import { newPasswordFault } from "~/people/store/new-password.server";
import { loadOwnAccount, savePassword } from "~/people/store/own-account.server";
import { hashPassword } from "~/people/store/passwords.server";
import { dropTokens, findToken, useToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/**
 * Sets a password at the link of an invitation or of a reset, and lets the person in: reading the mail proves as much as
 * the old password did. A second factor is still asked for. All other sessions and links of the person end.
 */
export async function setPasswordByLink(
  purpose: "invitation" | "reset",
  typed: { readonly token: string; readonly password: string },
  from: Origin,
): Promise<Result<Entered, PeopleRefusal>> {
  const taken = await takeAttempt([{ kind: "tokenNetwork", on: from.address }]);
  if (!taken.ok) return taken;
  const holder = await findToken(typed.token, purpose, now());
  const account = holder && (await loadOwnAccount(holder.personId));
  if (account === null) return refuse({ code: "people.link-gone" });
  await taken.value.giveBack();
  const brand = await loadBrand();
  const fault = await newPasswordFault(account, brand.name, typed.password);
  if (fault !== null) return refuse(fault);
  // A tenth of a second of one core: never inside a transaction.
  const passwordHash = await hashPassword(typed.password);
  const isDone = await inTransaction(async (tx) => {
    if ((await useToken(tx, typed.token, purpose, now())) === null) return false;
    await savePassword(tx, account.personId, passwordHash);
    await dropTokens(tx, account.personId);
    const mail = { kind: "people.accessChanged", facts: { what: "password" } } as const;
    if (purpose === "reset") await mailTo(tx, account, brand.language, mail, { createdAt: now() });
    return true;
  });
  if (!isDone) return refuse({ code: "people.link-gone" });
  return ok(await enter(account, from));
}
