import fc from "fast-check";
import { expect, test } from "vitest";
import { belowStandard, weighPromises } from "~/flags/domain/signals";
import { categoryPrior } from "~/scorecards/domain/promises-score";
import { months, quarter, weighed } from "./flag-story";

test("forty of eighty promises kept in three months is below seven in ten, with the evidence to show it", () => {
  const [signal] = belowStandard([weighed(40, 80)]);
  expect(signal).toMatchObject({
    code: "belowStandard",
    measure: "promises",
    months: ["2026-08", "2026-09", "2026-10"],
    units: 80,
    judged: 80,
    met: 40,
    share: 0.5,
    standard: 0.7,
    prior: { alpha: 4, beta: 1, from: "fallback" },
    posterior: { alpha: 44, beta: 41 },
  });
  expect(signal?.probability).toBeGreaterThan(0.99);
  expect(JSON.parse(JSON.stringify(signal))).toEqual(signal);
});

test("six of ten is no proof: it may be chance", () => {
  expect(weighed(6, 10).probability).toBeLessThan(0.9);
  expect(belowStandard([weighed(6, 10)])).toEqual([]);
});

test("it speaks from a probability of nine in ten on, and not below", () => {
  const evidence = weighed(40, 80);
  expect(belowStandard([{ ...evidence, probability: 0.9 }])).toHaveLength(1);
  expect(belowStandard([{ ...evidence, probability: 0.8999 }])).toEqual([]);
});

test("four incidents say nothing at all", () => {
  expect(weighPromises(quarter(0, 4), months, categoryPrior([]), 0.7)).toBeNull();
  expect(weighPromises(quarter(0, 0), months, categoryPrior([]), 0.7)).toBeNull();
});

test("three promises of one incident are one piece of evidence", () => {
  const three = weighPromises({ ...quarter(0, 20), judged: 60, met: 36 }, months, categoryPrior([]), 0.7);
  expect(three?.posterior).toEqual({ alpha: 4 + 12, beta: 1 + 8 });
});

test("nobody is flagged for the company it keeps: six of eight among partners that keep four in ten", () => {
  const poor = Array.from({ length: 8 }, (_, index) => ({ successes: 40 + index, n: 100 }));
  const evidence = weighPromises(quarter(6, 8), months, categoryPrior(poor), 0.7);
  expect(evidence?.probability).toBeGreaterThan(0.9);
  expect(belowStandard(evidence ? [evidence] : [])).toEqual([]);
});

test("looking at several measures shares the doubt: what is enough alone is not enough among four", () => {
  const sure = { ...weighed(40, 80), probability: 0.92 };
  const unsure = { ...sure, probability: 0.3 };
  expect(belowStandard([sure])).toHaveLength(1);
  expect(belowStandard([sure, unsure, unsure, unsure])).toEqual([]);
  const surest = { ...sure, probability: 0.98 };
  expect(belowStandard([unsure, surest, unsure, unsure])).toEqual([surest]);
  expect(belowStandard([])).toEqual([]);
});

test("one promise kept more never makes a signal likelier", () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 500 }), fc.double({ min: 0, max: 0.99, noNaN: true }), (units, share) => {
      const kept = Math.floor(share * units);
      expect(weighed(kept + 1, units).probability).toBeLessThanOrEqual(weighed(kept, units).probability + 1e-12);
    }),
  );
});
