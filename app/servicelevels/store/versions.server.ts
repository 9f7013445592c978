import type { CalendarId, LevelId, PersonId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import type { Calendar } from "~/servicelevels/domain/business-time";
import type { ServiceLevel } from "~/servicelevels/domain/service-level";

interface Author {
  readonly by: PersonId | null;
  readonly at: Instant;
}

/**
 * Lets one person at a time agree calendars and levels: names, the default and the version a level counts in hang
 * together, and nobody minds waiting for a moment.
 */
export async function lockAgreements(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${AGREEMENTS})) AS held`;
}

/** Any number no other lock of this portal uses. */
const AGREEMENTS = 20_601;

/** True when another calendar or level already has this name, whatever its accents and capitals. */
export async function isNameTaken(
  tx: Tx,
  table: "calendar" | "level",
  name: string,
  ownId: string | null,
): Promise<boolean> {
  const rows =
    table === "calendar"
      ? await tx.calendar.findMany({ select: { id: true, name: true } })
      : await tx.serviceLevel.findMany({ select: { id: true, name: true } });
  return rows.some((row) => row.id !== ownId && sortKeyOf(row.name) === sortKeyOf(name));
}

export async function isThere(tx: Tx, table: "calendar" | "level", id: string): Promise<boolean> {
  const count =
    table === "calendar" ? await tx.calendar.count({ where: { id } }) : await tx.serviceLevel.count({ where: { id } });
  return count === 1;
}

export async function addCalendar(tx: Tx, name: string, calendar: Calendar, author: Author): Promise<CalendarId> {
  const id = newId<CalendarId>();
  await tx.calendar.create({ data: { id, name, currentVersion: 1 } });
  await writeCalendarVersion(tx, id, 1, calendar, author);
  return id;
}

/** The next version of a calendar; null when somebody else wrote one since `version` was read. Old versions stay as they are. */
export async function renewCalendar(
  tx: Tx,
  id: CalendarId,
  version: number,
  name: string,
  calendar: Calendar,
  author: Author,
): Promise<number | null> {
  const { count } = await tx.calendar.updateMany({
    where: { id, currentVersion: version },
    data: { name, currentVersion: version + 1 },
  });
  if (count === 0) return null;
  await writeCalendarVersion(tx, id, version + 1, calendar, author);
  return version + 1;
}

/** Every level that counts in this calendar gets its next version, with the same targets, in the calendar's newest one. */
export async function moveLevels(tx: Tx, calendarId: CalendarId, version: number, { by, at }: Author): Promise<void> {
  await tx.$executeRaw`
    WITH renewed AS (
      UPDATE "ServiceLevel" l SET "currentVersion" = l."currentVersion" + 1 FROM "ServiceLevelVersion" v
      WHERE v."levelId" = l."id" AND v."version" = l."currentVersion" AND v."calendarId" = ${calendarId}::uuid
      RETURNING l."id", l."currentVersion" AS "version", v."targets")
    INSERT INTO "ServiceLevelVersion" ("levelId", "version", "calendarId", "calendarVersion", "targets", "createdBy", "createdAt")
    SELECT "id", "version", ${calendarId}::uuid, ${version}, "targets", ${by}::uuid, ${dateOf(at)} FROM renewed`;
}

async function writeCalendarVersion(
  tx: Tx,
  calendarId: CalendarId,
  version: number,
  calendar: Calendar,
  { by, at }: Author,
): Promise<void> {
  const { timeZone, week, holidays, extraHours } = calendar;
  await tx.calendarVersion.create({
    data: {
      calendarId,
      version,
      timeZone,
      week: week.map((hours) => hours.map(([from, to]) => [from, to])),
      holidays: [...holidays],
      extraHours: Object.fromEntries(
        Object.entries(extraHours ?? {}).map(([date, hours]) => [date, hours.map(([from, to]) => [from, to])]),
      ),
      createdBy: by,
      createdAt: dateOf(at),
    },
  });
}

export type LevelTerms = Pick<ServiceLevel, "calendarId" | "calendarVersion" | "targets">;

export async function addLevel(
  tx: Tx,
  name: string,
  isDefault: boolean,
  terms: LevelTerms,
  author: Author,
): Promise<LevelId> {
  const id = newId<LevelId>();
  if (isDefault) await tx.serviceLevel.updateMany({ where: { isDefault: true }, data: { isDefault: false } });
  await tx.serviceLevel.create({ data: { id, name, currentVersion: 1, isDefault } });
  await writeLevelVersion(tx, id, 1, terms, author);
  return id;
}

/** The next version of a level; null when somebody else wrote one since `version` was read. */
export async function renewLevel(
  tx: Tx,
  id: LevelId,
  version: number,
  name: string,
  isDefault: boolean,
  terms: LevelTerms,
  author: Author,
): Promise<number | null> {
  const { count } = await tx.serviceLevel.updateMany({
    where: { id, currentVersion: version },
    data: { name, currentVersion: version + 1, ...(isDefault ? { isDefault: true } : {}) },
  });
  if (count === 0) return null;
  // The default level stays the default until another one takes its place: there is never a second one.
  if (isDefault)
    await tx.serviceLevel.updateMany({ where: { isDefault: true, id: { not: id } }, data: { isDefault: false } });
  await writeLevelVersion(tx, id, version + 1, terms, author);
  return version + 1;
}

async function writeLevelVersion(
  tx: Tx,
  levelId: LevelId,
  version: number,
  { calendarId, calendarVersion, targets }: LevelTerms,
  { by, at }: Author,
): Promise<void> {
  const plain = Object.fromEntries(
    Object.entries(targets).map(([severity, list]) => [severity, list.map((target) => ({ ...target }))]),
  );
  await tx.serviceLevelVersion.create({
    data: { levelId, version, calendarId, calendarVersion, targets: plain, createdBy: by, createdAt: dateOf(at) },
  });
}
