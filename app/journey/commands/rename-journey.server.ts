import type { Result } from "~/kernel/result";
import { checkName } from "~/journey/domain/names";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import { lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";

export async function renameJourney(
  viewer: Viewer,
  typed: { readonly name: string; readonly version: number },
): Promise<Result<null, JourneyRefusal> | null> {
  if (!mayOn(viewer, "journey:write", null)) return null;
  const name = checkName(typed.name, []);
  if (!name.ok) return name;
  return inTransaction(async (tx) => {
    if ((await lockJourney(tx)) === null) return null;
    return saveChange(tx, { type: "journeyRenamed", name: name.value }, typed.version);
  });
}
