import { instant, type Instant } from "./instant";

/** A calendar month of the brand's zone, "2026-10". As texts they sort in time order for the years 0000–9999. */
export type Month = string & { readonly __brand: "Month" };

export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** `count` may be negative: months before. */
export function addMonths(month: Month, count: number): Month {
  return named(numbered(month) + count);
}

/** The `count` months that end with `month`, oldest first. */
export function monthsUpTo(month: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(month, index + 1 - count));
}

export interface Months {
  of(at: Instant): Month;
  /** The first instant of the month. */
  startOf(month: Month): Instant;
  /** The first instant that no longer belongs to the month. */
  endOf(month: Month): Instant;
}

/** One calendar for each zone asked for; what it answers never depends on what was asked before. */
const calendars = new Map<string, Months>();

/**
 * The calendar of months in an IANA zone; a zone that does not exist is a bug and throws. A month begins with its first
 * local moment, also where that is not midnight because the clocks moved. Starts are found once and remembered, so
 * asking again costs nothing.
 */
export function monthsIn(timeZone: string): Months {
  const known = calendars.get(timeZone);
  if (known !== undefined) return known;
  const made = calendarOf(timeZone);
  calendars.set(timeZone, made);
  return made;
}

function calendarOf(timeZone: string): Months {
  const local = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", { timeZone, year: "numeric", month: "numeric" });
  const localNumber = (at: number) => {
    const parts = new Map(local.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return (parts.get("year") ?? Number.NaN) * 12 + (parts.get("month") ?? Number.NaN) - 1;
  };
  const starts = new Map<number, number>();
  const startOf = (month: number): number => {
    const known = starts.get(month);
    if (known !== undefined) return known;
    let [before, from] = [firstUtcMs(month) - FARTHEST_ZONE_MS, firstUtcMs(month) + FARTHEST_ZONE_MS];
    while (from - before > 1) {
      const middle = Math.floor((before + from) / 2);
      if (localNumber(middle) < month) before = middle;
      else from = middle;
    }
    starts.set(month, from);
    return from;
  };
  const numberOf = (at: Instant): number => {
    const utc = new Date(at);
    const month = utc.getUTCFullYear() * 12 + utc.getUTCMonth();
    if (at < startOf(month)) return month - 1;
    return at < startOf(month + 1) ? month : month + 1;
  };
  return {
    of: (at) => named(numberOf(at)),
    startOf: (month) => instant(startOf(numbered(month))),
    endOf: (month) => instant(startOf(numbered(month) + 1)),
  };
}

/** No zone is further from UTC than this. */
const FARTHEST_ZONE_MS = 16 * 3_600_000;

function numbered(month: Month): number {
  const [year, ofYear] = month.split("-").map(Number);
  return (year ?? Number.NaN) * 12 + (ofYear ?? Number.NaN) - 1;
}

function named(number: number): Month {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, "0")}-${String(number - year * 12 + 1).padStart(2, "0")}` as Month;
}

function firstUtcMs(number: number): number {
  const year = Math.floor(number / 12);
  return new Date(0).setUTCFullYear(year, number - year * 12, 1);
}
