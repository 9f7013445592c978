import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { confirmPassword } from "~/people/store/confirm-password.server";
import { begin, type Entered, type Origin } from "~/people/store/entry.server";
import { mailTo } from "~/people/store/mails.server";
import { newPasswordFault } from "~/people/store/new-password.server";
import { loadOwnAccount, savePassword } from "~/people/store/own-account.server";
import { hashPassword } from "~/people/store/passwords.server";
import { dropTokens } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Sets a new password after the old one. Every session ends; the one that asked goes on under a new id. Null: nobody. */
export async function changePassword(
  viewer: Viewer,
  typed: { readonly current: string; readonly password: string },
  from: Origin,
): Promise<Result<Entered, PeopleRefusal> | null> {
  const account = await loadOwnAccount(viewer.personId);
  if (account === null) return null;
  const confirmed = await confirmPassword(account, typed.current);
  if (!confirmed.ok) return confirmed;
  const brand = await loadBrand();
  const fault = await newPasswordFault(account, brand.name, typed.password);
  if (fault !== null) return refuse(fault);
  const passwordHash = await hashPassword(typed.password);
  await inTransaction(async (tx) => {
    await savePassword(tx, viewer.personId, passwordHash);
    await dropTokens(tx, viewer.personId);
    const mail = { kind: "people.accessChanged", facts: { what: "password" } } as const;
    await mailTo(tx, account, brand.language, mail, { createdAt: now() });
  });
  return ok(await begin(viewer.personId, from));
}
