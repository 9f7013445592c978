import { ok, refuse, type Result } from "~/kernel/result";

export type Standing = "excellent" | "good" | "watch" | "atRisk";

/** From which score on, 0 to 100, a standing is held; below `watchFrom` a partner is at risk. */
export interface StandingSettings {
  readonly excellentFrom: number;
  readonly goodFrom: number;
  readonly watchFrom: number;
}

export const SHIPPED_STANDING: StandingSettings = { excellentFrom: 90, goodFrom: 80, watchFrom: 70 };

/** Every score from 0 to 100 has exactly one standing: that of the figure people read, which has one decimal. */
export function standingOf(score: number, settings: StandingSettings): Standing {
  const shown = Math.round(score * 10) / 10;
  if (shown >= settings.excellentFrom) return "excellent";
  if (shown >= settings.goodFrom) return "good";
  return shown >= settings.watchFrom ? "watch" : "atRisk";
}

export type StandingRefusal = StandingSettings & { readonly code: "standing.bounds-out-of-order" };

/** Bounds must rise strictly within 0 … 100, so that each standing can be reached. */
export function validateStanding(settings: StandingSettings): Result<StandingSettings, StandingRefusal> {
  const { excellentFrom, goodFrom, watchFrom } = settings;
  const isOrdered = 0 < watchFrom && watchFrom < goodFrom && goodFrom < excellentFrom && excellentFrom <= 100;
  return isOrdered
    ? ok(settings)
    : refuse({ code: "standing.bounds-out-of-order", excellentFrom, goodFrom, watchFrom });
}
