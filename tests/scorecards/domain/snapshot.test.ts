import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { isMonth, type Month } from "~/kernel/month";
import { PROMISES_ONLY } from "~/scorecards/domain/policy";
import { recompute, takeSnapshot, type Snapshot } from "~/scorecards/domain/snapshot";
import { at, courier } from "./clock";
import { tallyMonth } from "./tally";

const facts = {
  partnerId: courier,
  month: "2026-10" as Month,
  takenAt: at("2026-11-01T08:00:00Z"),
  policy: PROMISES_ONLY,
  judgedBy: [{ levelId: "level", levelVersion: 3, calendarId: "calendar", calendarVersion: 1 }],
};
const summer = [
  tallyMonth("2026-07", { units: 50, creditSum: 0 }),
  tallyMonth("2026-08", { units: 10, creditSum: 9.5, judged: 20, met: 18, byKind: { resolution: [20, 18] } }),
  tallyMonth("2026-09", { units: 20, creditSum: 18, judged: 20, met: 17 }),
  tallyMonth("2026-10", { units: 2, creditSum: 1.5, judged: 2, met: 1 }),
];

test("October alone has too few incidents; with August and September it has a score and a standing", () => {
  const card = recompute(takeSnapshot(facts, summer, []));
  expect(card.month).toMatchObject({ figure: { status: "notEnoughData", units: 2, share: 0.75 }, standing: null });
  expect(card.rolling.months).toEqual(["2026-08", "2026-09", "2026-10"]);
  expect(card.rolling.figure).toMatchObject({ status: "scored", units: 32, share: 29 / 32 });
  expect(card.rolling.sums).toMatchObject({ judged: 42, met: 36, byKind: { resolution: [20, 18] } });
  expect(card.rolling.standing).toBe("good"); // (29 + 4) / (32 + 5) = 89.2
});

test("what happened to other partners and in other months is not in the snapshot", () => {
  const stranger = { ...tallyMonth("2026-10", { units: 9 }), partnerId: idOf<PartnerId>("stranger") };
  expect(takeSnapshot(facts, [...summer, stranger], []).tallies).toEqual(summer.slice(1));
});

test("a partner nobody complained about has no data, which is not a hundred", () => {
  const card = recompute(takeSnapshot(facts, [], []));
  expect(card.rolling).toMatchObject({ figure: { status: "noData" }, standing: null });
});

test("written out, read back and computed again a scorecard is the same to the last bit", () => {
  const month = fc.constantFrom("2026-08", "2026-09", "2026-10");
  const tallies = fc.array(
    fc
      .tuple(month, fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([of, units, share]) => tallyMonth(of, { units, creditSum: units * share, judged: units, met: units })),
    { maxLength: 9 },
  );
  const share = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, of]) => ({ n, successes: n * of }));
  fc.assert(
    fc.property(tallies, fc.array(share, { maxLength: 12 }), (drawn, category) => {
      const snapshot = takeSnapshot(facts, drawn, category);
      const stored = JSON.parse(JSON.stringify(snapshot)) as Snapshot;
      expect(stored).toEqual(snapshot);
      expect(recompute(stored)).toEqual(recompute(snapshot));
    }),
  );
  expect(isMonth(facts.month)).toBe(true);
});
