import type { LevelId } from "~/kernel/ids";
import { refuse } from "~/kernel/result";
import { changeLevel as decide, type ChangeLevelRefusal } from "~/incidents/domain/decisions/change-level";
import type { RefusalOf } from "~/incidents/domain/refusals";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";
import { findLevel } from "~/incidents/store/surroundings.server";

/** The brand holds it to the newest version of another level, or (null) to none. */
export function changeLevel(asked: StepAsked, levelId: LevelId | null) {
  return stepIncident<ChangeLevelRefusal | RefusalOf<"incident.no-such-level">>(
    asked,
    async ({ incident }, by, now, tx) => {
      const level = levelId === null ? null : await findLevel(tx, levelId);
      if (levelId !== null && level === null) return refuse({ code: "incident.no-such-level" });
      return decide(incident, level, by, now);
    },
  );
}
