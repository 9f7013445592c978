import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { readChain, type ChainLink } from "~/journey/store/chain.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { kindShares, sumsBy, whatMoved, type KindShare } from "~/scorecards/domain/breakdown";
import { categoryShares } from "~/scorecards/domain/category";
import { settlesAt } from "~/scorecards/domain/closing";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { CATEGORY_MONTHS, ROLLING_MONTHS } from "~/scorecards/domain/periods";
import { creditShare, ENOUGH_UNITS, promisesFigure } from "~/scorecards/domain/promises-score";
import { promisesSeries, type MonthCounts, type PromisesSeries } from "~/scorecards/domain/series";
import { recompute, takeSnapshot, type Snapshot } from "~/scorecards/domain/snapshot";
import type { StandingSettings } from "~/scorecards/domain/standing";
import { sumTallies } from "~/scorecards/domain/tallies";
import {
  readsTheSame,
  showFigure,
  showPeriod,
  showPrior,
  type ShownFigure,
  type ShownPeriod,
  type ShownPrior,
} from "~/scorecards/domain/view";
import { loadMonths } from "~/scorecards/store/months.server";
import { loadMonthsWithFigures } from "~/scorecards/store/months-with-figures.server";
import { loadPolicy } from "~/scorecards/store/policy.server";
import { loadSnapshots, type Recorded } from "~/scorecards/store/snapshots.server";
import { loadTallies } from "~/scorecards/store/tallies.server";
import { loadMonthSums, loadPartnerMonths } from "~/scorecards/store/totals.server";
import { SEVERITIES, type Severity } from "~/servicelevels/domain/clocks";

/** How far back the control chart goes. */
const SERIES_MONTHS = 18;

export interface ScorecardPage {
  readonly partner: { readonly id: PartnerId; readonly name: string };
  readonly month: Month;
  /** The months with something in them, and the running one. */
  readonly months: readonly Month[];
  readonly closing: Closing;
  readonly rolling: ShownPeriod;
  readonly single: ShownPeriod;
  /** Since the month before, on the rolling view; null where either has no score. */
  readonly change: Change | null;
  /** All that follows is of the rolling view. */
  readonly kinds: readonly KindShare[];
  readonly severities: readonly { readonly severity: Severity; readonly units: number }[];
  readonly chain: readonly HeatStage[];
  readonly series: PromisesSeries;
  readonly prior: ShownPrior;
  readonly standing: StandingSettings;
  /** Share from 0 to 1. */
  readonly standard: number;
  /** Incidents it takes for a score. */
  readonly enough: number;
}

export interface Change {
  /** Points of the score. */
  readonly points: number;
  readonly since: Month;
  readonly movers: readonly { readonly touchpointId: string; readonly name: string; readonly points: number }[];
}

export interface HeatStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly (ChainLink & { readonly figure: ShownFigure })[];
}

/** Whether the month's figure may still change. */
export type Closing =
  | { readonly status: "running" }
  /** Over, and not put on record yet. */
  | { readonly status: "over" }
  | { readonly status: "settling"; readonly until: Instant }
  /** `then`: what was put on record, if it reads otherwise than what the incidents say today. */
  | { readonly status: "settled"; readonly at: Instant; readonly then: ShownFigure | null };

/** A partner's scorecard of a month, the same for both sides. Null: no such partner, not the viewer's, or a month to come. */
export async function readScorecard(viewer: Viewer, partnerId: PartnerId, month: Month): Promise<ScorecardPage | null> {
  if (!mayOn(viewer, "scorecard:read", partnerId)) return null;
  const client = db();
  const at = now();
  const partner = await client.partner.findUnique({ where: { id: partnerId }, select: { name: true, trade: true } });
  const running = (await loadMonths(client)).of(at);
  if (partner === null || month > running) return null;

  const [policy, own, series, category, recorded, months, stages] = await Promise.all([
    loadPolicy(client),
    // The score of the month, and of the one before it.
    loadTallies(client, [partnerId], monthsUpTo(month, ROLLING_MONTHS + 1)),
    loadPartnerMonths(client, partnerId, { to: month, most: SERIES_MONTHS }),
    loadMonthSums(client, { from: addMonths(month, -CATEGORY_MONTHS), to: month, trade: partner.trade }),
    loadSnapshots(client, [partnerId], month),
    loadMonthsWithFigures(client, partnerId, running),
    readChain(viewer, { litFor: partnerId }),
  ]);
  const cardOf = (of: Month): Snapshot =>
    takeSnapshot(
      { partnerId, month: of, takenAt: at, policy, judgedBy: [] },
      own,
      categoryShares(category, partner.trade, of),
    );
  const [today, before] = [cardOf(month), cardOf(addMonths(month, -1))];
  const card = recompute(today);
  const [rolling, single] = [showPeriod(card.rolling, policy.standing), showPeriod(card.month, policy.standing)];
  const touchpoints = sumsBy(today.tallies, ({ touchpointId }) => touchpointId);
  const severities = sumsBy(today.tallies, ({ severity }) => severity);
  return {
    partner: { id: partnerId, name: partner.name },
    month,
    months,
    closing: month === running ? { status: "running" } : closingOf(recorded.get(partnerId), rolling.figure, at),
    rolling,
    single,
    change: changeOf(
      before,
      today,
      rolling,
      stages.flatMap((stage) => stage.touchpoints),
    ),
    kinds: kindShares(card.rolling.sums),
    severities: SEVERITIES.map((severity) => ({ severity, units: severities.get(severity)?.units ?? 0 })),
    chain: stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((link) => {
        const sums = touchpoints.get(link.id) ?? sumTallies([]);
        // What it answered for is its link, also where it no longer serves.
        return {
          ...link,
          isLit: link.isLit || sums.units > 0,
          figure: showFigure(promisesFigure(creditShare(sums), today.prior), policy.standing),
        };
      }),
    })),
    series: seriesUpTo(series, month),
    prior: showPrior(today.prior),
    standing: policy.standing,
    standard: policy.standards.promisesKept,
    enough: ENOUGH_UNITS,
  };
}

function changeOf(
  before: Snapshot,
  today: Snapshot,
  { figure }: ShownPeriod,
  links: readonly Pick<ChainLink, "id" | "name">[],
): Change | null {
  const was = recompute(before).rolling.figure;
  if (was.status !== "scored" || figure.status !== "scored") return null;
  const names = new Map(links.map(({ id, name }) => [id, name]));
  const movers = whatMoved(before.tallies, today.tallies).flatMap(({ touchpointId, points }) => {
    const name = names.get(touchpointId);
    return name === undefined ? [] : [{ touchpointId, name, points }];
  });
  return { points: figure.score - was.score, since: before.month, movers };
}

function closingOf(recorded: Recorded | undefined, today: ShownFigure, at: Instant): Closing {
  if (recorded === undefined) return { status: "over" };
  const until = settlesAt(recorded.firstTakenAt);
  if (until > at) return { status: "settling", until };
  const { snapshot } = recorded;
  const then = showFigure(recompute(snapshot).rolling.figure, snapshot.policy.standing);
  return { status: "settled", at: until, then: readsTheSame(then, today) ? null : then };
}

/** From the first month with an incident on. */
function seriesUpTo(own: readonly MonthCounts[], month: Month): PromisesSeries {
  const months = monthsUpTo(month, SERIES_MONTHS);
  const first = months.findIndex((one) => own.some(({ month: of, units }) => of === one && units > 0));
  return promisesSeries(own, first === -1 ? [] : months.slice(first));
}
