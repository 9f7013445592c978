import type { Instant } from "~/kernel/instant";
import { DAY_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { endAtLocal, instantAtLocal, localMsAt, minuteOfTime } from "./local-time";
import { hoursOfDay, openBefore } from "./open-hours";
import type { OpenTime } from "./open-time";
import { reach, spanAt } from "./zone";

export interface BusinessDayRule {
  /** "HH:MM" local. A start at or after it counts from the next working day. */
  readonly cutOff?: string | undefined;
  /** "HH:MM" local. The time of day such a start then has; without it, that day's opening. */
  readonly restart?: string | undefined;
  /** Whether the last day is over at the start's time of day or when the day's hours end. */
  readonly end: "sameTime" | "closing";
}

/** What `addBusinessDays` promises. */
export function workingDaysLater(open: OpenTime, start: Instant, days: number, rule: BusinessDayRule): Instant {
  const { zone } = open;
  const localStart = localMsAt(zone, start);
  const startDay = Math.floor(localStart / DAY_MS);
  let day = isWorkingDay(open, startDay) ? startDay : nextWorkingDay(open, startDay);
  let sinceMidnight = localStart - startDay * DAY_MS;

  const cutOff = minuteOfTime(rule.cutOff ?? "");
  if (cutOff !== null && sinceMidnight >= cutOff * MINUTE_MS) {
    day = nextWorkingDay(open, day);
    sinceMidnight = (minuteOfTime(rule.restart ?? "") ?? hoursOfDay(open.hours, day)[0]![0]) * MINUTE_MS;
  }
  for (let added = 1; added <= days; added++) day = nextWorkingDay(open, day);

  const local = day * DAY_MS + sinceMidnight;
  switch (rule.end) {
    case "sameTime":
      // The second 02:30 of an autumn night stays the second one.
      return local === localStart ? start : instant(instantAtLocal(zone, local));
    case "closing":
      return instant(endAtLocal(zone, day * DAY_MS + closingMinute(open, day) * MINUTE_MS));
  }
}

function closingMinute(open: OpenTime, day: number): number {
  return hoursOfDay(open.hours, day).at(-1)![1];
}

function nextWorkingDay(open: OpenTime, day: number): number {
  let next = day + 1;
  while (!isWorkingDay(open, next)) next += 1;
  return next;
}

/** Hours that the jump of the clocks leaves out altogether, or a date the zone never had, make no working day. */
function isWorkingDay({ zone, hours }: OpenTime, day: number): boolean {
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
