import type { CauseLocation } from "~/incidents/domain/events";
import type { MitigationKind, RiskKind } from "~/journey/domain/journey";
import type { Severity } from "~/servicelevels/domain/clocks";

// What the journey is made of, whatever language it is told in.

export type LevelKey = "home" | "delivery" | "urgent";

interface TouchpointCast {
  readonly level: LevelKey;
  readonly mitigation: MitigationKind;
  readonly isMomentOfTruth?: true;
  readonly isFirstImpression?: true;
  readonly risks: readonly RiskKind[];
  /** How grave the happenings at it are, in the order the texts tell them. */
  readonly severities: readonly Severity[];
  /** Where their causes lay, in the same order. */
  readonly causes: readonly CauseLocation[];
}

const usual = ["minor", "major", "minor", "major"] as const;
const light = ["minor", "minor", "major", "minor"] as const;
const grave = ["critical", "major", "major", "minor"] as const;

export const STAGES = {
  choose: {
    advice: {
      level: "home",
      mitigation: "eliminate",
      isFirstImpression: true,
      risks: ["highTurnover"],
      severities: light,
      causes: ["partner", "partner", "brand", "partner"],
    },
    quote: {
      level: "home",
      mitigation: "mitigate",
      risks: [],
      severities: usual,
      causes: ["partner", "partner", "partner", "brand"],
    },
    booking: {
      level: "home",
      mitigation: "mitigate",
      risks: ["complexScheduling"],
      severities: usual,
      causes: ["partner", "brand", "partner", "partner"],
    },
  },
  receive: {
    onTheWay: {
      level: "delivery",
      mitigation: "eliminate",
      risks: ["complexScheduling"],
      severities: light,
      causes: ["partner", "partner", "outside", "customer"],
    },
    delivery: {
      level: "delivery",
      mitigation: "eliminate",
      isMomentOfTruth: true,
      risks: ["highTurnover"],
      severities: usual,
      causes: ["brand", "partner", "brand", "partner"],
    },
    carryIn: {
      level: "delivery",
      mitigation: "mitigate",
      risks: [],
      severities: usual,
      causes: ["partner", "partner", "partner", "brand"],
    },
    takeAway: {
      level: "delivery",
      mitigation: "none",
      risks: ["newOrChanged"],
      severities: light,
      causes: ["partner", "brand", "partner", "outside"],
    },
  },
  install: {
    arrival: {
      level: "home",
      mitigation: "mitigate",
      isFirstImpression: true,
      risks: ["highTurnover"],
      severities: light,
      causes: ["partner", "partner", "partner", "partner"],
    },
    fitting: {
      level: "home",
      mitigation: "eliminate",
      isMomentOfTruth: true,
      risks: ["complexScheduling", "newOrChanged"],
      severities: grave,
      causes: ["partner", "partner", "brand", "partner"],
    },
    handover: {
      level: "home",
      mitigation: "eliminate",
      risks: [],
      severities: light,
      causes: ["partner", "brand", "partner", "brand"],
    },
    cleanup: {
      level: "home",
      mitigation: "mitigate",
      risks: [],
      severities: light,
      causes: ["partner", "partner", "partner", "partner"],
    },
  },
  use: {
    support: {
      level: "home",
      mitigation: "eliminate",
      risks: ["highTurnover"],
      severities: light,
      causes: ["partner", "outside", "partner", "customer"],
    },
    maintenance: {
      level: "home",
      mitigation: "mitigate",
      risks: ["complexScheduling"],
      severities: usual,
      causes: ["brand", "partner", "partner", "partner"],
    },
    billing: {
      level: "home",
      mitigation: "eliminate",
      risks: [],
      severities: usual,
      causes: ["brand", "partner", "customer", "brand"],
    },
  },
  mend: {
    faultReport: {
      level: "urgent",
      mitigation: "eliminate",
      isMomentOfTruth: true,
      risks: ["highTurnover"],
      severities: grave,
      causes: ["brand", "partner", "partner", "partner"],
    },
    repair: {
      level: "urgent",
      mitigation: "mitigate",
      isMomentOfTruth: true,
      risks: ["complexScheduling"],
      severities: usual,
      causes: ["partner", "partner", "partner", "brand"],
    },
    parts: {
      level: "home",
      mitigation: "mitigate",
      risks: ["newOrChanged"],
      severities: usual,
      causes: ["partner", "partner", "outside", "partner"],
    },
    warranty: {
      level: "home",
      mitigation: "eliminate",
      isMomentOfTruth: true,
      risks: [],
      severities: usual,
      causes: ["partner", "partner", "brand", "brand"],
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, TouchpointCast>>>>;

type Stages = typeof STAGES;
export type StageKey = keyof Stages;
export type TouchpointKey = { [Stage in StageKey]: keyof Stages[Stage] }[StageKey] & string;

/** In the order the customer meets them. */
export const TOUCHPOINTS: ReadonlyMap<TouchpointKey, TouchpointCast> = new Map(
  Object.values(STAGES).flatMap((stage) => Object.entries(stage) as [TouchpointKey, TouchpointCast][]),
);
