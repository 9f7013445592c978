import { ok, refuse, type Result } from "~/kernel/result";
import type { PeopleRefusal } from "~/people/domain/refusals";
import { takeAttempt, type Attempt } from "~/people/store/attempts.server";
import { readCookie } from "~/people/store/cookies.server";
import { isKnownDevice } from "~/people/store/devices.server";
import { enter, type Entered, type Origin } from "~/people/store/entry.server";
import { findCredentials, type Credentials } from "~/people/store/people.server";
import { isPasswordOf } from "~/people/store/passwords.server";
import { now } from "~/platform/clock.server";

/**
 * Begins a session, or the second step of it. An unknown address, a wrong password, a disabled person and somebody who
 * never set a password get the same answer after the same work. Tries are counted for the address and for the network;
 * a browser the owner has signed in from counts by itself, so that guessing elsewhere never locks the owner out.
 */
export async function signIn(
  typed: { readonly email: string; readonly password: string },
  from: Origin,
): Promise<Result<Entered, PeopleRefusal>> {
  const person = await findCredentials(typed.email);
  const taken = await takeAttempt(await limitsFor(typed.email, person, from));
  if (!taken.ok) return taken;
  const isRight = await isPasswordOf(person?.passwordHash ?? null, typed.password);
  if (isRight === null) {
    await taken.value.giveBack();
    return refuse({ code: "people.busy" });
  }
  if (!isRight || person === null || !person.isActive) return refuse({ code: "people.wrong-credentials" });
  await taken.value.giveBack();
  return ok(await enter(person, from));
}

async function limitsFor(email: string, person: Credentials | null, from: Origin): Promise<readonly Attempt[]> {
  const device = readCookie("device", from.cookies, from.isSecure);
  if (person !== null && device !== null && (await isKnownDevice(device, person.personId, now())))
    return [{ kind: "signInDevice", on: device }];
  return [
    { kind: "signInNetwork", on: from.address },
    { kind: "signInAccount", on: email },
  ];
}
