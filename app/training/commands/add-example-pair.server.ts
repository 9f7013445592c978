import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import { ok, type Result } from "~/kernel/result";
import { lockTouchpoint } from "~/journey/store/journey.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addPair, type PairContent } from "~/training/domain/example-pair";
import type { TrainingRefusal } from "~/training/domain/refusals";
import { countPairs, insertPair } from "~/training/store/example-pairs.server";

/** Shows what good and bad look like at a touchpoint. Null where the touchpoint is not there. */
export async function addExamplePair(
  viewer: Viewer,
  touchpointId: TouchpointId,
  content: PairContent,
): Promise<Result<ExamplePairId, TrainingRefusal> | null> {
  if (!mayOn(viewer, "example:write", null)) return null;
  return inTransaction(async (tx) => {
    if (!(await lockTouchpoint(tx, touchpointId))) return null;
    const decided = addPair(await countPairs(tx, touchpointId), content);
    if (!decided.ok) return decided;
    const id = newId<ExamplePairId>();
    await insertPair(tx, id, touchpointId, decided.value.content);
    return ok(id);
  });
}
