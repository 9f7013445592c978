import type { CalendarId } from "~/kernel/ids";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { compileCalendar, type Calendar, type CompiledCalendar } from "~/servicelevels/domain/business-time";
import type { CalendarHistory, LevelHistory, ServiceLevel } from "~/servicelevels/domain/service-level";

/** A version of a level, as the log of an incident names it. */
export interface LevelVersionRef {
  readonly levelId: string;
  readonly levelVersion: number;
}

/** What reading the clocks of an incident takes besides its log. */
export interface Histories {
  readonly levels: LevelHistory;
  readonly calendars: CalendarHistory;
}

/** Versions never change once written and are few, so what was read and compiled is kept as long as the process lives. */
const levels = new Map<string, ServiceLevel>();
const calendars = new Map<string, CompiledCalendar>();

/** The levels that logs name, with their calendars: one query for those not known yet, none after that. A version that does
 *  not exist is left out, and clocks read without it have no targets. */
export async function readLevelHistory(tx: Tx, refs: Iterable<LevelVersionRef>): Promise<Histories> {
  const unknown = new Map<string, LevelVersionRef>();
  for (const ref of refs) {
    const key = keyOf(ref.levelId, ref.levelVersion);
    if (!levels.has(key)) unknown.set(key, ref);
  }
  if (unknown.size > 0) await learn(tx, [...unknown.values()]);
  return HISTORIES;
}

const HISTORIES: Histories = {
  levels: (levelId, version) => levels.get(keyOf(levelId, version)),
  calendars: (calendarId, version) => calendars.get(keyOf(calendarId, version)),
};

function keyOf(id: string, version: number): string {
  return `${id} ${version}`;
}

interface LevelRow extends HoursRow {
  readonly levelId: string;
  readonly version: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly targets: ServiceLevel["targets"];
  readonly timeZone: string | null;
}

interface HoursRow {
  readonly week: Calendar["week"];
  readonly holidays: Calendar["holidays"];
  readonly extraHours: NonNullable<Calendar["extraHours"]>;
}

async function learn(tx: Tx, refs: readonly LevelVersionRef[]): Promise<void> {
  const rows = await tx.$queryRaw<LevelRow[]>`
    SELECT l."levelId", l."version", l."calendarId", l."calendarVersion", l."targets",
           c."timeZone", c."week", c."holidays", c."extraHours"
    FROM "ServiceLevelVersion" l
    LEFT JOIN "CalendarVersion" c ON c."calendarId" = l."calendarId" AND c."version" = l."calendarVersion"
    WHERE (l."levelId", l."version") IN (${Prisma.join(
      refs.map((ref) => Prisma.sql`(${ref.levelId}::uuid, ${ref.levelVersion}::int)`),
    )})`;
  for (const row of rows) {
    const { levelId, version, calendarId, calendarVersion, targets } = row;
    levels.set(keyOf(levelId, version), { id: levelId, version, calendarId, calendarVersion, targets });
    if (row.timeZone !== null) keepCalendar(row, row.timeZone);
  }
}

interface CalendarRow extends HoursRow {
  readonly calendarId: string;
  readonly calendarVersion: number;
}

function keepCalendar(row: CalendarRow, timeZone: string): CompiledCalendar {
  const key = keyOf(row.calendarId, row.calendarVersion);
  const kept = calendars.get(key);
  if (kept !== undefined) return kept;
  const { week, holidays, extraHours } = row;
  const compiled = compileCalendar({ timeZone, week, holidays, extraHours });
  if (!compiled.ok) throw new Error(`calendar ${key} was saved although it is not sound`);
  calendars.set(key, compiled.value);
  return compiled.value;
}

/** The version of a calendar that a level agreed now would count in; null if there is no such calendar. */
export async function readNewestCalendar(
  tx: Tx,
  id: CalendarId,
): Promise<{ readonly version: number; readonly calendar: CompiledCalendar } | null> {
  const [row] = await tx.$queryRaw<(CalendarRow & { readonly timeZone: string })[]>`
    SELECT v."calendarId", v."version" AS "calendarVersion", v."timeZone", v."week", v."holidays", v."extraHours"
    FROM "Calendar" c JOIN "CalendarVersion" v ON v."calendarId" = c."id" AND v."version" = c."currentVersion"
    WHERE c."id" = ${id}::uuid`;
  if (row === undefined) return null;
  return { version: row.calendarVersion, calendar: keepCalendar(row, row.timeZone) };
}
