import { expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { categoryShares, type TradeMonth } from "~/scorecards/domain/category";
import type { Month } from "~/kernel/month";

const month = (partner: string, of: string, units: number, creditSum: number, trade = "delivery"): TradeMonth => ({
  partnerId: idOf<PartnerId>(partner),
  trade,
  month: of as Month,
  units,
  creditSum,
});

test("partners of a trade are compared over twelve months, each with all its months together", () => {
  const all = [
    month("a", "2025-10", 50, 50),
    month("a", "2025-11", 10, 8),
    month("b", "2026-10", 4, 1),
    month("a", "2026-10", 10, 6),
    month("a", "2026-11", 50, 0),
    month("c", "2026-10", 30, 30, "support"),
  ];
  expect(categoryShares(all, "delivery", "2026-10" as Month)).toEqual([
    { n: 20, successes: 14 },
    { n: 4, successes: 1 },
  ]);
});

test("credit that was taken back never makes a share negative", () => {
  expect(categoryShares([month("a", "2026-10", 3, -0.5)], "delivery", "2026-10" as Month)).toEqual([
    { n: 3, successes: 0 },
  ]);
});
