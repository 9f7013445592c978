import { readCookie } from "~/people/store/cookies.server";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { readPending, type PendingFactor } from "~/people/store/pending-factor.server";
import { findToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";

export interface SecondStepPage {
  readonly name: string;
  /** What is to be set up first; null where a code is enough. */
  readonly pending: PendingFactor | null;
}

/** Where somebody stands between the password and the session; null without the cookie, or after its 15 minutes. */
export async function readSecondStep(cookies: string | null, isSecure: boolean): Promise<SecondStepPage | null> {
  const holder = await findToken(readCookie("step", cookies, isSecure) ?? "", "secondStep", now());
  const account = holder && (await loadOwnAccount(holder.personId));
  if (account === null) return null;
  return { name: account.name, pending: await readPending(account) };
}
