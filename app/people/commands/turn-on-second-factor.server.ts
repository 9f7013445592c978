import type { PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import type { Viewer } from "~/people/domain/roles";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import { readCookie } from "~/people/store/cookies.server";
import { begin, type Entered, type Origin } from "~/people/store/entry.server";
import { mailTo } from "~/people/store/mails.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { loadFactor, makeRecoveryCodes, turnFactorOn } from "~/people/store/second-factor.server";
import { endSessionsOf } from "~/people/store/sessions.server";
import { findToken, useToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

export interface TurnedOn extends Entered {
  /** Shown once; kept only as hashes. */
  readonly recoveryCodes: readonly string[];
}

/**
 * Switches the second factor on with a first code of the phone. The asking session goes on under a new id, all others end.
 * `viewer` null: in the middle of signing in, known by the cookie of the second step.
 */
export async function turnOnSecondFactor(
  viewer: Viewer | null,
  code: string,
  from: Origin,
): Promise<Result<TurnedOn, PeopleRefusal>> {
  const token = viewer === null ? (readCookie("step", from.cookies, from.isSecure) ?? "") : null;
  const personId = viewer?.personId ?? (await findToken(token ?? "", "secondStep", now()))?.personId ?? null;
  if (personId === null) return refuse({ code: "people.link-gone" });
  const taken = await takeAttempt([{ kind: "codePerson", on: personId }]);
  if (!taken.ok) return taken;
  const turned = await turnOn(personId, token, code);
  if (!turned.ok) return turned;
  await taken.value.giveBack();
  return ok({ ...(await begin(personId, from)), recoveryCodes: turned.value });
}

async function turnOn(
  personId: PersonId,
  token: string | null,
  code: string,
): Promise<Result<string[], PeopleRefusal>> {
  const account = await loadOwnAccount(personId);
  if (account === null) return refuse({ code: "people.link-gone" });
  if (account.hasSecondFactor) return refuse({ code: "people.factor-already-on" });
  const state = await loadFactor(personId);
  const { language } = await loadBrand();
  return inTransaction(async (tx): Promise<Result<string[], PeopleRefusal>> => {
    if (!(await turnFactorOn(tx, personId, state, code, now()))) return refuse({ code: "people.wrong-code" });
    if (token !== null) await useToken(tx, token, "secondStep", now());
    await endSessionsOf(tx, personId);
    const mail = { kind: "people.accessChanged", facts: { what: "secondFactorOn" } } as const;
    await mailTo(tx, account, language, mail, { createdAt: now() });
    return ok(await makeRecoveryCodes(tx, personId));
  });
}
