import { idOf, type CalendarId, type LevelId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { dueExamples, type DueExample } from "~/servicelevels/domain/due-examples";
import type { ClockKind, ServiceLevel, Severity, Target, TargetUnit } from "~/servicelevels/domain/service-level";
import { readLevelHistory } from "~/servicelevels/store/level-history.server";

export interface TargetLine {
  readonly kind: ClockKind;
  readonly amount: number;
  readonly unit: TargetUnit;
  readonly cutOff: string | null;
  readonly restart: string | null;
  readonly end: "sameTime" | "closing" | null;
}

export interface LevelPage {
  readonly id: LevelId;
  readonly name: string;
  readonly version: number;
  readonly isDefault: boolean;
  readonly calendarId: CalendarId;
  readonly targets: Readonly<Record<Severity, readonly TargetLine[]>>;
  readonly versions: readonly { readonly version: number; readonly at: Instant }[];
  readonly examples: readonly DueExample[];
}

interface Row {
  readonly name: string;
  readonly isDefault: boolean;
  readonly version: number;
  readonly calendarId: string;
  readonly targets: ServiceLevel["targets"];
  readonly createdAt: Date;
}

const MOST_VERSIONS = 20;

/** A level in its newest version, with what would be due; null if there is none of that id. */
export async function readLevel(id: LevelId): Promise<LevelPage | null> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT l."name", l."isDefault", v."version", v."calendarId"::text AS "calendarId", v."targets", v."createdAt"
    FROM "ServiceLevel" l JOIN "ServiceLevelVersion" v ON v."levelId" = l."id"
    WHERE l."id" = ${id}::uuid ORDER BY v."version" DESC LIMIT ${MOST_VERSIONS}`;
  const [current] = rows;
  if (current === undefined) return null;
  const { name, version, isDefault, calendarId, targets } = current;
  const { levels, calendars } = await readLevelHistory(db(), [{ levelId: id, levelVersion: version }]);
  const level = levels(id, version);
  const calendar = level && calendars(level.calendarId, level.calendarVersion, null);
  return {
    id,
    name,
    version,
    isDefault,
    calendarId: idOf<CalendarId>(calendarId),
    targets: { minor: linesOf(targets.minor), major: linesOf(targets.major), critical: linesOf(targets.critical) },
    versions: rows.map((row) => ({ version: row.version, at: instantOf(row.createdAt) })),
    examples: level && calendar ? dueExamples(level, calendar, now()) : [],
  };
}

function linesOf(targets: readonly Target[]): TargetLine[] {
  return targets.map(({ kind, amount, unit, cutOff = null, restart = null, end = null }) => ({
    kind,
    amount,
    unit,
    cutOff,
    restart,
    end,
  }));
}
