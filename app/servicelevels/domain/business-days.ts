import type { Instant } from "~/kernel/instant";
import { DAY_MS, instant, MINUTE_MS } from "~/kernel/instant";
import type { CompiledCalendar } from "./compiled-calendar";
import { endAtLocal, instantAtLocal, localMsAt, minuteOfTime } from "./local-time";
import { hoursOfDay, openBefore } from "./open-hours";
import { reach, spanAt } from "./zone";

export interface BusinessDayRule {
  /** "HH:MM" local. A start at or after it counts from the next working day. */
  readonly cutOff?: string | undefined;
  /** "HH:MM" local. The time of day such a start then has; without it, that day's opening. */
  readonly restart?: string | undefined;
  /** Whether the last day is over at the start's time of day or when the day's hours end. */
  readonly end: "sameTime" | "closing";
}

/**
 * Adds working days, local dates with some open time. Step by step: a start on a closed day becomes the same time of
 * day on the next working day; what is then at or after the cut-off becomes `restart` on the working day after; then
 * `days` (whole, ≥ 0; fractions are cut off) working days are added. A time of day that the last day does not have is
 * counted on over the jump of the clocks, one that it has twice is the first; closing is the last moment of the day's
 * hours. A cut-off or restart that is not "HH:MM" is left out.
 */
export function addBusinessDays(
  calendar: CompiledCalendar,
  start: Instant,
  days: number,
  options: BusinessDayRule,
): Instant {
  const { zone } = calendar;
  const localStart = localMsAt(zone, start);
  const startDay = Math.floor(localStart / DAY_MS);
  let day = isWorkingDay(calendar, startDay) ? startDay : nextWorkingDay(calendar, startDay);
  let sinceMidnight = localStart - startDay * DAY_MS;

  const cutOff = minuteOfTime(options.cutOff ?? "");
  if (cutOff !== null && sinceMidnight >= cutOff * MINUTE_MS) {
    day = nextWorkingDay(calendar, day);
    sinceMidnight = (minuteOfTime(options.restart ?? "") ?? hoursOfDay(calendar.hours, day)[0]![0]) * MINUTE_MS;
  }
  for (let added = 1; added <= days; added++) day = nextWorkingDay(calendar, day);

  const local = day * DAY_MS + sinceMidnight;
  switch (options.end) {
    case "sameTime":
      // The second 02:30 of an autumn night stays the second one.
      return local === localStart ? start : instant(instantAtLocal(zone, local));
    case "closing":
      return instant(endAtLocal(zone, day * DAY_MS + closingMinute(calendar, day) * MINUTE_MS));
  }
}

function closingMinute(calendar: CompiledCalendar, day: number): number {
  return hoursOfDay(calendar.hours, day).at(-1)![1];
}

function nextWorkingDay(calendar: CompiledCalendar, day: number): number {
  let next = day + 1;
  while (!isWorkingDay(calendar, next)) next += 1;
  return next;
}

/** Hours that the jump of the clocks leaves out altogether, or a date the zone never had, make no working day. */
function isWorkingDay({ zone, hours }: CompiledCalendar, day: number): boolean {
  if (hoursOfDay(hours, day).length === 0) return false;
  const midnight = day * DAY_MS;
  reach(zone, midnight - DAY_MS);
  reach(zone, midnight + 2 * DAY_MS);
  const latest = spanAt(zone, midnight + 2 * DAY_MS);
  for (let span = spanAt(zone, midnight - DAY_MS); span <= latest; span++) {
    const offset = zone.offsetMs[span]!;
    const from = Math.max(midnight, zone.from[span]! + offset);
    const to = span === latest ? midnight + DAY_MS : Math.min(midnight + DAY_MS, zone.from[span + 1]! + offset);
    if (to > from && openBefore(hours, to) > openBefore(hours, from)) return true;
  }
  return false;
}
