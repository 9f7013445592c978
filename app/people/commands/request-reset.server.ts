import { setTimeout as pause } from "node:timers/promises";
import { ok, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { expiryOf, pathOf } from "~/people/domain/tokens";
import { takeAttempt } from "~/people/store/attempts.server";
import { loadBrand } from "~/people/store/brand.server";
import type { Origin } from "~/people/store/entry.server";
import { postInvitation } from "~/people/store/invitations.server";
import { mailTo } from "~/people/store/mails.server";
import { loadOwnAccount, type OwnAccount } from "~/people/store/own-account.server";
import { findCredentials } from "~/people/store/people.server";
import { makeToken } from "~/people/store/tokens.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** The answer never comes sooner, in milliseconds: how long it takes does not tell whether the address is known. */
const ANSWER_AFTER_MS = 400;

/**
 * Owes a mail with a link to set a new password, where the address is somebody's. The answer is the same in any case.
 * Who never set a first password gets the invitation again instead.
 */
export async function requestReset(email: string, from: Origin): Promise<Result<null, PeopleRefusal>> {
  const begun = now();
  const taken = await takeAttempt([
    { kind: "resetNetwork", on: from.address },
    { kind: "resetAccount", on: email },
  ]);
  if (!taken.ok) return taken;
  const person = await findCredentials(email);
  const account = person && (await loadOwnAccount(person.personId));
  if (account !== null) await postReset(account);
  await pause(Math.max(0, ANSWER_AFTER_MS - (now() - begun)));
  return ok(null);
}

async function postReset(account: OwnAccount): Promise<void> {
  const brand = await loadBrand();
  const { personId } = account;
  const at = now();
  await inTransaction(async (tx) => {
    if (account.passwordHash === null) {
      await postInvitation(tx, personId, brand.name, brand.language, at);
      return;
    }
    const token = await makeToken(tx, { purpose: "reset", personId, madeAt: at });
    await mailTo(
      tx,
      account,
      brand.language,
      { kind: "people.reset", facts: {} },
      {
        createdAt: at,
        secretPath: pathOf("reset", token),
        expiresAt: expiryOf("reset", at),
      },
    );
  });
}
