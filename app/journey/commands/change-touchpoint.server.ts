import type { TouchpointId } from "~/kernel/ids";
import { refuse, type Result } from "~/kernel/result";
import { changeTouchpoint as decide } from "~/journey/domain/edit-touchpoints";
import { findTouchpoint, type TouchpointContent } from "~/journey/domain/journey";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { isLevel, lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

/** Describes a touchpoint anew; `version` is the one the person had in view. Null where it is gone. */
export async function changeTouchpoint(
  viewer: Viewer,
  touchpointId: TouchpointId,
  typed: { readonly version: number; readonly content: TouchpointContent },
): Promise<Result<null, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  const { content, version } = typed;
  return inTransaction(async (tx) => {
    const journey = await lockJourney(tx);
    const touchpoint = journey && findTouchpoint(journey, touchpointId);
    if (journey === null || touchpoint === null) return null;
    if (content.levelId !== null && !(await isLevel(tx, content.levelId)))
      return refuse({ code: "journey.unknown-level" });
    const decided = decide(journey, touchpoint, content);
    return decided.ok ? saveChange(tx, decided.value, version) : decided;
  });
}
