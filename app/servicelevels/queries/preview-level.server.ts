import { idOf, type CalendarId, type LevelId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { dueAtOpening } from "~/servicelevels/domain/due-at-opening";
import { levelRefusal } from "~/servicelevels/domain/level-faults";
import type { ServiceLevelRefusal } from "~/servicelevels/domain/refusals";
import type { ServiceLevel } from "~/servicelevels/domain/service-level";
import { readNewestCalendar } from "~/servicelevels/store/level-history.server";
import type { DuePreview } from "./read-level.server";

/** What would be due under a level that nobody has agreed yet, in the newest version of its calendar. Writes nothing. */
export async function previewLevel(draft: {
  readonly calendarId: CalendarId;
  readonly targets: ServiceLevel["targets"];
}): Promise<Result<DuePreview, ServiceLevelRefusal>> {
  const fault = levelRefusal(draft.targets);
  if (fault !== null) return refuse(fault);
  const calendar = await readNewestCalendar(db(), draft.calendarId);
  if (calendar === null) return refuse({ code: "level.calendar-missing" });
  const openedAt = now();
  const id = idOf<LevelId>("draft");
  const level: ServiceLevel = { id, version: 1, calendarVersion: calendar.version, ...draft };
  const due = dueAtOpening(
    { levelId: id, levelVersion: 1 },
    () => level,
    () => calendar.compiled,
    openedAt,
  );
  return ok({ openedAt, due });
}
