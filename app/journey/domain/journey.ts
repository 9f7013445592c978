import { idOf, type JourneyId, type LevelId, type StageId, type TouchpointId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";

/** What makes a service break down more often than others: many hands and hours to fit together, something new or just
 *  changed, people who come and go. */
export const RISK_KINDS = ["complexScheduling", "newOrChanged", "highTurnover"] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** What is done about a friction: nothing yet, make it hurt less, or take its cause away. */
export const MITIGATION_KINDS = ["none", "mitigate", "eliminate"] as const;
export type MitigationKind = (typeof MITIGATION_KINDS)[number];

/** One brand, one journey: its id is known beforehand, so that two people who start it at once cannot make two. */
export const THE_JOURNEY: JourneyId = idOf("01900000-0000-7000-8000-000000000001");

/** Longest texts, in UTF-16 units; most stages, and most touchpoints of one stage: more cannot be read as a line. */
export const JOURNEY_LIMITS = { name: 60, text: 600, stages: 12, touchpointsPerStage: 12 } as const;

export interface TouchpointContent {
  readonly name: string;
  readonly customerAction: string;
  /** What the customer sees of us. */
  readonly frontStage: string;
  /** What has to happen out of sight for it to go well. */
  readonly backStage: string;
  readonly friction: string;
  readonly mitigationKind: MitigationKind;
  readonly mitigation: string;
  /** The level of service a customer may expect here, in words. */
  readonly expectedService: string;
  /** Here the customer decides what to think of the brand. */
  readonly isMomentOfTruth: boolean;
  /** Here the customer meets the brand for the first time. */
  readonly isFirstImpression: boolean;
  readonly riskKinds: readonly RiskKind[];
  /** The service level of incidents here; null: the default one. */
  readonly levelId: LevelId | null;
}

export interface Touchpoint extends TouchpointContent {
  readonly id: TouchpointId;
  readonly version: number;
}

export interface Stage {
  readonly id: StageId;
  readonly name: string;
  readonly version: number;
  /** In the order the customer meets them. */
  readonly touchpoints: readonly Touchpoint[];
}

export interface Journey {
  readonly id: JourneyId;
  readonly name: string;
  /** Grows when something a person walking the journey is shown changes: see `changesTheWalk`. */
  readonly version: number;
  /** In the order the customer passes through them. */
  readonly stages: readonly Stage[];
}

/** A new touchpoint before anybody has described it. */
export const BLANK_TOUCHPOINT: Omit<TouchpointContent, "name"> = {
  customerAction: "",
  frontStage: "",
  backStage: "",
  friction: "",
  mitigationKind: "none",
  mitigation: "",
  expectedService: "",
  isMomentOfTruth: false,
  isFirstImpression: false,
  riskKinds: [],
  levelId: null,
};

export function touchpointsOf(journey: Journey): readonly Touchpoint[] {
  return journey.stages.flatMap((stage) => stage.touchpoints);
}

export function findStage(journey: Journey, id: StageId): Stage | null {
  return journey.stages.find((stage) => stage.id === id) ?? null;
}

export function findTouchpoint(journey: Journey, id: TouchpointId): Touchpoint | null {
  return touchpointsOf(journey).find((touchpoint) => touchpoint.id === id) ?? null;
}

/** What two names are compared by: accents, case and the number of blanks make no difference. */
export function nameKeyOf(name: string): string {
  return sortKeyOf(name).replace(/\s+/gu, " ");
}
