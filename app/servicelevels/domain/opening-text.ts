import { ok, refuse, type Refused, type Result } from "~/kernel/result";
import type { Calendar } from "./business-time";
import type { OpenHours } from "./open-hours";

/** A calendar as a person types it: "09:00-13:00, 14:00-18:00" a weekday, a date a line, a date with hours a line. */
export interface CalendarText {
  readonly timeZone: string;
  /** Seven, Monday first; empty is closed. */
  readonly days: readonly string[];
  readonly holidays: string;
  readonly extraHours: string;
}

export interface UnreadableHours {
  readonly code: "calendar.unreadable" | "calendar.date-twice";
  /** The piece that could not be read, or the date that has hours in two lines. */
  readonly typed: string;
}

const INTERVAL = /^(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what was typed; whether the hours make sense is for `compileCalendar`. Refuses with the first piece it cannot read. */
export function readCalendarText(text: CalendarText): Result<Calendar, UnreadableHours> {
  const week: (readonly OpenHours[])[] = [];
  for (const day of text.days) {
    const hours = readHours(day);
    if (!hours.ok) return hours;
    week.push(hours.value);
  }
  const holidays = linesOf(text.holidays);
  const odd = holidays.find((line) => !DATE.test(line));
  if (odd !== undefined) return unreadable(odd);
  const extraHours: Record<string, readonly OpenHours[]> = {};
  for (const line of linesOf(text.extraHours)) {
    const [date = "", ...rest] = line.split(/\s+/);
    if (!DATE.test(date)) return unreadable(line);
    const hours = readHours(rest.join(" "));
    if (!hours.ok) return unreadable(line);
    if (Object.hasOwn(extraHours, date)) return refuse({ code: "calendar.date-twice", typed: date });
    extraHours[date] = hours.value;
  }
  return ok({ timeZone: text.timeZone.trim(), week, holidays: [...new Set(holidays)].sort(), extraHours });
}

/** The same calendar, as a person would type it. */
export function writeCalendarText(calendar: Calendar): CalendarText {
  return {
    timeZone: calendar.timeZone,
    days: calendar.week.map(writeHours),
    holidays: calendar.holidays.join("\n"),
    extraHours: Object.entries(calendar.extraHours ?? {})
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, hours]) => `${date} ${writeHours(hours)}`.trim())
      .join("\n"),
  };
}

function writeHours(hours: readonly OpenHours[]): string {
  return hours.map(([from, to]) => `${writeTime(from)}-${writeTime(to)}`).join(", ");
}

function readHours(typed: string): Result<readonly OpenHours[], UnreadableHours> {
  const hours: OpenHours[] = [];
  for (const piece of typed.split(/[,;]/).map((part) => part.trim())) {
    if (piece === "") continue;
    const [, fromHour, fromMinute, toHour, toMinute] = INTERVAL.exec(piece) ?? [];
    if (fromHour === undefined || Number(fromMinute) > 59 || Number(toMinute) > 59) return unreadable(piece);
    hours.push([Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute)]);
  }
  return ok(hours);
}

function writeTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function unreadable(typed: string): Refused<UnreadableHours> {
  return refuse({ code: "calendar.unreadable", typed: typed.slice(0, 80) });
}
