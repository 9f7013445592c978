import { chiSquare } from "~/kernel/statistics";
import { pChart, spreadBeyondChance } from "./control-charts";
import type { Month } from "~/kernel/month";
import { keptShare } from "./promises-score";
import type { TallySums } from "./tallies";

/** Where months differ by chance alone, this small a share of partners is taken for overdispersed all the same. */
const OVERDISPERSED = 0.05;

/** A month on the chart. Without incidents it holds no share: `value` and limits are null. Shares from 0 to 1. */
export interface SeriesPoint {
  readonly month: Month;
  readonly units: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signals: readonly string[];
}

export interface PromisesSeries {
  /** The share over all months; null without any incident. */
  readonly centre: number | null;
  /** The limits are Laney's: months differ by more than chance, and so do neighbours. */
  readonly isLaney: boolean;
  readonly points: readonly SeriesPoint[];
}

/** What is known of a partner's month; several of one month add up. */
export interface MonthCounts extends Pick<TallySums, "units" | "judged" | "met"> {
  readonly month: Month;
}

/** The p-chart of promises kept over `months`, from a partner's counts; those of other months are passed over. */
export function promisesSeries(counts: readonly MonthCounts[], months: readonly Month[]): PromisesSeries {
  const all = months.map((month) => ({ month, ...keptShare(sumOf(counts.filter((one) => one.month === month))) }));
  const known = all.filter(({ n }) => n > 0).map(({ month, successes, n }) => ({ month, events: successes, n }));
  const isLaney = isOverdispersed(known);
  const chart = pChart(known, { laney: isLaney });
  const drawn = new Map(known.map(({ month }, index) => [month, chart.points[index]]));
  return {
    centre: known.length === 0 ? null : chart.centre,
    isLaney,
    points: all.map(({ month, n }) => {
      const { value = null, lower = null, upper = null, signals = [] } = drawn.get(month) ?? {};
      return { month, units: n, value, lower, upper, signals };
    }),
  };
}

function sumOf(counts: readonly MonthCounts[]): Omit<MonthCounts, "month"> {
  return counts.reduce(
    (sum, { units, judged, met }) => ({ units: sum.units + units, judged: sum.judged + judged, met: sum.met + met }),
    { units: 0, judged: 0, met: 0 },
  );
}

/**
 * Months differ by more than chance (chi-square of homogeneity, P < 0.05), and neighbouring ones too: a single lasting
 * shift is what the chart is there to show and must not widen its limits.
 */
function isOverdispersed(months: readonly { readonly events: number; readonly n: number }[]): boolean {
  const table = [months.map(({ events }) => events), months.map(({ events, n }) => n - events)];
  return chiSquare(table).pValue < OVERDISPERSED && spreadBeyondChance(months) > 1;
}
