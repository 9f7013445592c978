import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";
import type { Calendar } from "~/servicelevels/domain/business-time";
import type { ServiceLevel, Target } from "~/servicelevels/domain/service-level";
import { addCalendar, addLevel } from "~/servicelevels/store/versions.server";

const OFFICE = [[8 * 60, 18 * 60]] as const;

/** Nothing is promised about the first hours of a small matter: the open data does not say when they were answered. */
const TARGETS: ServiceLevel["targets"] = {
  minor: [{ kind: "resolution", amount: 5, unit: "businessDays", cutOff: "16:00", restart: "08:00", end: "closing" }],
  major: [
    { kind: "acknowledge", amount: 120, unit: "elapsedMinutes" },
    { kind: "firstResponse", amount: 480, unit: "elapsedMinutes" },
    { kind: "resolution", amount: 2, unit: "businessDays", cutOff: "16:00", restart: "08:00", end: "closing" },
    { kind: "brand", amount: 1, unit: "businessDays", cutOff: "16:00", restart: "08:00", end: "closing" },
  ],
  critical: [
    { kind: "acknowledge", amount: 15, unit: "elapsedMinutes" },
    { kind: "firstResponse", amount: 60, unit: "elapsedMinutes" },
    { kind: "resolution", amount: 480, unit: "elapsedMinutes" },
    { kind: "brand", amount: 120, unit: "elapsedMinutes" },
  ] satisfies Target[],
};

/** The hours the city keeps, and what it promises by default. The years of the open data and the present one have their holidays. */
export async function seedAgreements(tx: Tx, by: PersonId, at: Instant, timeZone: string): Promise<void> {
  const year = new Date(at).getUTCFullYear();
  const calendar: Calendar = {
    timeZone,
    week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [[9 * 60, 13 * 60]], []],
    holidays: [2011, 2012, year, year + 1].flatMap(holidaysOf),
    extraHours: {},
  };
  const calendarId = await addCalendar(tx, "Horario de la ciudad", calendar, { by, at });
  const terms = { calendarId, calendarVersion: 1, targets: TARGETS };
  await addLevel(tx, "Servicio de la ciudad", true, terms, { by, at });
}

/** The federal holidays of the United States on the days on which offices are closed. */
function holidaysOf(year: number): string[] {
  return [
    observed(year, 1, 1),
    nthMonday(year, 1, 3),
    nthMonday(year, 2, 3),
    lastMondayOfMay(year),
    // A holiday since 2021.
    ...(year >= 2021 ? [observed(year, 6, 19)] : []),
    observed(year, 7, 4),
    nthMonday(year, 9, 1),
    nthMonday(year, 10, 2),
    observed(year, 11, 11),
    nthWeekday(year, 11, THURSDAY, 4),
    observed(year, 12, 25),
  ];
}

const MONDAY = 1;
const THURSDAY = 4;

function nthMonday(year: number, month: number, nth: number): string {
  return nthWeekday(year, month, MONDAY, nth);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return dateText(year, month, 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1));
}

function lastMondayOfMay(year: number): string {
  const last = new Date(Date.UTC(year, 4, 31)).getUTCDay();
  return dateText(year, 5, 31 - ((last - MONDAY + 7) % 7));
}

/** What falls on a Saturday is kept on the Friday before, on a Sunday on the Monday after. */
function observed(year: number, month: number, day: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return dateText(year, month, day + (weekday === 6 ? -1 : weekday === 0 ? 1 : 0));
}

function dateText(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
