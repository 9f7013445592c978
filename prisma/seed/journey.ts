import type { StageAdded } from "~/journey/domain/changes";
import { addStage } from "~/journey/domain/edit-stages";
import { addTouchpoint } from "~/journey/domain/edit-touchpoints";
import { findStage } from "~/journey/domain/journey";
import { insertJourney, lockJourney } from "~/journey/store/journey.server";
import { saveChange } from "~/journey/store/save-change.server";
import type { ExamplePairId, StageId, TouchpointId } from "~/kernel/ids";
import type { Result } from "~/kernel/result";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addPair } from "~/training/domain/example-pair";
import { insertPair } from "~/training/store/example-pairs.server";
import { cleanBlock } from "./journey-stages/clean-block";
import { enjoyAndSpeak } from "./journey-stages/enjoy-and-speak";
import { getAround } from "./journey-stages/get-around";
import { liveSafely } from "./journey-stages/live-safely";
import { report } from "./journey-stages/report";
import type { SeedStage, SeedTouchpoint } from "./journey-stages/seed-stage";

/** The demo's brand is a city; its departments serve citizens as partners. */
export const SEED_JOURNEY: { readonly name: string; readonly stages: readonly SeedStage[] } = {
  name: "Vivir en la ciudad",
  stages: [report, getAround, cleanBlock, liveSafely, enjoyAndSpeak],
};

const touchpoints: readonly SeedTouchpoint[] = SEED_JOURNEY.stages.flatMap((stage) => stage.touchpoints);

/** Value of `reason` in city-requests.csv to the key of the touchpoint where it happens; all 31 are here. */
export const TOUCHPOINT_OF_REASON: Readonly<Record<string, string>> = Object.fromEntries(
  touchpoints.flatMap(({ key, reasons }) => reasons.map((reason) => [reason, key])),
);

/** Key of a touchpoint to its name in the journey, for whoever looks it up in the database. */
export const TOUCHPOINT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  touchpoints.map(({ key, content }) => [key, content.name]),
);

/** Writes the whole journey with its examples through the same decisions a manager's clicks take. The journey must not
 *  have been started. Answers the ids by key. */
export async function seedJourney(tx: Tx): Promise<ReadonlyMap<string, TouchpointId>> {
  const ids = new Map<string, TouchpointId>();
  if (!(await insertJourney(tx, SEED_JOURNEY.name))) throw new Error("the journey was started already");
  let lastStage: StageId | null = null;
  for (const stage of SEED_JOURNEY.stages) {
    const added: StageAdded = taken(
      addStage(await standing(tx), newId<StageId>(), { name: stage.name, after: lastStage }),
    );
    taken(await saveChange(tx, added, null));
    lastStage = added.stageId;
    let lastTouchpoint: TouchpointId | null = null;
    for (const touchpoint of stage.touchpoints) {
      lastTouchpoint = await seedTouchpoint(tx, touchpoint, { stageId: lastStage, after: lastTouchpoint });
      ids.set(touchpoint.key, lastTouchpoint);
    }
  }
  return ids;
}

async function seedTouchpoint(
  tx: Tx,
  { content, examples }: SeedTouchpoint,
  place: { readonly stageId: StageId; readonly after: TouchpointId | null },
): Promise<TouchpointId> {
  const journey = await standing(tx);
  const stage = findStage(journey, place.stageId);
  if (stage === null) throw new Error("the stage is not there");
  const id = newId<TouchpointId>();
  const added = addTouchpoint(journey, id, { ...content, levelId: null }, { stage, after: place.after });
  taken(await saveChange(tx, taken(added), null));
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

function taken<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`the demo's own journey was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
