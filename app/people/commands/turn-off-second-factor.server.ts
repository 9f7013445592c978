import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { begin, type Entered, type Origin } from "~/people/store/entry.server";
import { mailTo } from "~/people/store/mails.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { loadFactor, turnFactorOff, useCode } from "~/people/store/second-factor.server";
import { endSessionsOf } from "~/people/store/sessions.server";
import { loadRequiredRoles } from "~/people/store/sign-in-rules.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Switches the second factor off with a last code; not where the role must have one. All other sessions end. Null: nobody. */
export async function turnOffSecondFactor(
  viewer: Viewer,
  code: string,
  from: Origin,
): Promise<Result<Entered, PeopleRefusal> | null> {
  const account = await loadOwnAccount(viewer.personId);
  if (account === null) return null;
  if (!account.hasSecondFactor) return refuse({ code: "people.factor-not-on" });
  if ((await loadRequiredRoles()).includes(account.role)) return refuse({ code: "people.factor-required" });
  const taken = await takeAttempt([{ kind: "codePerson", on: viewer.personId }]);
  if (!taken.ok) return taken;
  const state = await loadFactor(viewer.personId);
  const { language } = await loadBrand();
  const isDone = await inTransaction(async (tx) => {
    if (!(await useCode(tx, viewer.personId, state, code, now()))) return false;
    await turnFactorOff(tx, viewer.personId);
    await endSessionsOf(tx, viewer.personId);
    const mail = { kind: "people.accessChanged", facts: { what: "secondFactorOff" } } as const;
    await mailTo(tx, account, language, mail, { createdAt: now() });
    return true;
  });
  if (!isDone) return refuse({ code: "people.wrong-code" });
  await taken.value.giveBack();
  return ok(await begin(viewer.personId, from));
}
