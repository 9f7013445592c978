import type { Instant } from "~/kernel/instant";
import { MINUTE_MS } from "~/kernel/instant";
import { ok, type Result } from "~/kernel/result";
import { workingDaysLater, type BusinessDayRule } from "./business-days";
import { dayOfDate } from "./local-time";
import { localHours, type OpenHours } from "./open-hours";
import { addOpenMs, openMsBetween, openTime, type OpenTime } from "./open-time";
import { zoneNamed } from "./zone";

export interface Calendar {
  /** IANA name, "America/Santiago". */
  readonly timeZone: string;
  /** 7 days, index 0 = Monday. A shift across midnight is two intervals. They may come in any order and may touch. */
  readonly week: readonly (readonly OpenHours[])[];
  /** Local dates "2026-12-25", closed all day, also if `extraHours` names the date. */
  readonly holidays: readonly string[];
  /** Local date -> hours that replace the week's on that date; none at all closes it. */
  readonly extraHours?: Readonly<Record<string, readonly OpenHours[]>>;
}

/** A calendar made ready for fast counting. */
export interface CompiledCalendar extends OpenTime {
  readonly calendar: Calendar;
}

/** What is wrong with a calendar, with the facts to find it. `day` is the weekday 0–6 (Monday first) or the local date. */
export type CalendarFault =
  | { readonly code: "calendar.unknown-zone"; readonly timeZone: string }
  | { readonly code: "calendar.not-seven-days"; readonly days: number }
  | { readonly code: "calendar.hours-out-of-range"; readonly day: number | string; readonly hours: OpenHours }
  | { readonly code: "calendar.hours-reversed"; readonly day: number | string; readonly hours: OpenHours }
  | {
      readonly code: "calendar.hours-overlap";
      readonly day: number | string;
      readonly first: OpenHours;
      readonly second: OpenHours;
    }
  | { readonly code: "calendar.bad-date"; readonly list: "holidays" | "extraHours"; readonly date: string }
  | { readonly code: "calendar.never-open" };

/** Refuses with every fault at once, in the order of the fields, so that one look at the form is enough. */
export function compileCalendar(calendar: Calendar): Result<CompiledCalendar, CalendarFault[]> {
  const zone = zoneNamed(calendar.timeZone);
  const faults: CalendarFault[] = zone ? [] : [{ code: "calendar.unknown-zone", timeZone: calendar.timeZone }];
  if (calendar.week.length !== 7) faults.push({ code: "calendar.not-seven-days", days: calendar.week.length });
  for (const [weekday, hours] of calendar.week.entries()) faults.push(...hoursFaults(weekday, hours));
  if (calendar.week.every((hours) => hours.length === 0)) faults.push({ code: "calendar.never-open" });

  const special = new Map<number, readonly OpenHours[]>();
  for (const [date, hours] of Object.entries(calendar.extraHours ?? {})) {
    const day = dayOfDate(date);
    if (day === null) faults.push({ code: "calendar.bad-date", list: "extraHours", date });
    else special.set(day, hours);
    faults.push(...hoursFaults(date, hours));
  }
  for (const date of calendar.holidays) {
    const day = dayOfDate(date);
    if (day === null) faults.push({ code: "calendar.bad-date", list: "holidays", date });
    else special.set(day, []);
  }
  if (!zone || faults.length > 0) return { ok: false, refusal: faults };
  return ok({ ...openTime(zone, localHours(calendar.week, special)), calendar });
}

const MINUTES_OF_DAY = 1440;

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

/**
 * The earliest instant by which that many business minutes have passed since `start`: a target that ends with the
 * opening hours is due at closing time. Minutes are real ones inside the calendar's hours on the wall clock, so an
 * open day of 24 hours has 1,380 or 1,500 of them when the clocks change; hours that happen twice count twice.
 * `minutes`: finite, ≥ 0 (less counts as 0), rounded to the millisecond; 0 gives the first open moment at or after
 * `start`.
 */
export function addBusinessMinutes(calendar: CompiledCalendar, start: Instant, minutes: number): Instant {
  return addOpenMs(calendar, start, Math.round(minutes * MINUTE_MS));
}

/** Business minutes in start ≤ t < end, with fractions; 0 if `end` is not after `start`. */
export function businessMinutesBetween(calendar: CompiledCalendar, start: Instant, end: Instant): number {
  return openMsBetween(calendar, start, end) / MINUTE_MS;
}

/**
 * Adds working days, local dates with some open time. Step by step: a start on a closed day becomes the same time of
 * day on the next working day; what is then at or after the cut-off becomes `restart` (else opening) on the working
 * day after; then `days` (finite, ≥ 0; fractions are cut off) working days are added. A time of day that the last day
 * does not have is counted on over the jump of the clocks, one that it has twice is the first; closing is when the
 * day's hours are over. A cut-off or restart that is not "HH:MM" is left out.
 */
export function addBusinessDays(
  calendar: CompiledCalendar,
  start: Instant,
  days: number,
  options: BusinessDayRule,
): Instant {
  return workingDaysLater(calendar, start, days, options);
}
