/**
 * Shewhart and EWMA charts. They are drawn so that people see what is chance and what is not; they raise no flag.
 * Limits are three standard deviations from the centre line unless said otherwise. Sources: Montgomery, Introduction
 * to Statistical Quality Control; Laney 2002 for p′ and u′; NIST/SEMATECH e-Handbook 6.3.2.4 for EWMA.
 */
export interface ChartPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** "above" or "below": the side on which the point lies strictly outside its limits. */
  readonly signals: string[];
}

export interface Chart {
  readonly centre: number;
  readonly points: ChartPoint[];
}

export interface EwmaPoint extends ChartPoint {
  /** The weighted average up to and with this value; the limits and signals are about it, not about the value. */
  readonly ewma: number;
}

/** d₂ of two values: the mean distance of neighbours is this many standard deviations. */
const D2 = 1.128;

/**
 * Share of `events` among `n` units, point by point. Events may be fractional (a partial success), from 0 to n.
 * With `laney`, the spread between points beyond chance widens (or narrows) the limits. A point with n = 0 holds no
 * share: its value is NaN, its limits 0 and 1, and it counts for nothing.
 */
export function pChart(
  points: readonly { readonly events: number; readonly n: number }[],
  options: { readonly laney?: boolean } = {},
): Chart {
  const samples = points.map(({ events, n }) => ({ events, size: n }));
  const centre = pooled(samples);
  return attributeChart(samples, centre, centre * (1 - centre), options.laney === true, 1);
}

/**
 * Events per unit of `exposure` (services, days, hundreds of visits), point by point. `laney` as in `pChart`. A point
 * with exposure 0 holds no rate: its value is NaN, its limits 0 and infinity, and it counts for nothing.
 */
export function uChart(
  points: readonly { readonly events: number; readonly exposure: number }[],
  options: { readonly laney?: boolean } = {},
): Chart {
  const samples = points.map(({ events, exposure }) => ({ events, size: exposure }));
  const centre = pooled(samples);
  return attributeChart(samples, centre, centre, options.laney === true, Infinity);
}

/**
 * How many times wider than chance alone neighbouring shares jump (Laney's σ_z): 1 is chance, above 1 overdispersed.
 * Fewer than two points, or shares that leave no room for chance: 1.
 */
export function spreadBeyondChance(points: readonly { readonly events: number; readonly n: number }[]): number {
  const samples = points.map(({ events, n }) => ({ events, size: n }));
  const centre = pooled(samples);
  return laneySigma(samples, centre, centre * (1 - centre));
}

/**
 * Single values with limits from their moving range. The lower limit stops at 0 where no value is negative (times,
 * counts, scores). No value: centre NaN, no points.
 */
export function individualsChart(values: readonly number[]): Chart {
  const centre = average(values);
  const sigma = movingRangeSigma(values);
  const floor = values.some((value) => value < 0) ? -Infinity : 0;
  const lower = Math.max(floor, centre - 3 * sigma);
  const upper = centre + 3 * sigma;
  return { centre, points: values.map((value) => ({ value, lower, upper, signals: outside(value, lower, upper) })) };
}

/**
 * Exponentially weighted moving average: each new value weighs `lambda` (above 0, at most 1), the past the rest; it
 * starts at the centre. The limits lie `L` standard deviations of the average away and are exact for each point:
 * narrow at first, steady later. Without `centre` the mean of the values, without `sigma` their moving range.
 */
export function ewma(
  values: readonly number[],
  options: { readonly lambda: number; readonly L: number; readonly centre?: number; readonly sigma?: number },
): { readonly centre: number; readonly sigma: number; readonly points: EwmaPoint[] } {
  const { lambda, L } = options;
  const centre = options.centre ?? average(values);
  const sigma = options.sigma ?? movingRangeSigma(values);
  let weighted = centre;
  const points = values.map((value, index) => {
    weighted = lambda * value + (1 - lambda) * weighted;
    const half = L * sigma * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (index + 1))));
    const [lower, upper] = [centre - half, centre + half];
    return { value, ewma: weighted, lower, upper, signals: outside(weighted, lower, upper) };
  });
  return { centre, sigma, points };
}

/** So many of so many points in a row, on one side and further out than so many sigmas, are not chance. */
const WESTERN_ELECTRIC = [
  { points: 1, among: 1, sigmas: 3 },
  { points: 2, among: 3, sigmas: 2 },
  { points: 4, among: 5, sigmas: 1 },
  { points: 8, among: 8, sigmas: 0 },
];

/**
 * The indexes, rising, at which any of the Western Electric rules 1–4 fires (Statistical Quality Control Handbook,
 * 1956): at the point that completes the pattern, which itself lies in the zone the rule speaks of.
 */
export function runRules(values: readonly number[], centre: number, sigma: number): number[] {
  const isCompletedAt = (index: number, side: 1 | -1) =>
    WESTERN_ELECTRIC.some(({ points, among, sigmas }) => {
      const limit = centre + side * sigmas * sigma;
      const isOut = (value: number) => (side === 1 ? isBeyond(value, limit) : isBeyond(limit, value));
      const window = values.slice(Math.max(0, index - among + 1), index + 1);
      return isOut(window.at(-1) ?? centre) && window.filter(isOut).length >= points;
    });
  return values.flatMap((_, index) => (isCompletedAt(index, 1) || isCompletedAt(index, -1) ? [index] : []));
}

interface Sample {
  readonly events: number;
  readonly size: number;
}

/** `variance` is that of one unit: a sample's is variance / size. */
function attributeChart(
  samples: readonly Sample[],
  centre: number,
  variance: number,
  isLaney: boolean,
  ceiling: number,
): Chart {
  const widening = isLaney ? laneySigma(samples, centre, variance) : 1;
  const points = samples.map(({ events, size }) => {
    if (!(size > 0)) return { value: Number.NaN, lower: 0, upper: ceiling, signals: [] };
    const value = events / size;
    const half = 3 * widening * Math.sqrt(variance / size);
    const lower = Math.max(0, centre - half);
    const upper = Math.min(ceiling, centre + half);
    return { value, lower, upper, signals: outside(value, lower, upper) };
  });
  return { centre, points };
}

function laneySigma(samples: readonly Sample[], centre: number, variance: number): number {
  const known = samples.filter(({ size }) => size > 0);
  if (known.length < 2 || !(variance > 0)) return 1;
  return movingRangeSigma(known.map(({ events, size }) => (events / size - centre) / Math.sqrt(variance / size)));
}

/** Standard deviation from the mean distance of neighbouring values; 0 with fewer than two. */
function movingRangeSigma(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  return average(ranges) / D2;
}

function outside(value: number, lower: number, upper: number): string[] {
  if (isBeyond(value, upper)) return ["above"];
  return isBeyond(lower, value) ? ["below"] : [];
}

/** Larger, and not only because sums were rounded: equal values signal nothing. */
function isBeyond(value: number, limit: number): boolean {
  return value - limit > 1e-9 * Math.max(Math.abs(value), Math.abs(limit));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function pooled(samples: readonly Sample[]): number {
  const sum = (of: (sample: Sample) => number) => samples.reduce((total, sample) => total + of(sample), 0);
  return sum(({ events }) => events) / sum(({ size }) => size);
}
