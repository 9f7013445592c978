import { idOf, type CalendarId, type LevelId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import { db } from "~/platform/db/db.server";

export interface CalendarLine {
  readonly id: CalendarId;
  readonly name: string;
  readonly version: number;
  readonly timeZone: string;
  readonly changedAt: Instant;
  readonly levels: number;
}

export interface LevelLine {
  readonly id: LevelId;
  readonly name: string;
  readonly version: number;
  readonly isDefault: boolean;
  readonly calendarName: string;
  readonly changedAt: Instant;
}

/** All calendars of the brand by name, newest versions; how many levels count in each. */
export async function readCalendars(): Promise<CalendarLine[]> {
  const rows = await db().$queryRaw<
    { id: string; name: string; version: number; timeZone: string; createdAt: Date; levels: bigint }[]
  >`
    SELECT c."id"::text AS id, c."name", v."version", v."timeZone", v."createdAt",
           (SELECT count(*) FROM "ServiceLevel" l JOIN "ServiceLevelVersion" lv ON lv."levelId" = l."id" AND lv."version" = l."currentVersion"
            WHERE lv."calendarId" = c."id") AS levels
    FROM "Calendar" c JOIN "CalendarVersion" v ON v."calendarId" = c."id" AND v."version" = c."currentVersion"`;
  return byName(
    rows.map((row) => ({
      id: idOf<CalendarId>(row.id),
      name: row.name,
      version: row.version,
      timeZone: row.timeZone,
      changedAt: instantOf(row.createdAt),
      levels: Number(row.levels),
    })),
  );
}

/** All service levels of the brand by name, newest versions. */
export async function readLevels(): Promise<LevelLine[]> {
  const rows = await db().$queryRaw<
    { id: string; name: string; version: number; isDefault: boolean; calendarName: string; createdAt: Date }[]
  >`
    SELECT l."id"::text AS id, l."name", v."version", l."isDefault", v."createdAt", c."name" AS "calendarName"
    FROM "ServiceLevel" l JOIN "ServiceLevelVersion" v ON v."levelId" = l."id" AND v."version" = l."currentVersion"
    JOIN "Calendar" c ON c."id" = v."calendarId"`;
  return byName(
    rows.map(({ createdAt, ...row }) => ({ ...row, id: idOf<LevelId>(row.id), changedAt: instantOf(createdAt) })),
  );
}

function byName<Line extends { readonly name: string }>(lines: Line[]): Line[] {
  return lines.sort((a, b) => (sortKeyOf(a.name) < sortKeyOf(b.name) ? -1 : 1));
}
