import { expect, test } from "vitest";
import { monthsUpTo, type Month } from "~/kernel/month";
import { promisesSeries } from "~/scorecards/domain/series";
import { tallyMonth } from "./tally";

const year = monthsUpTo("2026-10" as Month, 12);
const monthly = (shares: readonly (readonly [met: number, units: number])[]) =>
  shares.map(([met, units], index) => tallyMonth(year[index] ?? "2026-10", { units, judged: units, met }));

test("twelve months around eight in ten: plain limits, no month outside", () => {
  const series = promisesSeries(
    monthly([80, 78, 83, 79, 84, 77, 81, 80, 76, 82, 85, 79].map((met) => [met, 100])),
    year,
  );
  expect(series.isLaney).toBe(false);
  expect(series.centre).toBeCloseTo(0.8033, 4);
  expect(series.points).toHaveLength(12);
  expect(series.points.every(({ signals }) => signals.length === 0)).toBe(true);
});

test("a fall to under six in ten lies below the limits, and does not widen them", () => {
  const series = promisesSeries(
    monthly([80, 78, 83, 79, 84, 77, 81, 80, 55, 57, 54, 56].map((met) => [met, 100])),
    year,
  );
  expect(series.points.filter(({ signals }) => signals.includes("below")).map(({ month }) => month)).toEqual([
    "2026-07",
    "2026-08",
    "2026-09",
    "2026-10",
  ]);
});

test("months that go up and down no more than chance allows keep the plain limits", () => {
  const zigzag = [76, 84, 76, 84, 76, 84, 76, 84, 76, 84, 76, 84].map((met) => [met, 100] as const);
  expect(promisesSeries(monthly(zigzag), year).isLaney).toBe(false);
});

test("a single lasting fall shows as a fall, not as months that differ by nature", () => {
  const fallen = [80, 80, 80, 80, 80, 80, 50, 50, 50, 50, 50, 50].map((met) => [met, 100] as const);
  expect(promisesSeries(monthly(fallen), year).isLaney).toBe(false);
});

test("thousands of incidents that swing by more than chance get Laney's limits", () => {
  const swinging = [80, 86, 79, 85, 81, 87, 78, 84, 80, 86, 79, 85].map((met) => [met * 100, 10_000] as const);
  const series = promisesSeries(monthly(swinging), year);
  expect(series.isLaney).toBe(true);
  expect(series.points.every(({ signals }) => signals.length === 0)).toBe(true);
});

test("a month without incidents stays on the axis as a gap", () => {
  const [first, second] = year;
  const series = promisesSeries([tallyMonth(first ?? "", { units: 10, judged: 20, met: 15 })], year);
  expect(series.points[0]).toMatchObject({ month: first, units: 10, value: 0.75 });
  expect(series.points[1]).toEqual({ month: second, units: 0, value: null, lower: null, upper: null, signals: [] });
  expect(promisesSeries([], year)).toMatchObject({ centre: null, isLaney: false });
});

test("tallies of several touchpoints are one month, and other months are left out", () => {
  const tallies = [
    tallyMonth("2026-10", { units: 5, judged: 5, met: 5 }),
    tallyMonth("2026-10", { units: 15, judged: 15, met: 5 }),
    tallyMonth("2024-01", { units: 99, judged: 99, met: 0 }),
  ];
  expect(promisesSeries(tallies, year)).toMatchObject({ centre: 0.5 });
});
