import betaCdfOf from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantileOf from "@stdlib/stats-base-dists-beta-quantile";
import chiSquareCdfOf from "@stdlib/stats-base-dists-chisquare-cdf";
import hypergeometricPmfOf from "@stdlib/stats-base-dists-hypergeometric-pmf";
import normalQuantileOf from "@stdlib/stats-base-dists-normal-quantile";
import { mean, sampleVariance } from "simple-statistics";

/**
 * The one door to the statistics packages. Shares, probabilities and levels are numbers from 0 to 1.
 * Counts may be fractional where a success may be partial. Input outside its range is a bug and throws.
 */
export interface Share {
  /** From 0 to `n`, fractions allowed. */
  readonly successes: number;
  readonly n: number;
}

export interface BetaParameters {
  readonly alpha: number;
  readonly beta: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export interface Estimate extends Interval {
  readonly mean: number;
}

/** P(X ≤ x) of a Beta distribution. */
export function betaCdf(x: number, { alpha, beta }: BetaParameters): number {
  guardBeta(alpha, beta);
  return betaCdfOf(x, alpha, beta);
}

/** The x with P(X ≤ x) = `probability` of a Beta distribution. */
export function betaQuantile(probability: number, { alpha, beta }: BetaParameters): number {
  guardBeta(alpha, beta);
  return betaQuantileOf(guardProbability(probability), alpha, beta);
}

/** The z with P(Z ≤ z) = `probability` of the standard normal distribution. */
export function normalQuantile(probability: number): number {
  return normalQuantileOf(guardProbability(probability), 0, 1);
}

/**
 * Wilson's score interval of a share, without continuity correction (Wilson 1927; Newcombe 1998, method 3).
 * Without any unit, or with confidence 1, nothing is ruled out: 0 to 1.
 */
export function wilsonInterval(successes: number, n: number, confidence: number): Interval {
  guardShare({ successes, n });
  const z = normalQuantile((1 + guardProbability(confidence)) / 2);
  if (n === 0 || z === Infinity) return { lower: 0, upper: 1 };
  const share = successes / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === n ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Which of many tests stand when at most the share `q` of the findings may be false (Benjamini and Hochberg 1995).
 * Answers the indexes of the rejected hypotheses in rising order.
 */
export function benjaminiHochberg(pValues: readonly number[], q: number): number[] {
  guardProbability(q);
  const sorted = sortedByP(pValues);
  const last = sorted.findLastIndex(({ p }, rank) => p <= ((rank + 1) / sorted.length) * q);
  return rejectedUpTo(sorted, last);
}

/**
 * Which of many tests stand when the chance of even one false finding may be at most `level` (Holm 1979).
 * Answers the indexes of the rejected hypotheses in rising order.
 */
export function holm(pValues: readonly number[], level: number): number[] {
  guardProbability(level);
  const sorted = sortedByP(pValues);
  const firstKept = sorted.findIndex(({ p }, rank) => p > level / (sorted.length - rank));
  return rejectedUpTo(sorted, firstKept === -1 ? sorted.length - 1 : firstKept - 1);
}

/** A Beta whose parameters together exceed this is a point for every purpose here. */
const LARGEST_STRENGTH = 1e6;
/** The flattest Beta that the moments may ask for: opinions at both ends, nothing between. */
const SMALLEST_STRENGTH = 1e-3;

/**
 * The Beta distribution from which the groups' true shares seem to come, by moments of the raw shares:
 * m = their mean, v = their variance (n − 1), α + β = m(1 − m)/v − 1 (Gelman et al., Bayesian Data Analysis, 5.1).
 * The chance within each group counts as difference between groups, so the fitted strength α + β is rather too
 * small than too large: a prior made from it holds a group back less than it might, never more.
 *
 * Groups without units say nothing and are passed over; at least two must remain. A mean of exactly 0 or 1 is
 * pulled in by half a unit of all units together, so that both parameters stay above 0; α + β is kept within
 * 0.001 … 1,000,000 (equal shares: the largest).
 */
export function betaBinomialFit(groups: readonly Share[]): BetaParameters {
  const known = groups.filter((group) => guardShare(group).n > 0);
  if (known.length < 2) throw new RangeError(`a fit by moments wants two groups with units, not ${known.length}`);
  const shares = known.map(({ successes, n }) => successes / n);
  const edge = 0.5 / (known.reduce((total, { n }) => total + n, 0) + 1);
  const centre = Math.min(1 - edge, Math.max(edge, mean(shares)));
  const variance = sampleVariance(shares);
  const asked = variance === 0 ? LARGEST_STRENGTH : (centre * (1 - centre)) / variance - 1;
  const strength = Math.min(LARGEST_STRENGTH, Math.max(SMALLEST_STRENGTH, asked));
  return { alpha: centre * strength, beta: (1 - centre) * strength };
}

/** What is known of a share after its units: Beta(α + successes, β + n − successes). */
export function betaPosterior({ successes, n }: Share, { alpha, beta }: BetaParameters): BetaParameters {
  guardShare({ successes, n });
  guardBeta(alpha, beta);
  return { alpha: alpha + successes, beta: beta + (n - successes) };
}

/**
 * A share drawn towards its prior: the posterior mean, and the interval that holds the true share with probability
 * `level`, as much of the rest below as above.
 */
export function shrinkShare(share: Share, prior: BetaParameters, level: number): Estimate {
  const posterior = betaPosterior(share, prior);
  const tail = (1 - guardProbability(level)) / 2;
  return {
    mean: posterior.alpha / (posterior.alpha + posterior.beta),
    lower: betaQuantile(tail, posterior),
    upper: betaQuantile(1 - tail, posterior),
  };
}

export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Tables this close in probability to the one seen count as equally likely (as R's fisher.test does). */
const RELATIVE_TIE = 1 + 1e-7;

/**
 * Fisher's exact test of a 2 × 2 table of whole counts, two-sided: the probability of all tables with the same
 * margins that are no likelier than the one seen.
 */
export function fisherExact(table: TwoByTwo): { readonly pValue: number } {
  const [[a, b], [c, d]] = table;
  for (const count of [a, b, c, d]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  }
  const total = a + b + c + d;
  const ofTable = (x: number) => hypergeometricPmfOf(x, total, a + c, a + b);
  const limit = ofTable(a) * RELATIVE_TIE;
  let pValue = 0;
  for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x += 1) {
    const probability = ofTable(x);
    if (probability <= limit) pValue += probability;
  }
  return { pValue: Math.min(1, pValue) };
}

/**
 * Pearson's chi-square test that rows and columns of a table have nothing to do with each other, without continuity
 * correction. Rows and columns that sum to 0 say nothing and are left out; with fewer than two of either there is
 * nothing to compare: statistic 0, p-value 1.
 */
export function chiSquare(table: readonly (readonly number[])[]): {
  readonly statistic: number;
  readonly df: number;
  readonly pValue: number;
} {
  const width = table[0]?.length ?? 0;
  for (const row of table) {
    if (row.length !== width) throw new RangeError("rows of unequal length");
    for (const cell of row) if (!(cell >= 0 && Number.isFinite(cell))) throw new RangeError(`not a count: ${cell}`);
  }
  const rowSums = table.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  const columnSums = Array.from({ length: width }, (_, column) =>
    table.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const total = rowSums.reduce((sum, cell) => sum + cell, 0);
  const rows = rowSums.filter((sum) => sum > 0).length;
  const columns = columnSums.filter((sum) => sum > 0).length;
  if (rows < 2 || columns < 2) return { statistic: 0, df: 0, pValue: 1 };
  let statistic = 0;
  table.forEach((row, r) =>
    row.forEach((cell, c) => {
      const expected = ((rowSums[r] ?? 0) * (columnSums[c] ?? 0)) / total;
      if (expected > 0) statistic += (cell - expected) ** 2 / expected;
    }),
  );
  const df = (rows - 1) * (columns - 1);
  return { statistic, df, pValue: Math.max(0, 1 - chiSquareCdfOf(statistic, df)) };
}

interface Ranked {
  readonly p: number;
  readonly index: number;
}

function sortedByP(pValues: readonly number[]): Ranked[] {
  return pValues.map((p, index) => ({ p: guardProbability(p), index })).sort((a, b) => a.p - b.p);
}

function rejectedUpTo(sorted: readonly Ranked[], last: number): number[] {
  return sorted
    .slice(0, last + 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

function guardProbability(value: number): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`not a probability: ${value}`);
  return value;
}

function guardShare(share: Share): Share {
  const { successes, n } = share;
  if (!(n >= 0 && Number.isFinite(n) && successes >= 0 && successes <= n)) {
    throw new RangeError(`not a share: ${successes} of ${n}`);
  }
  return share;
}

function guardBeta(alpha: number, beta: number): void {
  const isPositive = (value: number) => value > 0 && Number.isFinite(value);
  if (!isPositive(alpha) || !isPositive(beta)) throw new RangeError(`not a Beta distribution: ${alpha}, ${beta}`);
}
