import type { Month } from "~/kernel/month";
import type { Prior, PromisesFigure } from "./promises-score";
import type { PeriodFigures } from "./snapshot";
import { standingOf, type Standing, type StandingSettings } from "./standing";

/** A figure as people see it: all numbers on a scale of 100, shares from 0 to 1. */
export type ShownFigure =
  | { readonly status: "noData" }
  | { readonly status: "notEnoughData"; readonly units: number; readonly share: number }
  | {
      readonly status: "scored";
      readonly units: number;
      readonly share: number;
      readonly score: number;
      readonly lower: number;
      readonly upper: number;
      readonly standing: Standing;
    };

export interface ShownPeriod {
  /** Oldest first. */
  readonly months: readonly Month[];
  readonly figure: ShownFigure;
  /** Clocks judged, and those kept. */
  readonly judged: number;
  readonly met: number;
  /** The same by the word of the system the incidents came from. */
  readonly sourceJudged: number;
  readonly sourceMet: number;
}

/** What a page may know of a period: the posterior stays here, for from it and a few months others could be worked out. */
export function showPeriod({ months, figure, sums }: PeriodFigures, settings: StandingSettings): ShownPeriod {
  const { judged, met, sourceJudged, sourceMet } = sums;
  return { months, figure: showFigure(figure, settings), judged, met, sourceJudged, sourceMet };
}

export function showFigure(figure: PromisesFigure, settings: StandingSettings): ShownFigure {
  if (figure.status !== "scored") return figure;
  const { status, units, share, score, lower, upper } = figure;
  return { status, units, share, score, lower, upper, standing: standingOf(score, settings) };
}

/** Partners beside the one looked at that a comparison needs, so that none of them can be inferred from it. */
const FEWEST_OTHERS = 5;

/** From what a score starts before the partner's own incidents: the share, or null where it would tell about others. */
export type ShownPrior =
  { readonly from: "category"; readonly share: number | null } | { readonly from: "fallback"; readonly share: number };

export function showPrior({ alpha, beta, from, partners }: Prior): ShownPrior {
  const share = alpha / (alpha + beta);
  if (from === "fallback") return { from, share };
  return { from, share: partners > FEWEST_OTHERS ? share : null };
}

/** Whether two figures read the same: with one decimal, which is what people see. */
export function readsTheSame(a: ShownFigure, b: ShownFigure): boolean {
  return JSON.stringify(asRead(a)) === JSON.stringify(asRead(b));
}

function asRead(figure: ShownFigure): readonly (string | number)[] {
  if (figure.status !== "scored") return [figure.status];
  const oneDecimal = (value: number) => Math.round(value * 10);
  return [figure.standing, figure.units, ...[figure.score, figure.lower, figure.upper].map(oneDecimal)];
}
