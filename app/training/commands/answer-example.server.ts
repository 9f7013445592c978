import type { ExamplePairId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { answerQuestion, type Confirmation } from "~/training/domain/confirmation";
import type { TrainingRefusal } from "~/training/domain/refusals";
import { holdPair, isServedBy, loadConfirmation, saveConfirmation } from "~/training/store/example-pairs.server";

/** A person of a partner answers the question of a pair at a touchpoint their partner serves; null for anybody else, and
 *  where there is no such pair. A wrong answer is not refused: it is kept, and may be tried again. */
export async function answerExample(
  viewer: Viewer,
  pairId: ExamplePairId,
  given: { readonly answer: number; readonly pairVersion: number },
): Promise<Result<Confirmation, TrainingRefusal> | null> {
  if (viewer.partnerId === null || !mayOn(viewer, "example:confirm", viewer.partnerId)) return null;
  const { partnerId } = viewer;
  return inTransaction(async (tx) => {
    const pair = await holdPair(tx, pairId);
    if (pair === null || !(await isServedBy(tx, pair.touchpointId, partnerId))) return null;
    const before = await loadConfirmation(tx, viewer, pairId);
    const decided = answerQuestion(pair, before, given, now());
    if (!decided.ok) return decided;
    const isWritten = await saveConfirmation(tx, viewer, pairId, before, decided.value);
    return isWritten ? ok(decided.value) : refuse({ code: "training.changed-meanwhile" });
  });
}
