import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import type { ProofGiven } from "./case-evidence";

/** A partner may answer this long after proven delivery, in working days (Monday to Friday). */
const DAYS_TO_ANSWER = 10;

/**
 * Silence as a proof: delivered on a local date ("2026-11-02"), due ten working days later at the end of that day (UTC).
 * Without a delivery date nothing was delivered, so the answer is due ten working days from now.
 */
export function silence(deliveredOn: string, now: Instant): ProofGiven {
  const parsed = Date.parse(`${deliveredOn}T00:00:00Z`);
  const deliveredAt = Number.isNaN(parsed) ? now : instant(parsed);
  return { kind: "unanswered", deliveredAt, answerDueAt: workingDaysAfter(deliveredAt, DAYS_TO_ANSWER) };
}

function workingDaysAfter(start: Instant, count: number): Instant {
  let day = Math.floor(start / DAY_MS);
  for (let left = count; left > 0;) {
    day += 1;
    // 1970-01-01 was a Thursday: days 2 and 3 of that count are Saturday and Sunday.
    if ((day + 3) % 7 < 5) left -= 1;
  }
  return instant((day + 1) * DAY_MS - 1);
}
