import fc from "fast-check";
import { expect, test } from "vitest";
import {
  benjaminiHochberg,
  betaBinomialFit,
  betaCdf,
  betaPosterior,
  betaQuantile,
  chiSquare,
  fisherExact,
  holm,
  normalQuantile,
  shrinkShare,
  wilsonInterval,
} from "~/kernel/statistics";
import { ratTumours } from "./rat-tumours";

test.each([
  [81, 263, 0.25528852, 0.36620958],
  [15, 148, 0.0623864, 0.16048724],
  [0, 20, 0, 0.16112516],
  [1, 29, 0.00611321, 0.17175522],
])("Wilson's interval of %d in %d is the one in Newcombe 1998, table I", (successes, n, lower, upper) => {
  const interval = wilsonInterval(successes, n, 0.95);
  expect(interval.lower).toBeCloseTo(lower, 7);
  expect(interval.upper).toBeCloseTo(upper, 7);
});

test("a share without units may be anything", () => {
  expect(wilsonInterval(0, 0, 0.9)).toEqual({ lower: 0, upper: 1 });
  expect(wilsonInterval(3, 4, 1)).toEqual({ lower: 0, upper: 1 });
});

const thrombolysis = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

test("of the fifteen comparisons of Benjamini and Hochberg 1995 four stand, and three by Holm", () => {
  expect(benjaminiHochberg(thrombolysis, 0.05)).toEqual([0, 1, 2, 3]);
  expect(holm(thrombolysis, 0.05)).toEqual([0, 1, 2]);
});

test("the same comparisons in another order are the same findings", () => {
  const reversed = [...thrombolysis].reverse();
  expect(benjaminiHochberg(reversed, 0.05)).toEqual([11, 12, 13, 14]);
  expect(holm(reversed, 0.05)).toEqual([12, 13, 14]);
});

test("no comparison, no finding; nothing but noise, no finding", () => {
  expect(benjaminiHochberg([], 0.05)).toEqual([]);
  expect(holm([], 0.05)).toEqual([]);
  expect(benjaminiHochberg([0.4, 0.9], 0.05)).toEqual([]);
  expect(holm([0.4, 0.9], 0.05)).toEqual([]);
});

test("Benjamini and Hochberg take a p-value along that a later, smaller step carries", () => {
  expect(benjaminiHochberg([0.04, 0.045], 0.05)).toEqual([0, 1]);
  expect(holm([0.04, 0.045], 0.05)).toEqual([]);
  expect(holm([0.049, 0.024], 0.05)).toEqual([0, 1]);
});

test("the seventy historical groups of rat tumours ask for the Beta(1.4, 8.6) of the book", () => {
  const fit = betaBinomialFit(ratTumours.slice(0, 70));
  expect(fit.alpha).toBeCloseTo(1.35615, 5);
  expect(fit.beta).toBeCloseTo(8.61506, 5);
});

test("4 of 14 under Beta(1.4, 8.6) is Beta(5.4, 18.6): mean 0.225", () => {
  const prior = { alpha: 1.4, beta: 8.6 };
  const posterior = betaPosterior({ successes: 4, n: 14 }, prior);
  expect(posterior.alpha).toBeCloseTo(5.4, 10);
  expect(posterior.beta).toBeCloseTo(18.6, 10);
  const { mean, lower, upper } = shrinkShare({ successes: 4, n: 14 }, prior, 0.9);
  expect(mean).toBeCloseTo(0.225, 10);
  expect(betaCdf(lower, posterior)).toBeCloseTo(0.05, 10);
  expect(betaCdf(upper, posterior)).toBeCloseTo(0.95, 10);
});

test.each([
  [0, 20, 0.06423],
  [0, 17, 0.06999],
  [1, 10, 0.12631],
  [4, 14, 0.20822],
  [10, 50, 0.18571],
  [16, 52, 0.26793],
  [9, 24, 0.28034],
])("%d of %d is drawn to its place among the rat tumours", (successes, n, shrunk) => {
  expect(shrinkShare({ successes, n }, { alpha: 2.3416, beta: 14.1148 }, 0.9).mean).toBeCloseTo(shrunk, 4);
});

test("groups without units say nothing, and one group alone has no spread", () => {
  const groups = [
    { successes: 3, n: 10 },
    { successes: 0, n: 0 },
    { successes: 8, n: 10 },
  ];
  expect(betaBinomialFit(groups)).toEqual(betaBinomialFit(groups.filter(({ n }) => n > 0)));
  expect(() => betaBinomialFit(groups.slice(0, 2))).toThrow(RangeError);
});

test("groups that never failed still leave room for a first failure", () => {
  const fit = betaBinomialFit([
    { successes: 10, n: 10 },
    { successes: 39, n: 39 },
  ]);
  expect(fit.alpha / (fit.alpha + fit.beta)).toBeCloseTo(0.99, 10);
  expect(fit.beta).toBeGreaterThan(0);
});

test("two opposite groups ask for the flattest prior, not for an impossible one", () => {
  const fit = betaBinomialFit([
    { successes: 0, n: 10 },
    { successes: 10, n: 10 },
  ]);
  expect(fit.alpha).toBeCloseTo(0.0005, 10);
  expect(fit.beta).toBeCloseTo(0.0005, 10);
});

