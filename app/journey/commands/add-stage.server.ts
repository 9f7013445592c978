import type { StageId } from "~/kernel/ids";
import { ok, type Result } from "~/kernel/result";
import { addStage as decide } from "~/journey/domain/edit-stages";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** A new stage behind `after` (null: first). Null where no journey was started. */
export async function addStage(
  viewer: Viewer,
  typed: { readonly name: string; readonly after: StageId | null },
): Promise<Result<StageId, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  return inTransaction(async (tx) => {
    const journey = await lockJourney(tx);
    if (journey === null) return null;
    const decided = decide(journey, newId<StageId>(), typed);
    if (!decided.ok) return decided;
    const saved = await saveChange(tx, decided.value, null);
    return saved.ok ? ok(decided.value.stageId) : saved;
  });
}
