import {
  betaBinomialFit,
  betaPosterior,
  shrinkShare,
  type BetaParameters,
  type Interval,
  type Share,
} from "~/kernel/statistics";
import type { TallySums } from "./tallies";

/** Below this many incidents there is something to show, but nothing to conclude. */
export const ENOUGH_UNITS = 5;

/** The true value lies in the interval with this probability. */
export const LEVEL = 0.9;

/** What is believed of a partner before its own incidents are looked at, and where that comes from. */
export interface Prior extends BetaParameters {
  readonly from: "category" | "fallback";
  /** How many partners of the category it was made from, or was too few to be made from. */
  readonly partners: number;
}

const FEWEST_PARTNERS = 5;
const FALLBACK: BetaParameters = { alpha: 4, beta: 1 };

/** The prior weighs as much as so many incidents: at most 40, so that a category alike cannot hide one partner's fall. */
const STRENGTH = { least: 2, most: 40 } as const;

/** Credit as partial success: what the score is made of. */
export function creditShare({ units, creditSum }: Pick<TallySums, "units" | "creditSum">): Share {
  return { successes: Math.min(units, Math.max(0, creditSum)), n: units };
}

/**
 * The plain share of promises kept, with the incident as the unit of evidence: clocks of one incident move together,
 * so they do not count one by one.
 */
export function keptShare({ units, judged, met }: Pick<TallySums, "units" | "judged" | "met">): Share {
  return { successes: judged === 0 ? 0 : (units * met) / judged, n: judged === 0 ? 0 : units };
}

/**
 * The prior of a category, by moments over its partners' shares of the last 12 months, the partner itself among them.
 * Partners with fewer than 5 incidents in that time say too little and are passed over; with fewer than 5 partners
 * left it is Beta(4, 1).
 */
export function categoryPrior(partners: readonly Share[]): Prior {
  const known = partners.filter(({ n }) => n >= ENOUGH_UNITS);
  if (known.length < FEWEST_PARTNERS) return { ...FALLBACK, from: "fallback", partners: known.length };
  const { alpha, beta } = betaBinomialFit(known);
  const factor = Math.min(STRENGTH.most, Math.max(STRENGTH.least, alpha + beta)) / (alpha + beta);
  return { alpha: alpha * factor, beta: beta * factor, from: "category", partners: known.length };
}

/** A score from 0 to 100, or why there is none. `share` is the raw one, as it happened. */
export type PromisesFigure =
  | { readonly status: "noData" }
  | { readonly status: "notEnoughData"; readonly units: number; readonly share: number }
  | ({
      readonly status: "scored";
      readonly units: number;
      readonly share: number;
      readonly score: number;
      readonly posterior: BetaParameters;
    } & Interval);

/** The share of promises kept, without volumes: drawn to the category by Beta-binomial, with its 90 % interval. */
export function promisesFigure(share: Share, { alpha, beta }: BetaParameters): PromisesFigure {
  const units = share.n;
  if (units === 0) return { status: "noData" };
  const raw = share.successes / units;
  if (units < ENOUGH_UNITS) return { status: "notEnoughData", units, share: raw };
  const { mean, lower, upper } = shrinkShare(share, { alpha, beta }, LEVEL);
  const posterior = betaPosterior(share, { alpha, beta });
  return { status: "scored", units, share: raw, score: 100 * mean, lower: 100 * lower, upper: 100 * upper, posterior };
}
