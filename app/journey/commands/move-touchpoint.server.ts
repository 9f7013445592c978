import type { StageId, TouchpointId } from "~/kernel/ids";
import { refuse, type Result } from "~/kernel/result";
import { moveTouchpoint as decide } from "~/journey/domain/edit-touchpoints";
import { findStage, findTouchpoint } from "~/journey/domain/journey";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** To another place, of its stage or another one (`after` null: first of it). Null where the touchpoint is gone. */
export async function moveTouchpoint(
  viewer: Viewer,
  touchpointId: TouchpointId,
  typed: { readonly stageId: StageId; readonly after: TouchpointId | null; readonly version: number },
): Promise<Result<null, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  return inTransaction(async (tx) => {
    const journey = await lockJourney(tx);
    const touchpoint = journey && findTouchpoint(journey, touchpointId);
    if (journey === null || touchpoint === null) return null;
    const stage = findStage(journey, typed.stageId);
    if (stage === null) return refuse({ code: "journey.place-gone" });
    const decided = decide(touchpoint, { stage, after: typed.after });
    return decided.ok ? saveChange(tx, decided.value, typed.version) : decided;
  });
}
