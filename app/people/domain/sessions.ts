import { DAY_MS, HOUR_MS, type Instant } from "~/kernel/instant";

/** A session ends after this long without use, in milliseconds. */
export const SESSION_IDLE_MS = 12 * HOUR_MS;
/** And after this long in any case, in milliseconds. */
export const SESSION_LONGEST_MS = 14 * DAY_MS;

/** Whether a session still counts: used within 12 hours, begun within 14 days, of a person who may still sign in. */
export function isSessionAlive(
  session: { readonly expiresAt: Instant; readonly absoluteExpiresAt: Instant; readonly personStatus: string },
  now: Instant,
): boolean {
  return session.personStatus === "active" && now < session.expiresAt && now < session.absoluteExpiresAt;
}
