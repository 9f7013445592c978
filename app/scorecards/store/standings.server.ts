import type { PartnerId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import { categoryShares } from "~/scorecards/domain/category";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { CATEGORY_MONTHS, ROLLING_MONTHS } from "~/scorecards/domain/periods";
import type { PromisesOnlyPolicy } from "~/scorecards/domain/policy";
import { categoryPrior, creditShare, promisesFigure, type PromisesFigure } from "~/scorecards/domain/promises-score";
import { standingOf, type Standing } from "~/scorecards/domain/standing";
import { loadPolicy } from "./policy.server";
import { loadMonthSums, type MonthSums } from "./tallies.server";

const TREND_MONTHS = 9;

export interface PartnerStanding {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly status: "onboarding" | "active" | "ended";
  /** Of the three months that end with the one asked about. */
  readonly figure: PromisesFigure;
  /** Null without a score. */
  readonly standing: Standing | null;
  /** Clocks of those months, and the kept ones. */
  readonly judged: number;
  readonly met: number;
  /** The rolling score of each of the last nine months, oldest first; null where there was none. */
  readonly trend: readonly { readonly month: Month; readonly score: number | null }[];
}

/** How all partners stand in a month, by name. Three statements, whatever their number. */
export async function loadStandings(client: Tx, month: Month): Promise<PartnerStanding[]> {
  const from = addMonths(month, 1 - TREND_MONTHS + 1 - CATEGORY_MONTHS);
  const policy = await loadPolicy(client);
  const sums = await loadMonthSums(client, { from, to: month });
  const partners = await client.partner.findMany({
    select: { id: true, name: true, trade: true, status: true },
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
  });
  const figureIn = figures(sums);
  return partners.map(({ id, name, trade, status }) => {
    const partnerId = id as PartnerId;
    const { figure, judged, met } = figureIn(partnerId, trade, month);
    const trend = monthsUpTo(month, TREND_MONTHS).map((at) => {
      const then = figureIn(partnerId, trade, at).figure;
      return { month: at, score: then.status === "scored" ? then.score : null };
    });
    const word = status as PartnerStanding["status"];
    return { partnerId, name, trade, status: word, figure, standing: standingIn(policy, figure), judged, met, trend };
  });
}

function standingIn(policy: PromisesOnlyPolicy, figure: PromisesFigure): Standing | null {
  return figure.status === "scored" ? standingOf(figure.score, policy.standing) : null;
}

/** The rolling figure of any partner in any month, each prior made once. */
function figures(sums: readonly MonthSums[]) {
  const byPartner = new Map<PartnerId, MonthSums[]>();
  for (const one of sums) byPartner.set(one.partnerId, [...(byPartner.get(one.partnerId) ?? []), one]);
  const priors = new Map<string, ReturnType<typeof categoryPrior>>();
  const priorOf = (trade: string, month: Month) => {
    const name = `${trade} ${month}`;
    const prior = priors.get(name) ?? categoryPrior(categoryShares(sums, trade, month));
    priors.set(name, prior);
    return prior;
  };
  return (partnerId: PartnerId, trade: string, month: Month) => {
    const months = monthsUpTo(month, ROLLING_MONTHS);
    const own = (byPartner.get(partnerId) ?? []).filter((one) => months.includes(one.month));
    const total = (of: (one: MonthSums) => number) => own.reduce((sum, one) => sum + of(one), 0);
    const share = creditShare({ units: total(({ units }) => units), creditSum: total(({ creditSum }) => creditSum) });
    return {
      figure: promisesFigure(share, priorOf(trade, month)),
      judged: total(({ judged }) => judged),
      met: total(({ met }) => met),
    };
  };
}
