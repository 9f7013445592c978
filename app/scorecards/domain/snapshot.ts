import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Share } from "~/kernel/statistics";
import { monthsUpTo, type Month } from "~/kernel/month";
import { ROLLING_MONTHS } from "./periods";
import type { PromisesOnlyPolicy } from "./policy";
import { categoryPrior, creditShare, promisesFigure, type Prior, type PromisesFigure } from "./promises-score";
import { standingOf, type Standing } from "./standing";
import { sumTallies, type Tally, type TallySums } from "./tallies";

/** A version of a service level some of the clocks were judged by, and of the calendar it counts in. */
export interface JudgedBy {
  readonly levelId: string;
  readonly levelVersion: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
}

/**
 * Everything a scorecard was computed from, as plain data: written out and read back it gives the same figure, whatever
 * became of incidents, settings and other partners since. `computation` names the rules; new rules get a new number.
 */
export interface Snapshot {
  readonly computation: 1;
  readonly partnerId: PartnerId;
  readonly month: Month;
  readonly takenAt: Instant;
  readonly policy: PromisesOnlyPolicy;
  readonly prior: Prior;
  readonly judgedBy: readonly JudgedBy[];
  /** The partner's tallies of the rolling months. */
  readonly tallies: readonly Tally[];
}

export interface PeriodFigures {
  readonly months: readonly Month[];
  readonly figure: PromisesFigure;
  /** Null without a score. */
  readonly standing: Standing | null;
  /** What the figure is made of, and the plain counts shown beside it, by kind of clock and by the source's word. */
  readonly sums: TallySums;
}

export interface Scorecard {
  readonly month: PeriodFigures;
  /** The last three months together: the score people speak of. */
  readonly rolling: PeriodFigures;
}

/**
 * `tallies` are the partner's; those outside the rolling months are left out. `category` holds, for each partner of the
 * category, its credit share over the last 12 months.
 */
export function takeSnapshot(
  facts: Pick<Snapshot, "partnerId" | "month" | "takenAt" | "policy" | "judgedBy">,
  tallies: readonly Tally[],
  category: readonly Share[],
): Snapshot {
  const { partnerId, month, takenAt, policy, judgedBy } = facts;
  const rolling = monthsUpTo(month, ROLLING_MONTHS);
  return {
    computation: 1,
    partnerId,
    month,
    takenAt,
    policy,
    prior: categoryPrior(category),
    judgedBy,
    tallies: tallies.filter((tally) => tally.partnerId === partnerId && rolling.includes(tally.month)),
  };
}

export function recompute(snapshot: Snapshot): Scorecard {
  const period = (count: number): PeriodFigures => {
    const months = monthsUpTo(snapshot.month, count);
    const sums = sumTallies(snapshot.tallies.filter(({ month }) => months.includes(month)));
    const figure = promisesFigure(creditShare(sums), snapshot.prior);
    const standing = figure.status === "scored" ? standingOf(figure.score, snapshot.policy.standing) : null;
    return { months, figure, standing, sums };
  };
  return { month: period(1), rolling: period(ROLLING_MONTHS) };
}