test("Fisher's lady tasting tea: 3 of 4 right is no proof, p = 0.4857", () => {
  const tasted = [
    [3, 1],
    [1, 3],
  ] as const;
  expect(fisherExact(tasted).pValue).toBeCloseTo(0.485714, 6);
});

test("Fisher's twins convicted: p = 0.0005367, as R prints it", () => {
  const convicted = [
    [2, 10],
    [15, 3],
  ] as const;
  expect(fisherExact(convicted).pValue).toBeCloseTo(0.0005367, 7);
});

test("the table as unlikely as the one seen, on the other side, counts too: 0 of 5 against 3 of 5, p = 1/6", () => {
  const table = [
    [0, 5],
    [3, 2],
  ] as const;
  expect(fisherExact(table).pValue).toBeCloseTo(1 / 6, 10);
});

test("a table with an empty margin compares nothing", () => {
  const empty = [
    [0, 0],
    [5, 3],
  ] as const;
  expect(fisherExact(empty).pValue).toBe(1);
  expect(chiSquare(empty)).toEqual({ statistic: 0, df: 0, pValue: 1 });
});

test("party and gender in Agresti 2007: chi-square 30.07 on 2 degrees, p = 2.954e-07", () => {
  const { statistic, df, pValue } = chiSquare([
    [762, 327, 468],
    [484, 239, 477],
  ]);
  expect(statistic).toBeCloseTo(30.070149, 6);
  expect(df).toBe(2);
  expect(pValue).toBeGreaterThan(2.9535e-7);
  expect(pValue).toBeLessThan(2.9545e-7);
});

test("input outside its range is a bug and is stopped", () => {
  expect(() => wilsonInterval(5, 4, 0.9)).toThrow(RangeError);
  expect(() => wilsonInterval(1, 4, 1.1)).toThrow(RangeError);
  expect(() => betaCdf(0.5, { alpha: 0, beta: 1 })).toThrow(RangeError);
  expect(() => betaQuantile(Number.NaN, { alpha: 1, beta: 1 })).toThrow(RangeError);
  expect(() => shrinkShare({ successes: Number.NaN, n: 3 }, { alpha: 1, beta: 1 }, 0.9)).toThrow(RangeError);
  expect(() => fisherExact([[0.5, 1] as const, [1, 1] as const])).toThrow(RangeError);
  expect(() => chiSquare([[1, 2], [3]])).toThrow(RangeError);
  expect(() => benjaminiHochberg([0.2, 1.2], 0.05)).toThrow(RangeError);
});

const anyShare = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, successes: n * share }));
const anyPrior = fc.record({
  alpha: fc.double({ min: 0.01, max: 200, noNaN: true }),
  beta: fc.double({ min: 0.01, max: 200, noNaN: true }),
});

test("a shrunk share lies between the raw share and the prior's mean, inside its own interval's order", () => {
  fc.assert(
    fc.property(anyShare, anyPrior, (share, prior) => {
      const { mean, lower, upper } = shrinkShare(share, prior, 0.9);
      const priorMean = prior.alpha / (prior.alpha + prior.beta);
      const raw = share.n === 0 ? priorMean : share.successes / share.n;
      expect(mean).toBeGreaterThanOrEqual(Math.min(raw, priorMean) - 1e-9);
      expect(mean).toBeLessThanOrEqual(Math.max(raw, priorMean) + 1e-9);
      expect(lower).toBeLessThanOrEqual(upper);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
    }),
  );
});

test("Wilson's interval holds its share, and more units never widen it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (n, drawn) => {
      const successes = Math.min(drawn, n);
      const once = wilsonInterval(successes, n, 0.9);
      const tenfold = wilsonInterval(successes * 10, n * 10, 0.9);
      expect(once.lower).toBeLessThanOrEqual(successes / n);
      expect(once.upper).toBeGreaterThanOrEqual(successes / n);
      expect(tenfold.upper - tenfold.lower).toBeLessThan(once.upper - once.lower);
    }),
  );
});

test("Holm never finds more than Benjamini and Hochberg, and never less than Bonferroni", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
      const byHolm = holm(pValues, 0.05);
      const byHochberg = new Set(benjaminiHochberg(pValues, 0.05));
      const byBonferroni = pValues.flatMap((p, index) => (p <= 0.05 / pValues.length ? [index] : []));
      expect(byHolm.every((index) => byHochberg.has(index))).toBe(true);
      expect(byBonferroni.every((index) => byHolm.includes(index))).toBe(true);
    }),
  );
});

test("Fisher's and Pearson's tests forget which row and which column came first", () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const turned = fisherExact([
        [d, c],
        [b, a],
      ]).pValue;
      expect(
        fisherExact([
          [a, b],
          [c, d],
        ]).pValue,
      ).toBeCloseTo(turned, 8);
      expect(
        chiSquare([
          [a, b],
          [c, d],
        ]).statistic,
      ).toBeCloseTo(
        chiSquare([
          [a, c],
          [b, d],
        ]).statistic,
        8,
      );
    }),
  );
});

test("the normal quantile of 97.5 % is the 1.96 everybody knows", () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
});
