import { loadArrivals, type Arrivals } from "~/incidents/store/arrivals.server";
import type { PartnerId } from "~/kernel/ids";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { loadSpend } from "~/partners/store/spend.server";
import { loadBrand } from "~/people/store/brand.server";
import type { Rung } from "~/flags/domain/ladder";
import { loadRungs } from "~/flags/store/cases.server";
import { loadFlags } from "~/flags/store/flags.server";
import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { STANDING_WORDS, type StandingWord } from "~/portfolio/domain/standing-word";
import { loadHeat, type HeatStage } from "~/portfolio/store/heat.server";
import { loadWorstClocks, type WorstClock } from "~/portfolio/store/worst-clocks.server";
import { ROLLING_MONTHS } from "~/scorecards/domain/periods";
import { loadMonthsWithFigures } from "~/scorecards/store/months-with-figures.server";
import { loadMonths } from "~/scorecards/store/months.server";
import { loadPolicy } from "~/scorecards/store/policy.server";
import { loadShownMonth } from "~/scorecards/store/shown-month.server";
import { loadStandings, type PartnerStanding, type Trend } from "~/scorecards/store/standings.server";
import { shownFlag, type ShownFlag } from "~/portfolio/store/shown-flag.server";

export type { HeatStage, ShownFlag, WorstClock };

const MOST_CLOCKS = 6;
const MOST_FLAGS = 50;
const PAGE_SIZE = 25;
/** More points than these cannot be told apart. */
const MOST_POINTS = 60;

export interface PortfolioLine {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly standing: StandingWord;
  /** 0 to 100 with its 90 % interval; null without a score. */
  readonly score: { readonly value: number; readonly lower: number; readonly upper: number } | null;
  readonly units: number;
  readonly trend: Trend;
  readonly rung: Rung | null;
  readonly caseId: string | null;
}

/** A partner with a score whose spend is known. */
export interface SpendPoint extends Pick<PortfolioLine, "partnerId" | "name" | "standing"> {
  /** Of the three months the score is about, in whole units of the currency. */
  readonly spend: number;
  /** 0 to 100. */
  readonly score: number;
}

export interface PortfolioQuery {
  /** Null: the last one with enough in it. */
  readonly month: Month | null;
  readonly standing: StandingWord | null;
  /** The page behind this partner. */
  readonly after: PartnerId | null;
}

export interface PortfolioPage {
  readonly month: Month;
  /** The months with something in them, and the running one: what has not begun has nothing to show. */
  readonly months: readonly Month[];
  /** Score from which a partner stands well, 0 to 100: the mark on every bar of a score. */
  readonly goodFrom: number;
  readonly chain: readonly HeatStage[];
  readonly currency: string;
  /** When in the week the incidents of the three months were opened. */
  readonly arrivals: Arrivals;
  /** The worst first; at most 25, of the standing asked for. */
  readonly lines: readonly PortfolioLine[];
  /** Partners that are not parted from, of any standing. */
  readonly count: number;
  /** What `after` has to be for the page behind and the one before; `start` is the first one. Null: there is none. */
  readonly next: PartnerId | null;
  readonly previous: PartnerId | "start" | null;
  /** Who costs most first; at most 60. */
  readonly spend: readonly SpendPoint[];
  /** Half of the partners whose spend and score are known cost more; 0 without any. */
  readonly middleSpend: number;
  /** Of the partners, how many lack a score or their spend. */
  readonly withoutSpend: number;
  readonly byStanding: readonly { readonly standing: StandingWord; readonly count: number }[];
  readonly flags: readonly ShownFlag[];
  /** Steps that wait for a second person, with the rung they lead to. */
  readonly approvals: readonly { readonly caseId: string; readonly partner: string; readonly rung: Rung }[];
  readonly clocks: readonly WorstClock[];
}

