import type { CalendarId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { Calendar } from "~/servicelevels/domain/business-time";
import { compileCalendar } from "~/servicelevels/domain/business-time";
import { calendarYear, type CalendarDay } from "~/servicelevels/domain/calendar-year";
import { writeCalendarText, type CalendarText } from "~/servicelevels/domain/opening-text";

export interface CalendarPage {
  readonly id: CalendarId;
  readonly name: string;
  readonly version: number;
  readonly text: CalendarText;
  readonly year: number;
  readonly days: readonly CalendarDay[];
  readonly versions: readonly { readonly version: number; readonly at: Instant }[];
}

interface Row {
  readonly name: string;
  readonly currentVersion: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly timeZone: string;
  readonly week: Calendar["week"];
  readonly holidays: Calendar["holidays"];
  readonly extraHours: NonNullable<Calendar["extraHours"]>;
}

const MOST_VERSIONS = 20;

/** A calendar with a year drawn day by day (this one unless told), in its newest version; null if there is none of that id. */
export async function readCalendar(id: CalendarId, wanted: number | null): Promise<CalendarPage | null> {
  const year = wanted ?? new Date(now()).getUTCFullYear();
  const rows = await db().$queryRaw<Row[]>`
    SELECT c."name", c."currentVersion", v."version", v."createdAt", v."timeZone", v."week", v."holidays", v."extraHours"
    FROM "Calendar" c JOIN "CalendarVersion" v ON v."calendarId" = c."id"
    WHERE c."id" = ${id}::uuid ORDER BY v."version" DESC LIMIT ${MOST_VERSIONS}`;
  const [current] = rows;
  if (current === undefined) return null;
  const { timeZone, week, holidays, extraHours } = current;
  const calendar: Calendar = { timeZone, week, holidays, extraHours };
  const compiled = compileCalendar(calendar);
  return {
    id,
    name: current.name,
    version: current.currentVersion,
    text: writeCalendarText(calendar),
    year,
    days: compiled.ok ? calendarYear(compiled.value, year) : [],
    versions: rows.map(({ version, createdAt }) => ({ version, at: instantOf(createdAt) })),
  };
}
