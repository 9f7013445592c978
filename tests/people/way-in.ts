import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { PersonId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import type { Entered, Origin } from "~/people/store/entry.server";
import { hashPassword } from "~/people/store/passwords.server";
import { loadFactor, pendingSecret } from "~/people/store/second-factor.server";
import { db } from "~/platform/db/db.server";

/** A password nobody guesses, for people of tests. */
export const GOOD_PASSWORD = "morado tractor nube canoa 71";

/** A request from a network of its own, so that limits of one test do not meet those of another. */
export function requestFrom(cookies: string | null = null, address = randomUUID()): Origin {
  return { cookies, isSecure: false, address, userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" };
}

/** The cookies a browser sends after these headers. */
export function cookiesOf({ cookies }: Entered): string {
  return cookies.map((header) => header.split(";")[0]).join("; ");
}

let hash: Promise<string> | null = null;

/** Gives a person the good password, and an address of its own to sign in with. */
export async function withPassword(personId: PersonId): Promise<string> {
  hash ??= hashPassword(GOOD_PASSWORD);
  const { email } = await db().person.update({ where: { id: personId }, data: { passwordHash: await hash } });
  return email;
}

/** The single-use path in the newest mail of this kind to an address; null where there is none. */
export async function pathInMail(email: string, kind: string): Promise<string | null> {
  const mail = await db().mail.findFirst({ where: { toEmail: email, kind }, orderBy: { createdAt: "desc" } });
  return mail?.secretPath ?? null;
}

export function tokenIn(path: string | null): string {
  return path?.split("/").at(-1) ?? "";
}

/** What a phone shows now, or so many steps of 30 seconds later, while the secret is being set up. */
export async function phoneOf(personId: PersonId): Promise<(steps?: number) => string> {
  const pending = pendingSecret(await loadFactor(personId), "Marca", "ana");
  const totp = new TOTP({ secret: Secret.fromBase32(pending?.secret ?? "") });
  return (steps = 0) => totp.generate({ timestamp: instant(Date.now() + steps * 30_000) });
}
