import type { CalendarId, LevelId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { levelFaults } from "~/servicelevels/domain/level-faults";
import { firstLevelFault, type ServiceLevelRefusal } from "~/servicelevels/domain/refusals";
import type { ServiceLevel } from "~/servicelevels/domain/service-level";
import { addLevel, isNameTaken, isThere, lockAgreements, renewLevel } from "~/servicelevels/store/versions.server";

export interface LevelDraft {
  readonly name: string;
  readonly calendarId: CalendarId;
  readonly isDefault: boolean;
  readonly targets: ServiceLevel["targets"];
}

/** The level it was filled from; null makes a new one. */
export type LevelBase = { readonly id: LevelId; readonly version: number } | null;

/** Agrees a level in the newest version of its calendar. Running incidents keep what they opened with. Null: no such level. */
export async function saveLevel(
  viewer: Viewer,
  base: LevelBase,
  draft: LevelDraft,
): Promise<Result<LevelId, ServiceLevelRefusal> | null> {
  const fault = firstLevelFault(levelFaults(draft.targets));
  if (fault !== null) return refuse(fault);
  const author = { by: viewer.personId, at: now() };
  return inTransaction(async (tx) => {
    await lockAgreements(tx);
    if (base !== null && !(await isThere(tx, "level", base.id))) return null;
    const calendar = await tx.calendar.findUnique({
      where: { id: draft.calendarId },
      select: { currentVersion: true },
    });
    if (calendar === null) return refuse({ code: "level.calendar-missing" });
    if (await isNameTaken(tx, "level", draft.name, base?.id ?? null)) return refuse({ code: "level.name-taken" });
    const terms = { calendarId: draft.calendarId, calendarVersion: calendar.currentVersion, targets: draft.targets };
    if (base === null) return ok(await addLevel(tx, draft.name, draft.isDefault, terms, author));
    const version = await renewLevel(tx, base.id, base.version, draft.name, draft.isDefault, terms, author);
    return version === null ? refuse({ code: "level.changed-meanwhile" }) : ok(base.id);
  });
}
