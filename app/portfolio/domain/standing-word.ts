import type { Standing } from "~/scorecards/domain/standing";

/** How a partner stands, or why nothing can be said; who needs a look first comes first. */
export const STANDING_WORDS = [
  "atRisk",
  "watch",
  "good",
  "excellent",
  "notEnoughData",
  "noData",
] as const satisfies readonly (Standing | "notEnoughData" | "noData")[];

export type StandingWord = (typeof STANDING_WORDS)[number];
