import fc from "fast-check";
import { expect, test } from "vitest";
import { categoryPrior, creditShare, keptShare, promisesFigure } from "~/scorecards/domain/promises-score";
import { sumTallies } from "~/scorecards/domain/tallies";

const sums = (changes: object) => ({ ...sumTallies([]), ...changes });
const fallback = categoryPrior([]);

test("no incident is no data, and four incidents are not enough to judge", () => {
  expect(promisesFigure({ successes: 0, n: 0 }, fallback)).toEqual({ status: "noData" });
  expect(promisesFigure({ successes: 1, n: 4 }, fallback)).toEqual({ status: "notEnoughData", units: 4, share: 0.25 });
  expect(promisesFigure({ successes: 1, n: 5 }, fallback)).toMatchObject({ status: "scored", units: 5, share: 0.2 });
});

test("in a category of few partners 8 of 10 is judged from Beta(4, 1): score 80, between 61.5 and 93.9", () => {
  const figure = promisesFigure({ successes: 8, n: 10 }, fallback);
  expect(figure).toMatchObject({ status: "scored", units: 10, share: 0.8, posterior: { alpha: 12, beta: 3 } });
  if (figure.status !== "scored") return;
  expect(figure.score).toBeCloseTo(80, 10);
  expect(figure.lower).toBeCloseTo(61.46, 1); // Beta(12, 3): quantiles 0.05 and 0.95
  expect(figure.upper).toBeCloseTo(93.89, 1);
});

test("five partners make a category, and those with fewer than five incidents do not count", () => {
  const partners = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => ({ successes: share * 100, n: 100 }));
  expect(categoryPrior(partners.slice(1))).toEqual({ alpha: 4, beta: 1, from: "fallback", partners: 4 });
  expect(categoryPrior([...partners.slice(1), { successes: 4, n: 4 }])).toMatchObject({
    from: "fallback",
    partners: 4,
  });
  const prior = categoryPrior(partners);
  expect(prior).toMatchObject({ from: "category", partners: 5 });
  // mean 0.7, variance 0.025: strength 0.21 / 0.025 - 1 = 7.4
  expect(prior.alpha).toBeCloseTo(5.18, 10);
  expect(prior.beta).toBeCloseTo(2.22, 10);
});

test("a category all alike weighs as much as forty incidents and no more", () => {
  const prior = categoryPrior(Array.from({ length: 6 }, () => ({ successes: 90, n: 100 })));
  expect(prior.alpha).toBeCloseTo(36, 10);
  expect(prior.beta).toBeCloseTo(4, 10);
  const fallen = promisesFigure({ successes: 40, n: 100 }, prior);
  expect(fallen).toMatchObject({ status: "scored" });
  if (fallen.status === "scored") expect(fallen.score).toBeLessThan(55);
});

test("a category all apart weighs as much as two incidents at least", () => {
  const prior = categoryPrior([0, 0, 0, 1, 1, 1].map((share) => ({ successes: share * 50, n: 50 })));
  expect(prior.alpha + prior.beta).toBeCloseTo(2, 10);
});

test("the score is made of credit, the plain share of promises kept", () => {
  const three = sums({ units: 10, creditSum: 8.5, judged: 20, met: 15 });
  expect(creditShare(three)).toEqual({ successes: 8.5, n: 10 });
  expect(keptShare(three)).toEqual({ successes: 7.5, n: 10 });
});

test("a month that only bears the lateness of older promises has no share of its own", () => {
  const charged = sums({ units: 0, creditSum: -0.25 });
  expect(promisesFigure(creditShare(charged), fallback)).toEqual({ status: "noData" });
  expect(keptShare(charged)).toEqual({ successes: 0, n: 0 });
  expect(creditShare(sums({ units: 1, creditSum: -0.5 }))).toEqual({ successes: 0, n: 1 });
});

test("a score is never 0 and never 100, lies in its interval, and more credit never lowers it", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 3000 }), share, share, (n, one, other) => {
      const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((of) =>
        promisesFigure({ successes: of * n, n }, fallback),
      );
      if (worse?.status !== "scored" || better?.status !== "scored") throw new Error("five incidents are enough");
      expect(better.score).toBeGreaterThanOrEqual(worse.score);
      for (const { score, lower, upper } of [worse, better]) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(100);
        expect(lower).toBeLessThan(upper);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100);
      }
    }),
  );
});
