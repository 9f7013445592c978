import type { StageId } from "~/kernel/ids";
import type { Result } from "~/kernel/result";
import { removeStage as decide } from "~/journey/domain/edit-stages";
import { findStage } from "~/journey/domain/journey";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** Only an empty stage goes. Null where it is gone already. */
export async function removeStage(
  viewer: Viewer,
  stageId: StageId,
  typed: { readonly version: number },
): Promise<Result<null, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  return inTransaction(async (tx) => {
    const journey = await lockJourney(tx);
    const stage = journey && findStage(journey, stageId);
    if (journey === null || stage === null) return null;
    const decided = decide(stage);
    return decided.ok ? saveChange(tx, decided.value, typed.version) : decided;
  });
}
