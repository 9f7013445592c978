import type { StageId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import type { StageAdded, StageMoved, StageRemoved, StageRenamed } from "./changes";
import { JOURNEY_LIMITS, type Journey, type Stage } from "./journey";
import { checkName } from "./names";
import { placeAfter, type AfterId } from "./places";
import type { JourneyRefusal } from "./refusals";

/** A new stage at its place (`after` null: first). */
export function addStage(
  journey: Journey,
  stageId: StageId,
  typed: { readonly name: string; readonly after: AfterId<StageId> },
): Result<StageAdded, JourneyRefusal> {
  if (journey.stages.length >= JOURNEY_LIMITS.stages) {
    return refuse({ code: "journey.too-many-stages", max: JOURNEY_LIMITS.stages });
  }
  const name = checkName(typed.name, namesBut(journey, null));
  if (!name.ok) return name;
  const order = placeAfter(idsOf(journey), stageId, typed.after);
  if (order === null) return refuse({ code: "journey.place-gone" });
  return ok({ type: "stageAdded", stageId, name: name.value, order });
}

export function renameStage(journey: Journey, stage: Stage, typed: string): Result<StageRenamed, JourneyRefusal> {
  const name = checkName(typed, namesBut(journey, stage.id));
  return name.ok ? ok({ type: "stageRenamed", stageId: stage.id, name: name.value }) : name;
}

export function moveStage(journey: Journey, stage: Stage, after: AfterId<StageId>): Result<StageMoved, JourneyRefusal> {
  const order = placeAfter(idsOf(journey), stage.id, after);
  return order === null ? refuse({ code: "journey.place-gone" }) : ok({ type: "stageMoved", stageId: stage.id, order });
}

/** Only an empty stage goes: its touchpoints are moved or removed first, each with its own look at what hangs on it. */
export function removeStage(stage: Stage): Result<StageRemoved, JourneyRefusal> {
  return stage.touchpoints.length === 0
    ? ok({ type: "stageRemoved", stageId: stage.id })
    : refuse({ code: "journey.stage-not-empty", touchpoints: stage.touchpoints.length });
}

function idsOf(journey: Journey): readonly StageId[] {
  return journey.stages.map((stage) => stage.id);
}

function namesBut(journey: Journey, id: StageId | null): readonly string[] {
  return journey.stages.filter((stage) => stage.id !== id).map((stage) => stage.name);
}
