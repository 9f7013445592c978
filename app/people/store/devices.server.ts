import type { PersonId } from "~/kernel/ids";
import { DAY_MS, dateOf, instant, type Instant } from "~/kernel/instant";
import { isToken } from "~/people/domain/tokens";
import { db } from "~/platform/db/db.server";
import { hashOfToken, randomToken } from "./tokens.server";

/** A browser that was not used for this long is a stranger again, in milliseconds. */
const KNOWN_MS = 180 * DAY_MS;

/** Whether this person has signed in from the browser before, and not too long ago. */
export async function isKnownDevice(token: string | null, personId: PersonId, at: Instant): Promise<boolean> {
  if (token === null || !isToken(token)) return false;
  const row = await db().knownDevice.findUnique({
    where: { tokenHash: hashOfToken(token), personId, lastUsedAt: { gt: dateOf(instant(at - KNOWN_MS)) } },
    select: { personId: true },
  });
  return row !== null;
}

/** Remembers the browser for this person; answers with what its cookie holds from now on. */
export async function rememberDevice(token: string | null, personId: PersonId, at: Instant): Promise<string> {
  if (token !== null && (await isKnownDevice(token, personId, at))) {
    await db().knownDevice.updateMany({
      where: { tokenHash: hashOfToken(token), personId },
      data: { lastUsedAt: dateOf(at) },
    });
    return token;
  }
  const fresh = randomToken();
  await db().knownDevice.create({ data: { tokenHash: hashOfToken(fresh), personId, lastUsedAt: dateOf(at) } });
  return fresh;
}
