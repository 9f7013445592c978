import { idOf, type CalendarId, type LevelId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { dueAtOpening, type DueOfSeverity } from "~/servicelevels/domain/due-at-opening";
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

/** When each promise would fall due for an incident that opens at this moment. */
export interface DuePreview {
  readonly openedAt: Instant;
  readonly due: readonly DueOfSeverity[];
}

export interface LevelPage {
  readonly id: LevelId;
  readonly name: string;
  readonly version: number;
  readonly isDefault: boolean;
  readonly calendarId: CalendarId;
  readonly targets: Readonly<Record<Severity, readonly TargetLine[]>>;
  readonly versions: readonly { readonly version: number; readonly at: Instant }[];
  readonly preview: DuePreview;
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
  const openedAt = now();
  const { levels, calendars } = await readLevelHistory(db(), [{ levelId: id, levelVersion: version }]);
  return {
    id,
    name,
    version,
    isDefault,
    calendarId: idOf<CalendarId>(calendarId),
    targets: { minor: linesOf(targets.minor), major: linesOf(targets.major), critical: linesOf(targets.critical) },
    versions: rows.map((row) => ({ version: row.version, at: instantOf(row.createdAt) })),
    preview: { openedAt, due: dueAtOpening({ levelId: id, levelVersion: version }, levels, calendars, openedAt) },
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
