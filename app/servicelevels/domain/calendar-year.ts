import { DAY_MS, instant } from "~/kernel/instant";
import { businessMinutesBetween, type CompiledCalendar } from "./business-time";
import { dayOfDate, instantAtLocal, weekdayOf } from "./local-time";

export interface CalendarDay {
  /** "2026-03-29" */
  readonly date: string;
  /** 0 = Monday */
  readonly weekday: number;
  /** Real minutes open that day, so that a night of changing clocks shows. */
  readonly openMinutes: number;
  readonly kind: "usual" | "closed" | "holiday" | "special";
}

/** Every day of a year (1000–9999) with what it is open: what a person checks before a calendar is agreed. */
export function calendarYear(compiled: CompiledCalendar, year: number): CalendarDay[] {
  const { calendar, zone } = compiled;
  const first = dayOfDate(`${year}-01-01`);
  const last = dayOfDate(`${year}-12-31`);
  if (first === null || last === null) return [];
  const holidays = new Set(calendar.holidays);
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day++) {
    const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    const start = instant(instantAtLocal(zone, day * DAY_MS));
    const end = instant(instantAtLocal(zone, (day + 1) * DAY_MS));
    const openMinutes = businessMinutesBetween(compiled, start, end);
    days.push({
      date,
      weekday: weekdayOf(day),
      openMinutes,
      kind: kindOf(date, openMinutes, holidays, calendar.extraHours),
    });
  }
  return days;
}

function kindOf(
  date: string,
  openMinutes: number,
  holidays: ReadonlySet<string>,
  extra: object = {},
): CalendarDay["kind"] {
  if (holidays.has(date)) return "holiday";
  if (Object.hasOwn(extra, date)) return "special";
  return openMinutes > 0 ? "usual" : "closed";
}
