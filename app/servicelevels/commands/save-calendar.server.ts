import type { CalendarId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { compileCalendar } from "~/servicelevels/domain/business-time";
import { readCalendarText, type CalendarText } from "~/servicelevels/domain/opening-text";
import { firstCalendarFault, type ServiceLevelRefusal } from "~/servicelevels/domain/refusals";
import {
  addCalendar,
  isNameTaken,
  isThere,
  lockAgreements,
  moveLevels,
  renewCalendar,
} from "~/servicelevels/store/versions.server";

export interface CalendarDraft extends CalendarText {
  readonly name: string;
}

/** The calendar it was filled from; null makes a new one. */
export type CalendarBase = { readonly id: CalendarId; readonly version: number } | null;

/**
 * Agrees a calendar: the first version of a new one, or the next of an old one; the levels that count in it move to the
 * new version. Running incidents keep what they opened with. Null: no such calendar.
 */
export async function saveCalendar(
  viewer: Viewer,
  base: CalendarBase,
  draft: CalendarDraft,
): Promise<Result<CalendarId, ServiceLevelRefusal> | null> {
  const calendar = readCalendarText(draft);
  if (!calendar.ok) return calendar;
  const compiled = compileCalendar(calendar.value);
  if (!compiled.ok) return refuse(firstCalendarFault(compiled.refusal) ?? { code: "calendar.never-open", typed: "" });
  const author = { by: viewer.personId, at: now() };
  return inTransaction(async (tx) => {
    await lockAgreements(tx);
    if (base !== null && !(await isThere(tx, "calendar", base.id))) return null;
    if (await isNameTaken(tx, "calendar", draft.name, base?.id ?? null)) return refuse({ code: "calendar.name-taken" });
    if (base === null) return ok(await addCalendar(tx, draft.name, calendar.value, author));
    const version = await renewCalendar(tx, base.id, base.version, draft.name, calendar.value, author);
    if (version === null) return refuse({ code: "calendar.changed-meanwhile" });
    await moveLevels(tx, base.id, version, author);
    return ok(base.id);
  });
}
