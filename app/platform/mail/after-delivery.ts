import { DAY_MS, HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { MailReport } from "~/platform/db/claimed-mail.server";
import type { Delivery, Fault } from "./gateway";

const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = HOUR_MS;
/** A wrong key or an unknown sender is put right by a person. */
const ACCESS_PAUSE_MS = 5 * MINUTE_MS;
/** Beyond a day the service itself is not believed. */
const LONGEST_WISH_MS = DAY_MS;
/** With the pauses above, a day and a half. */
const MOST_TRIES = 40;

/**
 * The service remembers a mail's key for 24 hours. Whatever it may have accepted longer ago is not sent again: it would
 * arrive twice. An hour less, as clocks differ.
 */
export const REMEMBERED_MS = 23 * HOUR_MS;

/** `attempt` counts from 1. `chance` from 0 to 1 spreads the tries of many mails that failed together. */
export function pauseBefore(attempt: number, fault: Fault, wishedMs: number | null, chance: number): number {
  const growing = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, 20), LONGEST_PAUSE_MS);
  const own = fault === "access" ? Math.max(growing, ACCESS_PAUSE_MS) : growing;
  const pause = wishedMs === null ? own : Math.min(Math.max(wishedMs, 1_000), LONGEST_WISH_MS);
  return Math.ceil(pause * (1 + chance / 5));
}

/** What is recorded of a delivery. A mail is given up after 40 tries, unless the service only ever asked for patience. */
export function afterDelivery(
  claim: { readonly attempt: number; readonly unsureBefore: Instant | null },
  delivery: Delivery,
  { begunAt, now, chance }: { readonly begunAt: Instant; readonly now: Instant; readonly chance: number },
): MailReport {
  switch (delivery.status) {
    case "accepted":
      return { status: "sent", at: now, as: delivery.as, fault: delivery.fault ?? null };
    case "refused":
      return { status: "refused", fault: faultText(delivery.fault, delivery.detail) };
    case "later": {
      const { fault, detail, retryAfterMs, isUnsure } = delivery;
      if (claim.attempt >= MOST_TRIES && fault !== "busy")
        return { status: "refused", fault: faultText(fault, detail) };
      return {
        status: "waiting",
        dueAt: instant(now + pauseBefore(claim.attempt, fault, retryAfterMs, chance)),
        fault: faultText(fault, detail),
        unsureSince: claim.unsureBefore ?? (isUnsure ? begunAt : null),
      };
    }
  }
}

/** Whether a further try could double a mail the service has forgotten. */
export function isForgotten(unsureBefore: Instant | null, now: Instant): boolean {
  return unsureBefore !== null && now - unsureBefore > REMEMBERED_MS;
}

const MOST_DETAIL = 300;

/** Our word, and after a colon what the service said, on one line. */
export function faultText(fault: Fault, detail = ""): string {
  const said = detail
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return said === "" ? fault : `${fault}: ${[...said].slice(0, MOST_DETAIL).join("")}`;
}
