import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { addMonths, type Month } from "~/kernel/month";
import { ROLLING_MONTHS } from "./periods";

/** For so long after a month was first put on record, what is corrected or comes late still changes the record. */
const SETTLING_MS = 14 * DAY_MS;

/** The moment from which on the record of a month stays as it is. */
export function settlesAt(firstTakenAt: Instant): Instant {
  return instant(firstTakenAt + SETTLING_MS);
}

/** Records first taken up to this moment have settled by `now`. */
export function settledIfTakenBy(now: Instant): Instant {
  return instant(now - SETTLING_MS);
}

/**
 * The months of a partner to be put on record, in time order: each that is over and whose rolling view holds something;
 * for an active partner also the last one that is over, because no data is a fact too. `withData` in any order.
 */
export function monthsToRecord(withData: readonly Month[], lastOver: Month, isActive: boolean): Month[] {
  const seen = withData.flatMap((month) =>
    Array.from({ length: ROLLING_MONTHS }, (_, index) => addMonths(month, index)),
  );
  const wanted = new Set(isActive ? [...seen, lastOver] : seen);
  return [...wanted].filter((month) => month <= lastOver).sort();
}
