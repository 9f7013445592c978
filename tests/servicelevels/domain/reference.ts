import { MINUTE_MS, instant, type Instant } from "~/kernel/instant";
import type { Calendar } from "~/servicelevels/domain/business-time";

/**
 * Business time the slow way: minute by minute, asking `Intl` for the wall clock each time. It shares nothing with the
 * code under test but the shape of a calendar. Starts must be whole minutes.
 */

interface WallClock {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const seen = new Map<string, Map<number, WallClock>>();
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export function wallClock(timeZone: string, at: number): WallClock {
  const known = seen.get(timeZone) ?? new Map<number, WallClock>();
  seen.set(timeZone, known);
  const before = known.get(at);
  if (before) return before;
  // "Sat, 04/05/2026, 23:30"
  const [weekday = "", date = "", time = ""] = formatOf(timeZone).format(at).split(", ");
  const [month, day, year] = date.split("/");
  const [hour, minute] = time.split(":").map(Number);
  const clock = {
    date: `${year}-${month}-${day}`,
    weekday: WEEKDAYS.indexOf(weekday),
    minute: hour! * 60 + minute!,
  };
  known.set(at, clock);
  return clock;
}

function isOpen(calendar: Calendar, at: number): boolean {
  const { date, weekday, minute } = wallClock(calendar.timeZone, at);
  if (calendar.holidays.includes(date)) return false;
  const hours = calendar.extraHours?.[date] ?? calendar.week[weekday] ?? [];
  return hours.some(([from, to]) => from <= minute && minute < to);
}

/** The end of the last of `minutes` open minutes outside the pauses; for 0 the first open minute. */
export function stepForward(
  calendar: Calendar,
  start: Instant,
  minutes: number,
  pauses: readonly (readonly [from: number, to: number])[] = [],
): Instant {
  let at: number = start;
  if (minutes === 0) {
    while (!isOpen(calendar, at)) at += MINUTE_MS;
    return instant(at);
  }
  for (let left = minutes; left > 0; at += MINUTE_MS) {
    if (isOpen(calendar, at) && !pauses.some(([from, to]) => from <= at && at < to)) left -= 1;
  }
  return instant(at);
}

export function countBetween(calendar: Calendar, start: Instant, end: Instant): number {
  let minutes = 0;
  for (let at: number = start; at < end; at += MINUTE_MS) if (isOpen(calendar, at)) minutes += 1;
  return minutes;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, format);
  return format;
}
