import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { belowStandard, weighPromises, type BelowStandard } from "~/flags/domain/signals";
import { addProposal, loadBehind, loadEnded, loadHeldBack } from "~/flags/store/flags.server";
import { loadBrand } from "~/people/store/brand.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { CATEGORY_MONTHS, ROLLING_MONTHS } from "~/scorecards/domain/periods";
import { categoryPrior, keptShare } from "~/scorecards/domain/promises-score";
import type { Policy } from "~/scorecards/domain/policy";
import { loadMonths } from "~/scorecards/store/months.server";
import { loadPolicy } from "~/scorecards/store/policy.server";
import { loadMonthSums, type MonthSums } from "~/scorecards/store/totals.server";
import { localDateOf } from "~/flags/store/local-date.server";

/** Ids frozen with a flag; the count and the digest cover all of them. */
const MOST_IDS = 200;

/**
 * Proposes to retrain every partner whose share of promises kept, over the three months that end with `month`, lies
 * below the standard with enough certainty. Answers how many flags it raised. Running it again, or twice at once,
 * raises nothing twice; an undecided flag, or a dismissed one before its review date, holds a new one back. Partners
 * the brand has parted from are not flagged, though what they did still tells what is usual in their trade.
 */
export async function raiseFlags(month: Month, at: Instant): Promise<number> {
  const policy = await loadPolicy(db());
  const months = monthsUpTo(month, ROLLING_MONTHS);
  const sums = await loadMonthSums(db(), { from: addMonths(month, 1 - CATEGORY_MONTHS), to: month });
  const { timeZone } = await loadBrand();
  const heldBack = await loadHeldBack(db(), "belowStandard", localDateOf(at, timeZone));
  const ended = await loadEnded(db());
  let raised = 0;
  for (const { partnerId, evidence } of findings(sums, months, policy)) {
    if (heldBack.has(partnerId) || ended.has(partnerId)) continue;
    const isNew = await inTransaction(async (tx) =>
      addProposal(tx, { partnerId, month, evidence, at }, await loadBehind(tx, partnerId, months, MOST_IDS)),
    );
    if (isNew) raised++;
  }
  return raised;
}

/** The same for the month that closed last in the brand's zone: what the clock asks for. */
export async function raiseFlagsOfLastMonth(at: Instant): Promise<number> {
  const months = await loadMonths(db());
  return raiseFlags(addMonths(months.of(at), -1), at);
}

function findings(sums: readonly MonthSums[], months: readonly Month[], policy: Pick<Policy, "standards">) {
  const byPartner = new Map<PartnerId, MonthSums[]>();
  for (const one of sums) byPartner.set(one.partnerId, [...(byPartner.get(one.partnerId) ?? []), one]);
  const priors = new Map<string, ReturnType<typeof categoryPrior>>();
  const priorOf = (trade: string) => {
    const known =
      priors.get(trade) ??
      categoryPrior(
        [...byPartner.values()].filter(([one]) => one?.trade === trade).map((own) => keptShare(total(own))),
      );
    priors.set(trade, known);
    return known;
  };
  const found: { partnerId: PartnerId; evidence: BelowStandard }[] = [];
  for (const [partnerId, own] of byPartner) {
    const recent = own.filter((one) => months.includes(one.month));
    const weighed = weighPromises(total(recent), months, priorOf(own[0]?.trade ?? ""), policy.standards.promisesKept);
    const [evidence] = belowStandard(weighed === null ? [] : [weighed]);
    if (evidence !== undefined) found.push({ partnerId, evidence });
  }
  return found;
}

function total(own: readonly MonthSums[]) {
  const sum = (of: (one: MonthSums) => number) => own.reduce((so, one) => so + of(one), 0);
  return {
    units: sum(({ units }) => units),
    creditSum: sum(({ creditSum }) => creditSum),
    creditSquareSum: 0,
    judged: sum(({ judged }) => judged),
    met: sum(({ met }) => met),
    sourceJudged: sum(({ sourceJudged }) => sourceJudged),
    sourceMet: sum(({ sourceMet }) => sourceMet),
    byKind: {},
  };
}
