import type { Calendar, CalendarFault, OpenHours } from "./calendar";
import { dayOfDate } from "./local-time";
import { zoneNamed } from "./zone";

const MINUTES_OF_DAY = 1440;

/** Everything that keeps a calendar from being used, in the order of its fields; an empty list if it is sound. */
export function calendarFaults(calendar: Calendar): CalendarFault[] {
  const faults: CalendarFault[] = [];
  if (!zoneNamed(calendar.timeZone)) faults.push({ code: "calendar.unknown-zone", timeZone: calendar.timeZone });
  if (calendar.week.length !== 7) faults.push({ code: "calendar.not-seven-days", days: calendar.week.length });
  for (const [weekday, hours] of calendar.week.entries()) faults.push(...hoursFaults(weekday, hours));
  for (const date of calendar.holidays) {
    if (dayOfDate(date) === null) faults.push({ code: "calendar.bad-date", list: "holidays", date });
  }
  for (const [date, hours] of Object.entries(calendar.extraHours ?? {})) {
    if (dayOfDate(date) === null) faults.push({ code: "calendar.bad-date", list: "extraHours", date });
    faults.push(...hoursFaults(date, hours));
  }
  if (calendar.week.every((hours) => hours.length === 0)) faults.push({ code: "calendar.never-open" });
  return faults;
}

/** Intervals may come in any order and may touch (09:00–12:00, 12:00–17:00), but not overlap. */
function hoursFaults(day: number | string, hours: readonly OpenHours[]): CalendarFault[] {
  const faults: CalendarFault[] = [];
  for (const interval of hours) {
    if (!interval.every(isMinuteOfDay)) faults.push({ code: "calendar.hours-out-of-range", day, hours: interval });
    else if (interval[0] >= interval[1]) faults.push({ code: "calendar.hours-reversed", day, hours: interval });
  }
  if (faults.length > 0) return faults;
  const inOrder = [...hours].sort(([a], [b]) => a - b);
  for (const [index, second] of inOrder.entries()) {
    const first = inOrder[index - 1];
    if (first && second[0] < first[1]) faults.push({ code: "calendar.hours-overlap", day, first, second });
  }
  return faults;
}

function isMinuteOfDay(minute: number): boolean {
  return Number.isInteger(minute) && minute >= 0 && minute <= MINUTES_OF_DAY;
}
