import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { enter, type Entered, type Origin } from "~/people/store/entry.server";
import { mailTo } from "~/people/store/mails.server";
import { loadOwnAccount, saveEmail } from "~/people/store/own-account.server";
import { dropTokens, findToken, useToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** The link at the new address was followed and confirmed: from now on it is what the person signs in with. */
export async function confirmEmailChange(token: string, from: Origin): Promise<Result<Entered, PeopleRefusal>> {
  const taken = await takeAttempt([{ kind: "tokenNetwork", on: from.address }]);
  if (!taken.ok) return taken;
  const holder = await findToken(token, "emailChange", now());
  const account = holder && (await loadOwnAccount(holder.personId));
  if (account === null) return refuse({ code: "people.link-gone" });
  await taken.value.giveBack();
  const { language } = await loadBrand();
  const done = await inTransaction(async (tx): Promise<Result<null, PeopleRefusal>> => {
    const used = await useToken(tx, token, "emailChange", now());
    if (used === null || used.newEmail === null) return refuse({ code: "people.link-gone" });
    if (!(await saveEmail(tx, account.personId, used.newEmail))) return refuse({ code: "people.email-taken" });
    await dropTokens(tx, account.personId);
    const mail = { kind: "people.accessChanged", facts: { what: "email" } } as const;
    await mailTo(tx, account, language, mail, { createdAt: now() });
    return ok(null);
  });
  return done.ok ? ok(await enter(account, from)) : done;
}
