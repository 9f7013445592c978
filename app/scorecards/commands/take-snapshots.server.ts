import { isDeepStrictEqual } from "node:util";
import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { db, inTransaction, type Tx } from "~/platform/db/db.server";
import { categoryShares } from "~/scorecards/domain/category";
import { monthsToRecord } from "~/scorecards/domain/closing";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { CATEGORY_MONTHS, ROLLING_MONTHS } from "~/scorecards/domain/periods";
import { takeSnapshot, type Snapshot } from "~/scorecards/domain/snapshot";
import { loadMonths } from "~/scorecards/store/months.server";
import { loadPolicy } from "~/scorecards/store/policy.server";
import {
  loadJudgedBy,
  loadRecordable,
  loadSnapshots,
  writeSnapshots,
  type Recordable,
} from "~/scorecards/store/snapshots.server";
import { loadTallies } from "~/scorecards/store/tallies.server";
import { loadMonthSums } from "~/scorecards/store/totals.server";

/**
 * Puts every month that is over on record, for every partner, with all that its figure is computed from. A record is
 * renewed for 14 days after it was first taken, where something changed, and stays as it is from then on. Missed nights
 * are made up for; running it again changes nothing. Answers with how many records were written.
 */
export async function takeSnapshots(): Promise<number> {
  const at = now();
  const lastOver = addMonths((await loadMonths(db())).of(at), -1);
  const wanted = new Map<Month, Recordable[]>();
  for (const partner of await loadRecordable(db(), at)) {
    for (const month of monthsToRecord(partner.withData, lastOver, partner.isActive)) {
      if (!partner.settled.includes(month)) wanted.set(month, [...(wanted.get(month) ?? []), partner]);
    }
  }
  let written = 0;
  for (const [month, partners] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    written += await inTransaction((tx) => recordMonth(tx, month, partners, at));
  }
  return written;
}

async function recordMonth(tx: Tx, month: Month, partners: readonly Recordable[], at: Instant): Promise<number> {
  const ids = partners.map(({ partnerId }) => partnerId);
  const rolling = monthsUpTo(month, ROLLING_MONTHS);
  const policy = await loadPolicy(tx);
  const tallies = await loadTallies(tx, ids, rolling);
  const sums = await loadMonthSums(tx, { from: addMonths(month, 1 - CATEGORY_MONTHS), to: month });
  const recorded = await loadSnapshots(tx, ids, month);
  const taken = partners.map(({ partnerId, trade }) =>
    takeSnapshot({ partnerId, month, takenAt: at, policy, judgedBy: [] }, tallies, categoryShares(sums, trade, month)),
  );
  const changed = taken.filter((snapshot) => !saysTheSame(recorded.get(snapshot.partnerId)?.snapshot, snapshot));
  return writeSnapshots(tx, await withJudgedBy(tx, changed, rolling), at);
}

function saysTheSame(before: Snapshot | undefined, after: Snapshot): boolean {
  return before !== undefined && isDeepStrictEqual(figuresOf(before), figuresOf(after));
}

function figuresOf({ takenAt: _, judgedBy: __, ...figures }: Snapshot) {
  return figures;
}

async function withJudgedBy(tx: Tx, snapshots: readonly Snapshot[], months: readonly Month[]): Promise<Snapshot[]> {
  if (snapshots.length === 0) return [];
  const ids: readonly PartnerId[] = snapshots.map(({ partnerId }) => partnerId);
  const judgedBy = await loadJudgedBy(tx, ids, months);
  return snapshots.map((snapshot) => ({ ...snapshot, judgedBy: judgedBy.get(snapshot.partnerId) ?? [] }));
}
