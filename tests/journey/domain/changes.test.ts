import { expect, test } from "vitest";
import { makesTheJourneyGrow, type JourneyChange } from "~/journey/domain/changes";
import { content, stageId, touchpointId } from "./sample";

const stage = stageId("Recibe");
const touchpoint = touchpointId("Entrega");
const described = content("Entrega");

const growing: readonly JourneyChange[] = [
  { type: "journeyRenamed", name: "Vivir en la ciudad" },
  { type: "stageAdded", stageId: stage, name: "Recibe", order: [stage] },
  { type: "stageRenamed", stageId: stage, name: "Recibe" },
  { type: "stageMoved", stageId: stage, order: [stage] },
  { type: "stageRemoved", stageId: stage },
  { type: "touchpointAdded", touchpointId: touchpoint, content: described, stageId: stage, order: [touchpoint] },
  { type: "touchpointChanged", touchpointId: touchpoint, content: described, isSeenOnTheWalk: true },
  { type: "touchpointMoved", touchpointId: touchpoint, stageId: stage, order: [touchpoint] },
  { type: "touchpointRemoved", touchpointId: touchpoint },
];

test.each(growing.map((change) => [change.type, change] as const))(
  "after %s, whoever walked the journey before has to look again",
  (_, change) => expect(makesTheJourneyGrow(change)).toBe(true),
);

test("after a change that the walk does not show, nobody has to", () => {
  const change = { type: "touchpointChanged", touchpointId: touchpoint, content: described, isSeenOnTheWalk: false };
  expect(makesTheJourneyGrow(change as JourneyChange)).toBe(false);
});
