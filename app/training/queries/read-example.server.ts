import { idOf, type ExamplePairId, type TouchpointId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import type { ExamplePair } from "~/training/domain/example-pair";
import { loadPair } from "~/training/store/example-pairs.server";

export interface ExampleToEdit {
  readonly touchpoint: { readonly id: TouchpointId; readonly name: string };
  readonly pair: ExamplePair;
  /** People whose correct answer a change of content would make lapse. */
  readonly confirmed: number;
}

/** For people who may write examples. Null when the pair does not exist or belongs to another touchpoint. */
export async function readExampleToEdit(
  touchpointId: TouchpointId,
  pairId: ExamplePairId,
): Promise<ExampleToEdit | null> {
  const [touchpoint, pair] = await Promise.all([readTouchpointName(touchpointId), loadPair(pairId)]);
  if (touchpoint === null || pair === null || pair.touchpointId !== touchpointId) return null;
  const where = { pairId, isCorrect: true, pairVersion: pair.version };
  return { touchpoint, pair, confirmed: await db().exampleConfirmation.count({ where }) };
}

export async function readTouchpointName(
  id: TouchpointId,
): Promise<{ readonly id: TouchpointId; readonly name: string } | null> {
  const row = await db().touchpoint.findUnique({ where: { id }, select: { id: true, name: true } });
  return row && { id: idOf(row.id), name: row.name };
}
