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
import { loadHeat, type HeatStage } from "~/portfolio/store/heat.server";
import { loadWorstClocks, type WorstClock } from "~/portfolio/store/worst-clocks.server";
import { ROLLING_MONTHS } from "~/scorecards/domain/periods";
import type { Standing } from "~/scorecards/domain/standing";
import { loadMonthsWithFigures } from "~/scorecards/store/months-with-figures.server";
import { loadMonths } from "~/scorecards/store/months.server";
import { loadPolicy } from "~/scorecards/store/policy.server";
import { loadShownMonth } from "~/scorecards/store/shown-month.server";
import { loadStandings, type PartnerStanding } from "~/scorecards/store/standings.server";
import { shownFlag, type ShownFlag } from "~/portfolio/store/shown-flag.server";

export type { HeatStage, ShownFlag, WorstClock };

const MOST_CLOCKS = 6;
const MOST_FLAGS = 50;

export type StandingWord = Standing | "notEnoughData" | "noData";

export interface PortfolioLine {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly standing: StandingWord;
  /** 0 to 100 with its 90 % interval; null without a score. */
  readonly score: { readonly value: number; readonly lower: number; readonly upper: number } | null;
  readonly units: number;
  /** Of the three months the score is about, in whole units of the currency; null where none was entered. */
  readonly spend: number | null;
  readonly trend: readonly { readonly month: Month; readonly score: number | null }[];
  readonly rung: Rung | null;
  readonly caseId: string | null;
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
  readonly lines: readonly PortfolioLine[];
  readonly byStanding: readonly { readonly standing: StandingWord; readonly count: number }[];
  readonly flags: readonly ShownFlag[];
  /** Steps that wait for a second person, with the rung they lead to. */
  readonly approvals: readonly { readonly caseId: string; readonly partner: string; readonly rung: Rung }[];
  readonly clocks: readonly WorstClock[];
}

const ORDER: readonly StandingWord[] = ["atRisk", "watch", "good", "excellent", "notEnoughData", "noData"];

/** All partners on one page: where it hurts, who stands how, what waits for a decision, which clocks are worst. */
export async function readPortfolio(viewer: Viewer, wanted: Month | null): Promise<PortfolioPage> {
  const client = db();
  const calendar = await loadMonths(client);
  const running = calendar.of(now());
  const [policy, month, brand] = await Promise.all([
    loadPolicy(client),
    wanted ?? loadShownMonth(client, tenantOf(viewer)),
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
  const lines = standings.filter(({ status }) => status !== "ended").map((standing) => lineOf(standing, rungs, spend));
  lines.sort(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || (a.score?.value ?? 101) - (b.score?.value ?? 101),
  );
  const nameOf = new Map(standings.map(({ partnerId, name }) => [partnerId, name]));
  return {
    month,
    months,
    goodFrom: policy.standing.goodFrom,
    chain,
    currency: brand.currency,
    arrivals,
    lines,
    byStanding: ORDER.map((standing) => ({
      standing,
      count: lines.filter((line) => line.standing === standing).length,
    })),
    flags: flags.map((record) => shownFlag(record, true)),
    approvals: [...rungs].flatMap(([partnerId, { caseId, awaiting }]) =>
      awaiting === null ? [] : [{ caseId, rung: awaiting, partner: nameOf.get(partnerId) ?? "" }],
    ),
    clocks,
  };
}

function lineOf(
  standing: PartnerStanding,
  rungs: Awaited<ReturnType<typeof loadRungs>>,
  spend: ReadonlyMap<PartnerId, number>,
): PortfolioLine {
  const { partnerId, name, trade, figure, trend } = standing;
  const place = rungs.get(partnerId);
  return {
    partnerId,
    name,
    trade,
    standing: figure.status === "scored" ? (standing.standing ?? "noData") : figure.status,
    score: figure.status === "scored" ? { value: figure.score, lower: figure.lower, upper: figure.upper } : null,
    units: figure.status === "noData" ? 0 : figure.units,
    spend: spend.get(partnerId) ?? null,
    trend,
    rung: place?.rung ?? null,
    caseId: place?.caseId ?? null,
  };
}
