import type { PersonId } from "~/kernel/ids";
import type { Role } from "~/people/domain/roles";
import { afterPassword, type AfterPassword } from "~/people/domain/second-factor";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { cookieOf, readCookie } from "./cookies.server";
import { rememberDevice } from "./devices.server";
import { startFactor } from "./second-factor.server";
import { beginSession } from "./sessions.server";
import { loadRequiredRoles } from "./sign-in-rules.server";
import { makeToken } from "./tokens.server";

/** Where a request comes from, as sign-in needs to know it. */
export interface Origin {
  readonly cookies: string | null;
  readonly isSecure: boolean;
  /** Network of the client, for limits; shown to the session's owner. */
  readonly address: string;
  readonly userAgent: string;
}

export interface Entered {
  /** In, or what is still asked for. */
  readonly step: AfterPassword;
  /** Headers of the cookies to set. */
  readonly cookies: readonly string[];
}

export interface Entering {
  readonly personId: PersonId;
  readonly role: Role;
  readonly hasSecondFactor: boolean;
}

/** The password was right, or a mail's link proved as much: a session begins, or the second step does. */
export async function enter(person: Entering, from: Origin): Promise<Entered> {
  const step = afterPassword(person, await loadRequiredRoles());
  if (step === "in") return begin(person.personId, from);
  const token = await inTransaction(async (tx) => {
    if (step === "setUp") await startFactor(tx, person.personId);
    return makeToken(tx, { purpose: "secondStep", personId: person.personId, madeAt: now() });
  });
  return { step, cookies: [cookieOf("step", token, from.isSecure)] };
}

/** Begins a session under a new id, on a browser that is known from now on. */
export async function begin(personId: PersonId, from: Origin): Promise<Entered> {
  const device = await rememberDevice(readCookie("device", from.cookies, from.isSecure), personId, now());
  return {
    step: "in",
    cookies: [
      await beginSession(personId, from.isSecure, from),
      cookieOf("device", device, from.isSecure),
      cookieOf("step", "", from.isSecure),
    ],
  };
}
