import type { StageId, TouchpointId } from "~/kernel/ids";
import type { TouchpointContent } from "./journey";

/** What a decision about the journey allows; the store writes it as it stands. */
export type JourneyChange =
  | { readonly type: "journeyRenamed"; readonly name: string }
  | {
      readonly type: "stageAdded";
      readonly stageId: StageId;
      readonly name: string;
      readonly order: readonly StageId[];
    }
  | { readonly type: "stageRenamed"; readonly stageId: StageId; readonly name: string }
  | { readonly type: "stageMoved"; readonly stageId: StageId; readonly order: readonly StageId[] }
  | { readonly type: "stageRemoved"; readonly stageId: StageId }
  | {
      readonly type: "touchpointAdded";
      readonly touchpointId: TouchpointId;
      readonly content: TouchpointContent;
      readonly stageId: StageId;
      readonly order: readonly TouchpointId[];
    }
  | {
      readonly type: "touchpointChanged";
      readonly touchpointId: TouchpointId;
      readonly content: TouchpointContent;
      /** Whether those who walked the journey before have to look again. */
      readonly isSeenOnTheWalk: boolean;
    }
  | {
      readonly type: "touchpointMoved";
      readonly touchpointId: TouchpointId;
      readonly stageId: StageId;
      readonly order: readonly TouchpointId[];
    }
  | { readonly type: "touchpointRemoved"; readonly touchpointId: TouchpointId };

type Change<Type extends JourneyChange["type"]> = Extract<JourneyChange, { readonly type: Type }>;

export type StageAdded = Change<"stageAdded">;
export type StageRenamed = Change<"stageRenamed">;
export type StageMoved = Change<"stageMoved">;
export type StageRemoved = Change<"stageRemoved">;
export type TouchpointAdded = Change<"touchpointAdded">;
export type TouchpointChanged = Change<"touchpointChanged">;
export type TouchpointMoved = Change<"touchpointMoved">;
export type TouchpointRemoved = Change<"touchpointRemoved">;

/**
 * Whether a change makes the journey's version grow, and with it every earlier walk through the journey out of date:
 * names, and stages and touchpoints that come, go or move do so, and what a partner is told on the walk. A word in
 * the back stage does not send forty people on the walk again.
 */
export function makesTheJourneyGrow(change: JourneyChange): boolean {
  switch (change.type) {
    case "touchpointChanged":
      return change.isSeenOnTheWalk;
    case "journeyRenamed":
    case "stageAdded":
    case "stageRenamed":
    case "stageMoved":
    case "stageRemoved":
    case "touchpointAdded":
    case "touchpointMoved":
    case "touchpointRemoved":
      return true;
  }
}

/** What the walk shows of a touchpoint: its name, what the customer does and may expect, and how much hangs on it. */
export function changesTheWalk(before: TouchpointContent, after: TouchpointContent): boolean {
  return (
    before.name !== after.name ||
    before.customerAction !== after.customerAction ||
    before.expectedService !== after.expectedService ||
    before.isMomentOfTruth !== after.isMomentOfTruth ||
    before.isFirstImpression !== after.isFirstImpression
  );
}
