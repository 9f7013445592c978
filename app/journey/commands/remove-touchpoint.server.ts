import type { TouchpointId } from "~/kernel/ids";
import type { Result } from "~/kernel/result";
import { removeTouchpoint as decide } from "~/journey/domain/edit-touchpoints";
import { findTouchpoint } from "~/journey/domain/journey";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { countUse, lockJourney, lockTouchpoint } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** Takes a touchpoint out of the journey when nothing hangs on it. Null where it is gone already. */
export async function removeTouchpoint(
  viewer: Viewer,
  touchpointId: TouchpointId,
  typed: { readonly version: number },
): Promise<Result<null, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  return inTransaction(async (tx) => {
    const journey = await lockJourney(tx);
    const touchpoint = journey && findTouchpoint(journey, touchpointId);
    if (touchpoint === null || !(await lockTouchpoint(tx, touchpointId))) return null;
    const decided = decide(touchpoint, await countUse(tx, touchpointId));
    return decided.ok ? saveChange(tx, decided.value, typed.version) : decided;
  });
}
