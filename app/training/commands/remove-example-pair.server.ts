import type { ExamplePairId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";
import type { TrainingRefusal } from "~/training/domain/refusals";
import { deletePair, loadPair } from "~/training/store/example-pairs.server";

/** Takes a pair away, with the answers given to it. Null where it is gone already. */
export async function removeExamplePair(
  viewer: Viewer,
  pairId: ExamplePairId,
  typed: { readonly version: number },
): Promise<Result<null, TrainingRefusal> | null> {
  if (!mayOn(viewer, "example:write", null)) return null;
  return inTransaction(async (tx) => {
    if ((await loadPair(pairId, tx)) === null) return null;
    const isGone = await deletePair(tx, pairId, typed.version);
    return isGone ? ok(null) : refuse({ code: "training.changed-meanwhile" });
  });
}
