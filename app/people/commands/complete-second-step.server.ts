import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { takeAttempt } from "~/people/store/attempts.server";
import { readCookie } from "~/people/store/cookies.server";
import { begin, type Entered, type Origin } from "~/people/store/entry.server";
import { loadFactor, useCode } from "~/people/store/second-factor.server";
import { findToken, useToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** The second half of signing in: a code of the phone, or a recovery code. The first half is in a cookie of 15 minutes. */
export async function completeSecondStep(code: string, from: Origin): Promise<Result<Entered, PeopleRefusal>> {
  const token = readCookie("step", from.cookies, from.isSecure) ?? "";
  const holder = await findToken(token, "secondStep", now());
  if (holder === null) return refuse({ code: "people.link-gone" });
  const { personId } = holder;
  const taken = await takeAttempt([{ kind: "codePerson", on: personId }]);
  if (!taken.ok) return taken;
  const state = await loadFactor(personId);
  const isRight = await inTransaction(async (tx) => {
    if (!(await useCode(tx, personId, state, code, now()))) return false;
    return (await useToken(tx, token, "secondStep", now())) !== null;
  });
  if (!isRight) return refuse({ code: "people.wrong-code" });
  await taken.value.giveBack();
  return ok(await begin(personId, from));
}
