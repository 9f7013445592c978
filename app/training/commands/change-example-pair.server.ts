import type { ExamplePairId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { inTransaction } from "~/platform/db/db.server";
import { changePair, type PairContent } from "~/training/domain/example-pair";
import type { TrainingRefusal } from "~/training/domain/refusals";
import { loadPair, updatePair } from "~/training/store/example-pairs.server";

/** Writes a pair anew; with other words earlier confirmations lapse by themselves. Null where the pair is gone. */
export async function changeExamplePair(
  viewer: Viewer,
  pairId: ExamplePairId,
  typed: { readonly version: number; readonly content: PairContent },
): Promise<Result<null, TrainingRefusal> | null> {
  if (!mayOn(viewer, "example:write", null)) return null;
  return inTransaction(async (tx) => {
    const pair = await loadPair(pairId, tx);
    if (pair === null) return null;
    const decided = changePair(pair, typed.content);
    if (!decided.ok) return decided;
    if (decided.value.type === "pairKept") return ok(null);
    const isWritten = await updatePair(tx, pairId, typed.version, decided.value.content);
    return isWritten ? ok(null) : refuse({ code: "training.changed-meanwhile" });
  });
}
