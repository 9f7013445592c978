import type { Instant } from "~/kernel/instant";
import { MINUTE_MS } from "~/kernel/instant";
import type { CompiledCalendar } from "./compiled-calendar";
import { addOpenMs, openMsBetween } from "./open-time";

export type { Calendar, CalendarFault, OpenHours } from "./calendar";
export { compileCalendar } from "./compiled-calendar";
export type { CompiledCalendar } from "./compiled-calendar";
export { addBusinessDays } from "./business-days";

/**
 * The earliest instant by which that many business minutes have passed since `start`: a target that ends with the
 * opening hours is due at closing time. Minutes are real ones inside the calendar's hours on the wall clock, so an
 * open day of 24 hours has 1,380 or 1,500 of them when the clocks change; hours that happen twice count twice.
 * `minutes` ≥ 0 (less counts as 0), fractions are rounded to the millisecond; 0 gives the first open moment at or
 * after `start`.
 */
export function addBusinessMinutes(calendar: CompiledCalendar, start: Instant, minutes: number): Instant {
  return addOpenMs(calendar, start, Math.round(minutes * MINUTE_MS));
}

/** Business minutes in start ≤ t < end, with fractions; 0 if `end` is not after `start`. */
export function businessMinutesBetween(calendar: CompiledCalendar, start: Instant, end: Instant): number {
  return openMsBetween(calendar, start, end) / MINUTE_MS;
}
