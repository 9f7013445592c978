import type { Calendar } from "./calendar";

export type { Calendar, CalendarFault, OpenHours } from "./calendar";

export interface CompiledCalendar {
  readonly calendar: Calendar;
}
