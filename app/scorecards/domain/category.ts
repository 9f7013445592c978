import type { PartnerId } from "~/kernel/ids";
import type { Share } from "~/kernel/statistics";
import { monthsUpTo, type Month } from "~/kernel/month";
import { CATEGORY_MONTHS } from "./periods";
import { creditShare } from "./promises-score";

/** What a partner's month adds to the comparison within its trade. */
export interface TradeMonth {
  readonly partnerId: PartnerId;
  readonly trade: string;
  readonly month: Month;
  readonly units: number;
  readonly creditSum: number;
}

/**
 * For each partner of a trade its credit share over the 12 months that end with `month`: what a prior is made from.
 * Partners come in the order in which they first appear; months outside and other trades are passed over.
 */
export function categoryShares(all: readonly TradeMonth[], trade: string, month: Month): Share[] {
  const months = new Set(monthsUpTo(month, CATEGORY_MONTHS));
  const byPartner = new Map<PartnerId, { units: number; creditSum: number }>();
  for (const { partnerId, trade: of, month: at, units, creditSum } of all) {
    if (of !== trade || !months.has(at)) continue;
    const before = byPartner.get(partnerId) ?? { units: 0, creditSum: 0 };
    byPartner.set(partnerId, { units: before.units + units, creditSum: before.creditSum + creditSum });
  }
  return [...byPartner.values()].map(creditShare);
}
