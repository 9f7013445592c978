import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf, type TouchpointId } from "~/kernel/ids";
import { kindShares, sumsBy, whatMoved } from "~/scorecards/domain/breakdown";
import { creditShare } from "~/scorecards/domain/promises-score";
import { sumTallies, type Tally, type TallySums } from "~/scorecards/domain/tallies";
import { CLOCK_KINDS } from "~/servicelevels/domain/clocks";
import { tallyMonth } from "./tally";

const here = (touchpoint: string, sums: Partial<TallySums>, month = "2026-10"): Tally => ({
  ...tallyMonth(month, sums),
  touchpointId: idOf<TouchpointId>(touchpoint),
});

test("by kind of clock: 38 of 44 resolutions in time, and how sure that is", () => {
  const [resolution] = kindShares({ units: 44, byKind: { resolution: [44, 38] } });
  expect(resolution).toMatchObject({ kind: "resolution", judged: 44, met: 38, share: 38 / 44 });
  expect(resolution?.interval?.lower).toBeCloseTo(0.7575, 3);
  expect(resolution?.interval?.upper).toBeCloseTo(0.928, 3);
});

test("kinds come in the order of clocks, those without a promise not at all", () => {
  const shares = kindShares({ units: 20, byKind: { resolution: [9, 9], update: [0, 0], acknowledge: [6, 3] } });
  expect(shares.map(({ kind }) => kind)).toEqual(["acknowledge", "resolution"]);
});

test("three promises show their share, and no interval as if one knew", () => {
  expect(kindShares({ units: 3, byKind: { acknowledge: [3, 3] } })).toMatchObject([{ share: 1, interval: null }]);
});

test("eighty updates in ten incidents are no more evidence than ten", () => {
  const [updates] = kindShares({ units: 10, byKind: { update: [80, 40] } });
  const [plain] = kindShares({ units: 10, byKind: { update: [10, 5] } });
  expect(updates?.interval).toEqual(plain?.interval);
  const [few] = kindShares({ units: 4, byKind: { update: [80, 40] } });
  expect(few?.interval).toBeNull();
});

test("an interval always holds its share, and is never wider than everything", () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom(...CLOCK_KINDS),
      counts,
      (units, kind, [judged, part]) => {
        const met = Math.round(judged * part);
        for (const { share, interval } of kindShares({ units, byKind: { [kind]: [judged, met] } })) {
          if (interval === null) continue;
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.upper).toBeLessThanOrEqual(1);
          expect(interval.lower).toBeLessThanOrEqual(share + 1e-12);
          expect(interval.upper).toBeGreaterThanOrEqual(share - 1e-12);
        }
      },
    ),
  );
});

test("deliveries got worse and took six points, invoices better and gave two back", () => {
  const before = [here("delivery", { units: 50, creditSum: 45 }), here("invoice", { units: 50, creditSum: 42 })];
  const after = [here("delivery", { units: 50, creditSum: 39 }), here("invoice", { units: 50, creditSum: 44 })];
  expect(whatMoved(before, after)).toEqual([
    { touchpointId: "delivery", points: -6 },
    { touchpointId: "invoice", points: 2 },
  ]);
});

test("too few incidents before or after: nothing is told about what moved", () => {
  const enough = [here("delivery", { units: 50, creditSum: 45 })];
  const few = [here("delivery", { units: 4, creditSum: 0 })];
  expect([whatMoved(few, enough), whatMoved(enough, few), whatMoved([], [])]).toEqual([[], [], []]);
});

const anyTallies = fc.array(
  fc
    .tuple(
      fc.constantFrom("delivery", "invoice", "call"),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 8 }),
    )
    .map(([touchpoint, units, eighths]) => here(touchpoint, { units, creditSum: (units * eighths) / 8 })),
  { maxLength: 8 },
);

test("what moved sums up to the change of the share, up to the small moves that are left out", () => {
  fc.assert(
    fc.property(anyTallies, anyTallies, (before, after) => {
      const [was, is] = [before, after].map((tallies) => creditShare(sumTallies(tallies)));
      if (was === undefined || is === undefined || was.n < 5 || is.n < 5) return;
      const change = 100 * (is.successes / is.n - was.successes / was.n);
      const told = whatMoved(before, after).reduce((sum, { points }) => sum + points, 0);
      expect(Math.abs(change - told)).toBeLessThanOrEqual(3 * 0.5);
    }),
  );
});

test("groups lose nothing: their sums together are the sum of all", () => {
  fc.assert(
    fc.property(anyTallies, (tallies) => {
      const groups = [...sumsBy(tallies, ({ touchpointId }) => touchpointId).values()];
      expect(sumTallies(groups)).toEqual(sumTallies(tallies));
    }),
  );
});