/** All partners on one page: where it hurts, who stands how, what waits for a decision, which clocks are worst. */
export async function readPortfolio(viewer: Viewer, asked: PortfolioQuery): Promise<PortfolioPage> {
  const client = db();
  const calendar = await loadMonths(client);
  const running = calendar.of(now());
  const [policy, month, brand] = await Promise.all([
    loadPolicy(client),
    asked.month ?? loadShownMonth(client, tenantOf(viewer)),
    loadBrand(),
  ]);
  const opened = {
    from: calendar.startOf(addMonths(month, 1 - ROLLING_MONTHS)),
    to: calendar.endOf(month),
    zone: brand.timeZone,
  };
  const [months, chain, standings, rungs, flags, clocks, spend, arrivals] = await Promise.all([
    loadMonthsWithFigures(client, tenantOf(viewer), running),
    loadHeat(client, viewer, month, policy.standing),
    loadStandings(client, month),
    loadRungs(client),
    loadFlags(client, { partnerId: null, statuses: ["proposed"], most: MOST_FLAGS }),
    loadWorstClocks(client, viewer, now(), MOST_CLOCKS),
    loadSpend(client, monthsUpTo(month, ROLLING_MONTHS)),
    loadArrivals(client, tenantOf(viewer), opened),
  ]);
  const partners = standings.partners.filter(({ status }) => status !== "ended").sort(worstFirst);
  const page = pageOf(
    partners.filter((one) => asked.standing === null || wordOf(one) === asked.standing),
    asked.after,
  );
  const points = spendPoints(partners, spend);
  const nameOf = new Map(standings.partners.map(({ partnerId, name }) => [partnerId, name]));
  return {
    month,
    months,
    goodFrom: policy.standing.goodFrom,
    chain,
    currency: brand.currency,
    arrivals,
    lines: page.rows.map((one) => lineOf(one, standings.trendOf(one), rungs)),
    count: partners.length,
    next: page.next,
    previous: page.previous,
    spend: points.slice(0, MOST_POINTS),
    middleSpend: middle(points.map((point) => point.spend)),
    withoutSpend: partners.length - points.length,
    byStanding: STANDING_WORDS.map((standing) => ({
      standing,
      count: partners.filter((one) => wordOf(one) === standing).length,
    })),
    flags: flags.map((record) => shownFlag(record, true)),
    approvals: [...rungs].flatMap(([partnerId, { caseId, awaiting }]) =>
      awaiting === null ? [] : [{ caseId, rung: awaiting, partner: nameOf.get(partnerId) ?? "" }],
    ),
    clocks,
  };
}

function wordOf({ figure, standing }: PartnerStanding): StandingWord {
  return figure.status === "scored" ? (standing ?? "noData") : figure.status;
}

function worstFirst(a: PartnerStanding, b: PartnerStanding): number {
  const scoreOf = ({ figure }: PartnerStanding) => (figure.status === "scored" ? figure.score : 101);
  return STANDING_WORDS.indexOf(wordOf(a)) - STANDING_WORDS.indexOf(wordOf(b)) || scoreOf(a) - scoreOf(b);
}

/** One page of the order; a partner that is no longer in it leads to the first page. */
function pageOf(all: readonly PartnerStanding[], after: PartnerId | null) {
  const start = after === null ? 0 : all.findIndex(({ partnerId }) => partnerId === after) + 1;
  const rows = all.slice(start, start + PAGE_SIZE);
  const hasMore = start + PAGE_SIZE < all.length;
  const previous: PartnerId | "start" =
    start <= PAGE_SIZE ? "start" : (all[start - PAGE_SIZE - 1]?.partnerId ?? "start");
  return {
    rows,
    next: hasMore ? (rows.at(-1)?.partnerId ?? null) : null,
    previous: start === 0 ? null : previous,
  };
}

function spendPoints(partners: readonly PartnerStanding[], spend: ReadonlyMap<PartnerId, number>): SpendPoint[] {
  return partners
    .flatMap((one): SpendPoint[] => {
      const spent = spend.get(one.partnerId);
      if (spent === undefined || one.figure.status !== "scored") return [];
      const { partnerId, name, figure } = one;
      return [{ partnerId, name, standing: wordOf(one), spend: spent, score: figure.score }];
    })
    .sort((a, b) => b.spend - a.spend);
}

/** The median of sorted values. */
function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
}

function lineOf(one: PartnerStanding, trend: Trend, rungs: Awaited<ReturnType<typeof loadRungs>>): PortfolioLine {
  const { partnerId, name, trade, figure } = one;
  const place = rungs.get(partnerId);
  return {
    partnerId,
    name,
    trade,
    standing: wordOf(one),
    score: figure.status === "scored" ? { value: figure.score, lower: figure.lower, upper: figure.upper } : null,
    units: figure.status === "noData" ? 0 : figure.units,
    trend,
    rung: place?.rung ?? null,
    caseId: place?.caseId ?? null,
  };
}
