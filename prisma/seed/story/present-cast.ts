import type { Channel } from "~/incidents/domain/events";
import type { PauseReason, Severity } from "~/servicelevels/domain/clocks";
import type { PartnerKey } from "./cast";
import type { TouchpointKey } from "./cast-journey";

/** An incident of right now. Minutes count back from now; a step not named has not happened. */
export interface PresentCast {
  readonly touchpoint: TouchpointKey;
  readonly partner: PartnerKey;
  readonly severity: Severity;
  readonly channel: Channel;
  readonly isReportedByPartner?: true;
  readonly openedAgo: number;
  readonly acknowledgedAgo?: number;
  readonly respondedAgo?: number;
  readonly pausedAgo?: number;
  readonly pausedFor?: PauseReason;
}

/** What people are at right now, in every state a clock can be in. Grave ones run by the wall clock, so that something
 *  runs at whatever hour the demo is filled. */
export const PRESENT = {
  gasSmell: { touchpoint: "fitting", partner: "quicio", severity: "critical", channel: "phone", openedAgo: 12 },
  shutsDown: {
    touchpoint: "handover",
    partner: "cumbrera",
    severity: "critical",
    channel: "phone",
    openedAgo: 31,
    acknowledgedAgo: 24,
  },
  brokenJoint: {
    touchpoint: "fitting",
    partner: "cumbrera",
    severity: "critical",
    channel: "app",
    openedAgo: 392,
    acknowledgedAgo: 384,
    respondedAgo: 350,
  },
  flood: {
    touchpoint: "repair",
    partner: "cordial",
    severity: "critical",
    channel: "phone",
    openedAgo: 431,
    acknowledgedAgo: 425,
    respondedAgo: 409,
  },
  nightLine: {
    touchpoint: "faultReport",
    partner: "voz",
    severity: "critical",
    channel: "phone",
    openedAgo: 64,
    acknowledgedAgo: 60,
    respondedAgo: 47,
  },
  firstWeek: {
    touchpoint: "repair",
    partner: "chispa",
    severity: "major",
    channel: "web",
    openedAgo: 118,
    acknowledgedAgo: 97,
    respondedAgo: 80,
  },
  dented: {
    touchpoint: "delivery",
    partner: "trocha",
    severity: "major",
    channel: "app",
    openedAgo: 205,
    acknowledgedAgo: 190,
    respondedAgo: 150,
  },
  inTheLobby: { touchpoint: "carryIn", partner: "andarrios", severity: "critical", channel: "phone", openedAgo: 44 },
  noShow: {
    touchpoint: "fitting",
    partner: "tornasol",
    severity: "critical",
    channel: "phone",
    openedAgo: 545,
    acknowledgedAgo: 510,
    respondedAgo: 455,
  },
  ownReport: {
    touchpoint: "cleanup",
    partner: "cumbrera",
    severity: "minor",
    channel: "staff",
    isReportedByPartner: true,
    openedAgo: 260,
    acknowledgedAgo: 240,
  },
  awaitingPhoto: {
    touchpoint: "fitting",
    partner: "cumbrera",
    severity: "major",
    channel: "email",
    openedAgo: 1_620,
    acknowledgedAgo: 1_560,
    respondedAgo: 1_500,
    pausedAgo: 640,
    pausedFor: "awaitingCustomer",
  },
  awaitingApproval: {
    touchpoint: "warranty",
    partner: "linea",
    severity: "critical",
    channel: "phone",
    openedAgo: 230,
    acknowledgedAgo: 219,
    respondedAgo: 198,
    pausedAgo: 150,
    pausedFor: "awaitingBrand",
  },
  lateCard: {
    touchpoint: "parts",
    partner: "cordial",
    severity: "minor",
    channel: "email",
    openedAgo: 5_900,
    acknowledgedAgo: 5_700,
    respondedAgo: 5_500,
  },
  doubleCharge: {
    touchpoint: "billing",
    partner: "linea",
    severity: "minor",
    channel: "email",
    openedAgo: 7_300,
    acknowledgedAgo: 6_900,
    respondedAgo: 6_600,
  },
} as const satisfies Readonly<Record<string, PresentCast>>;

export type PresentKey = keyof typeof PRESENT;
