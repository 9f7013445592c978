import type { CalendarId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { dueExamples, type DueExample } from "~/servicelevels/domain/due-examples";
import { levelFaults } from "~/servicelevels/domain/level-faults";
import { firstLevelFault, type ServiceLevelRefusal } from "~/servicelevels/domain/refusals";
import type { ServiceLevel } from "~/servicelevels/domain/service-level";
import { readNewestCalendar } from "~/servicelevels/store/level-history.server";

/** What would be due under a level as it is typed, in the newest version of its calendar. Refused as saving it would be. */
export async function previewLevel(draft: {
  readonly calendarId: CalendarId;
  readonly targets: ServiceLevel["targets"];
}): Promise<Result<DueExample[], ServiceLevelRefusal>> {
  const { calendarId, targets } = draft;
  const fault = firstLevelFault(levelFaults(targets));
  if (fault !== null) return refuse(fault);
  const newest = await readNewestCalendar(db(), calendarId);
  if (newest === null) return refuse({ code: "level.calendar-missing" });
  const level = { id: "", version: 0, calendarId, calendarVersion: newest.version, targets };
  return ok(dueExamples(level, newest.calendar, now()));
}
