import type { StageId, TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { addTouchpoint as decide } from "~/journey/domain/edit-touchpoints";
import { findStage, type TouchpointContent } from "~/journey/domain/journey";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { isLevel, lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** A new touchpoint in a stage, behind `after` (null: first of it). Null where the stage is not there. */
export async function addTouchpoint(
  viewer: Viewer,
  place: { readonly stageId: StageId; readonly after: TouchpointId | null },
  content: TouchpointContent,
): Promise<Result<TouchpointId, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  return inTransaction(async (tx) => {
    const journey = await lockJourney(tx);
    const stage = journey && findStage(journey, place.stageId);
    if (journey === null || stage === null) return null;
    if (content.levelId !== null && !(await isLevel(tx, content.levelId)))
      return refuse({ code: "journey.unknown-level" });
    const decided = decide(journey, newId<TouchpointId>(), content, { stage, after: place.after });
    if (!decided.ok) return decided;
    const saved = await saveChange(tx, decided.value, null);
    return saved.ok ? ok(decided.value.touchpointId) : saved;
  });
}
