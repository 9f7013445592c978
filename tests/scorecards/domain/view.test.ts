import { expect, test } from "vitest";
import { PROMISES_ONLY } from "~/scorecards/domain/policy";
import { recompute, takeSnapshot } from "~/scorecards/domain/snapshot";
import { readsTheSame, showPeriod, showPrior, type ShownFigure } from "~/scorecards/domain/view";
import type { Month } from "~/kernel/month";
import { at, courier } from "./clock";
import { tallyMonth } from "./tally";

const card = recompute(
  takeSnapshot(
    {
      partnerId: courier,
      month: "2026-10" as Month,
      takenAt: at("2026-11-01T08:00:00Z"),
      policy: PROMISES_ONLY,
      judgedBy: [],
    },
    [tallyMonth("2026-10", { units: 40, creditSum: 32, judged: 80, met: 60, sourceJudged: 10, sourceMet: 4 })],
    [],
  ),
);

test("a page shows the score with its interval and standing, and the plain counts beside it", () => {
  const shown = showPeriod(card.rolling, PROMISES_ONLY.standing);
  expect(shown).toMatchObject({
    months: ["2026-08", "2026-09", "2026-10"],
    figure: { status: "scored", units: 40, share: 0.8, standing: "good" },
    ...{ judged: 80, met: 60, sourceJudged: 10, sourceMet: 4 },
  });
});

test("the posterior never reaches a page: with it the average of the others could be worked out", () => {
  expect(JSON.stringify(showPeriod(card.rolling, PROMISES_ONLY.standing))).not.toMatch(/posterior|alpha|beta/);
});

test("the average of a trade is shown from five other partners on, never with fewer", () => {
  const prior = { alpha: 16, beta: 4, from: "category" as const };
  expect(showPrior({ ...prior, partners: 6 })).toEqual({ from: "category", share: 0.8 });
  expect(showPrior({ ...prior, partners: 5 })).toEqual({ from: "category", share: null });
  expect(showPrior({ alpha: 4, beta: 1, from: "fallback", partners: 3 })).toEqual({ from: "fallback", share: 0.8 });
});

test("two figures read the same if the decimal people see is the same", () => {
  const figure: ShownFigure = {
    ...{ status: "scored", units: 40, share: 0.8, score: 80.01, lower: 70, upper: 90, standing: "good" },
  };
  expect(readsTheSame(figure, { ...figure, score: 80.04 })).toBe(true);
  expect(readsTheSame(figure, { ...figure, score: 80.06 })).toBe(false);
  expect(readsTheSame(figure, { ...figure, units: 41 })).toBe(false);
  expect(readsTheSame(figure, { status: "noData" })).toBe(false);
  expect(readsTheSame({ status: "noData" }, { status: "noData" })).toBe(true);
});
