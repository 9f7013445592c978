import type { PartnerId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import { categoryShares } from "~/scorecards/domain/category";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { CATEGORY_MONTHS, ROLLING_MONTHS } from "~/scorecards/domain/periods";
import type { PromisesOnlyPolicy } from "~/scorecards/domain/policy";
import { categoryPrior, creditShare, promisesFigure, type PromisesFigure } from "~/scorecards/domain/promises-score";
import { standingOf, type Standing } from "~/scorecards/domain/standing";
import { loadPolicy } from "./policy.server";
import { loadMonthSums, type MonthSums } from "./totals.server";

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
}

/** The rolling score of each of the last nine months, oldest first; null where there was none. */
export type Trend = readonly { readonly month: Month; readonly score: number | null }[];

export interface Standings {
  /** By name. */
  readonly partners: readonly PartnerStanding[];
  /** Asked for those who are shown: it takes as long as nine scores. */
  readonly trendOf: (partner: Pick<PartnerStanding, "partnerId" | "trade">) => Trend;
}

/** How all partners stand in a month. Three statements, whatever their number. */
export async function loadStandings(client: Tx, month: Month): Promise<Standings> {
  const from = addMonths(month, 1 - TREND_MONTHS + 1 - CATEGORY_MONTHS);
  const policy = await loadPolicy(client);
  const figureIn = figures(await loadMonthSums(client, { from, to: month }));
  const partners = await client.partner.findMany({
    select: WHO,
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
  });
  return {
    partners: partners.map((partner) => standingOfPartner(partner, policy, figureIn, month)),
    trendOf: ({ partnerId, trade }) =>
      monthsUpTo(month, TREND_MONTHS).map((at) => {
        const then = figureIn(partnerId, trade, at);
        return { month: at, score: then.status === "scored" ? then.score : null };
      }),
  };
}

/** How one partner stands in a month; its trade is read too, for the prior. Null: no such partner. */
export async function loadStanding(client: Tx, partnerId: PartnerId, month: Month): Promise<PartnerStanding | null> {
  const partner = await client.partner.findUnique({ where: { id: partnerId }, select: WHO });
  if (partner === null) return null;
  const [policy, sums] = await Promise.all([
    loadPolicy(client),
    loadMonthSums(client, { from: addMonths(month, 1 - CATEGORY_MONTHS), to: month, trade: partner.trade }),
  ]);
  return standingOfPartner(partner, policy, figures(sums), month);
}

const WHO = { id: true, name: true, trade: true, status: true } as const;

function standingOfPartner(
  { id, name, trade, status }: Record<keyof typeof WHO, string>,
  policy: PromisesOnlyPolicy,
  figureIn: ReturnType<typeof figures>,
  month: Month,
): PartnerStanding {
  const partnerId = id as PartnerId;
  const figure = figureIn(partnerId, trade, month);
  return {
    partnerId,
    name,
    trade,
    status: status as PartnerStanding["status"],
    figure,
    standing: standingIn(policy, figure),
  };
}

function standingIn(policy: PromisesOnlyPolicy, figure: PromisesFigure): Standing | null {
  return figure.status === "scored" ? standingOf(figure.score, policy.standing) : null;
}

/** The rolling figure of any partner in any month, each prior made once. */
function figures(sums: readonly MonthSums[]) {
  const byPartner = new Map<PartnerId, MonthSums[]>();
  for (const one of sums) {
    const own = byPartner.get(one.partnerId);
    if (own === undefined) byPartner.set(one.partnerId, [one]);
    else own.push(one);
  }
  const priors = new Map<string, ReturnType<typeof categoryPrior>>();
  const priorOf = (trade: string, month: Month) => {
    const name = `${trade} ${month}`;
    const prior = priors.get(name) ?? categoryPrior(categoryShares(sums, trade, month));
    priors.set(name, prior);
    return prior;
  };
  return (partnerId: PartnerId, trade: string, month: Month): PromisesFigure => {
    const from = addMonths(month, 1 - ROLLING_MONTHS);
    const sum = { units: 0, creditSum: 0 };
    for (const one of byPartner.get(partnerId) ?? []) {
      if (one.month < from || one.month > month) continue;
      sum.units += one.units;
      sum.creditSum += one.creditSum;
    }
    return promisesFigure(creditShare(sum), priorOf(trade, month));
  };
}
