import type { StageAdded } from "~/journey/domain/changes";
import { addStage } from "~/journey/domain/edit-stages";
import { addTouchpoint } from "~/journey/domain/edit-touchpoints";
import { findStage, type TouchpointContent } from "~/journey/domain/journey";
import { insertJourney, lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import type { ExamplePairId, StageId, TouchpointId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addPair, type PairContent } from "~/training/domain/example-pair";
import { insertPair } from "~/training/store/example-pairs.server";
import { taken } from "./taken";

export interface WrittenTouchpoint {
  /** Short name for code. */
  readonly key: string;
  readonly content: TouchpointContent;
  readonly examples: readonly PairContent[];
}

export interface WrittenStage {
  readonly name: string;
  readonly touchpoints: readonly WrittenTouchpoint[];
}

/** Writes a whole journey with its examples through the same decisions a manager's clicks take. The journey must not
 *  have been started. Answers the ids of its touchpoints by key. */
export async function writeJourney(
  tx: Tx,
  name: string,
  stages: readonly WrittenStage[],
): Promise<ReadonlyMap<string, TouchpointId>> {
  const ids = new Map<string, TouchpointId>();
  if (!(await insertJourney(tx, name))) throw new Error("the journey was started already");
  let lastStage: StageId | null = null;
  for (const stage of stages) {
    const added: StageAdded = taken(
      addStage(await standing(tx), newId<StageId>(), { name: stage.name, after: lastStage }),
    );
    taken(await saveChange(tx, added, null));
    lastStage = added.stageId;
    let lastTouchpoint: TouchpointId | null = null;
    for (const touchpoint of stage.touchpoints) {
      lastTouchpoint = await writeTouchpoint(tx, touchpoint, { stageId: lastStage, after: lastTouchpoint });
      ids.set(touchpoint.key, lastTouchpoint);
    }
  }
  return ids;
}

async function writeTouchpoint(
  tx: Tx,
  { content, examples }: WrittenTouchpoint,
  place: { readonly stageId: StageId; readonly after: TouchpointId | null },
): Promise<TouchpointId> {
  const journey = await standing(tx);
  const stage = findStage(journey, place.stageId);
  if (stage === null) throw new Error("the stage is not there");
  const id = newId<TouchpointId>();
  taken(await saveChange(tx, taken(addTouchpoint(journey, id, content, { stage, after: place.after })), null));
  for (const [index, pair] of examples.entries()) {
    await insertPair(tx, newId<ExamplePairId>(), id, taken(addPair(index, pair)).content);
  }
  return id;
}

async function standing(tx: Tx) {
  const journey = await lockJourney(tx);
  if (journey === null) throw new Error("the journey is not there");
  return journey;
}
