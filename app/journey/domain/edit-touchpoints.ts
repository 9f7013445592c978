import type { TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import {
  changesTheWalk,
  type TouchpointAdded,
  type TouchpointChanged,
  type TouchpointMoved,
  type TouchpointRemoved,
} from "./changes";
import {
  JOURNEY_LIMITS,
  touchpointsOf,
  type Journey,
  type Stage,
  type Touchpoint,
  type TouchpointContent,
} from "./journey";
import { checkName } from "./names";
import { placeAfter, type AfterId } from "./places";
import type { JourneyRefusal } from "./refusals";

/** A new touchpoint at its place in a stage (`after` null: first of it). */
export function addTouchpoint(
  journey: Journey,
  touchpointId: TouchpointId,
  content: TouchpointContent,
  place: { readonly stage: Stage; readonly after: AfterId<TouchpointId> },
): Result<TouchpointAdded, JourneyRefusal> {
  const checked = checkContent(journey, null, content);
  if (!checked.ok) return checked;
  const order = orderIn(place.stage, touchpointId, place.after);
  if (!order.ok) return order;
  return ok({
    type: "touchpointAdded",
    touchpointId,
    content: checked.value,
    stageId: place.stage.id,
    order: order.value,
  });
}

export function changeTouchpoint(
  journey: Journey,
  touchpoint: Touchpoint,
  content: TouchpointContent,
): Result<TouchpointChanged, JourneyRefusal> {
  const checked = checkContent(journey, touchpoint.id, content);
  if (!checked.ok) return checked;
  return ok({
    type: "touchpointChanged",
    touchpointId: touchpoint.id,
    content: checked.value,
    isSeenOnTheWalk: changesTheWalk(touchpoint, checked.value),
  });
}

/** To another place of its stage or of another one. */
export function moveTouchpoint(
  touchpoint: Touchpoint,
  place: { readonly stage: Stage; readonly after: AfterId<TouchpointId> },
): Result<TouchpointMoved, JourneyRefusal> {
  const order = orderIn(place.stage, touchpoint.id, place.after);
  if (!order.ok) return order;
  return ok({
    type: "touchpointMoved",
    touchpointId: touchpoint.id,
    stageId: place.stage.id,
    order: order.value,
  });
}

/** What hangs on a touchpoint, each a whole number not below 0. */
export interface TouchpointUse {
  readonly incidents: number;
  readonly partners: number;
  readonly examples: number;
}

/** A touchpoint goes only when nothing hangs on it: an incident never loses the place where it happened. */
export function removeTouchpoint(
  touchpoint: Touchpoint,
  use: TouchpointUse,
): Result<TouchpointRemoved, JourneyRefusal> {
  const { incidents, partners, examples } = use;
  return incidents + partners + examples === 0
    ? ok({ type: "touchpointRemoved", touchpointId: touchpoint.id })
    : refuse({ code: "journey.touchpoint-in-use", incidents, partners, examples });
}

function orderIn(
  stage: Stage,
  id: TouchpointId,
  after: AfterId<TouchpointId>,
): Result<readonly TouchpointId[], JourneyRefusal> {
  const order = placeAfter(
    stage.touchpoints.map((touchpoint) => touchpoint.id),
    id,
    after,
  );
  if (order === null) return refuse({ code: "journey.place-gone" });
  return order.length > JOURNEY_LIMITS.touchpointsPerStage
    ? refuse({ code: "journey.too-many-touchpoints", max: JOURNEY_LIMITS.touchpointsPerStage })
    : ok(order);
}

/** The content as it will be kept. A name is unique in the whole journey: people, imports and search find it by that. */
function checkContent(
  journey: Journey,
  self: TouchpointId | null,
  content: TouchpointContent,
): Result<TouchpointContent, JourneyRefusal> {
  const others = touchpointsOf(journey).filter((touchpoint) => touchpoint.id !== self);
  const name = checkName(
    content.name,
    others.map((touchpoint) => touchpoint.name),
  );
  if (!name.ok) return name;
  if (!isMitigationWhole(content)) return refuse({ code: "journey.mitigation-incomplete" });
  return ok({ ...content, name: name.value });
}

/** A friction may stand alone, as something still to be done; a remedy needs its friction, its words and its kind. */
function isMitigationWhole({ friction, mitigation, mitigationKind }: TouchpointContent): boolean {
  return mitigationKind === "none" ? mitigation === "" : friction !== "" && mitigation !== "";
}
