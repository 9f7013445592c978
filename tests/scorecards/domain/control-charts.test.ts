import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ewma,
  individualsChart,
  pChart,
  runRules,
  spreadBeyondChance,
  uChart,
  type Chart,
} from "~/scorecards/domain/control-charts";
import { circuitBoards, ewmaPrinted, ewmaValues, orangeJuice, personalComputers, viscosity } from "./published-charts";

const outOfControl = (chart: Pick<Chart, "points">) =>
  chart.points.flatMap(({ signals }, index) => (signals.length > 0 ? [index + 1] : []));

test("the orange juice cans: samples 15 and 23 lie outside 0.0524 … 0.4102", () => {
  const chart = pChart(orangeJuice.map((events) => ({ events, n: 50 })));
  expect(chart.centre).toBeCloseTo(0.2313333, 7);
  for (const { lower, upper } of chart.points) {
    expect(lower).toBeCloseTo(0.05242755, 7);
    expect(upper).toBeCloseTo(0.4102391, 7);
  }
  expect(outOfControl(chart)).toEqual([15, 23]);
  expect(chart.points[22]).toMatchObject({ value: 0.48, signals: ["above"] });
});

test("the circuit boards: samples 6 and 20 lie outside 6.48 … 33.21", () => {
  const chart = uChart(circuitBoards.map((events) => ({ events, exposure: 1 })));
  expect(chart.centre).toBeCloseTo(19.84615, 5);
  expect(chart.points[0]?.lower).toBeCloseTo(6.481447, 6);
  expect(chart.points[0]?.upper).toBeCloseTo(33.21086, 5);
  expect(outOfControl(chart)).toEqual([6, 20]);
  expect(chart.points[5]?.signals).toEqual(["below"]);
});

test("the personal computers: nothing outside 0.066 … 3.794 per computer", () => {
  const chart = uChart(personalComputers.map((events) => ({ events, exposure: 5 })));
  expect(chart.centre).toBeCloseTo(1.93, 10);
  expect(chart.points[0]?.lower).toBeCloseTo(0.06613305, 7);
  expect(chart.points[0]?.upper).toBeCloseTo(3.793867, 6);
  expect(outOfControl(chart)).toEqual([]);
});

test("the paint's viscosity: batch 4 lies outside 32.57 … 35.61", () => {
  const chart = individualsChart(viscosity);
  expect(chart.centre).toBeCloseTo(34.088, 10);
  expect(chart.points[0]?.lower).toBeCloseTo(32.56504, 5);
  expect(chart.points[0]?.upper).toBeCloseTo(35.61096, 5);
  expect(outOfControl(chart)).toEqual([4]);
});

test("the EWMA of the NIST handbook, value by value, inside 47.41 … 52.59 in the end", () => {
  const chart = ewma(ewmaValues, { lambda: 0.3, L: 3, centre: 50, sigma: 2.0539 });
  chart.points.forEach((point, index) => expect(Math.abs(point.ewma - (ewmaPrinted[index] ?? 0))).toBeLessThan(0.0051));
  expect(Math.abs((chart.points.at(-1)?.lower ?? 0) - 47.4115)).toBeLessThan(0.001);
  expect(Math.abs((chart.points.at(-1)?.upper ?? 0) - 52.5884)).toBeLessThan(0.001);
  expect(outOfControl(chart)).toEqual([]);
});

test("the first EWMA limits are narrow: L · λ · σ", () => {
  const [first] = ewma([10, 10], { lambda: 0.2, L: 2.7, centre: 10, sigma: 1 }).points;
  expect(first?.upper).toBeCloseTo(10 + 2.7 * 0.2, 12);
});

test("without a given centre and spread the EWMA takes the mean and the moving range", () => {
  const chart = ewma(viscosity, { lambda: 0.2, L: 2.7 });
  expect(chart.centre).toBeCloseTo(34.088, 10);
  expect(chart.sigma).toBeCloseTo(0.5076521, 7);
});

test("with equal samples Laney's p′ limits are those of the individuals chart, cut at 0 and 1", () => {
  const laney = pChart(
    orangeJuice.map((events) => ({ events, n: 50 })),
    { laney: true },
  );
  const single = individualsChart(orangeJuice.map((events) => events / 50));
  expect(laney.points[0]?.upper).toBeCloseTo(single.points[0]?.upper ?? 0, 10);
  expect(laney.points[0]?.lower).toBe(0);
  expect(single.points[0]?.lower).toBe(0);
});

test("with equal exposures Laney's u′ limits are those of the individuals chart", () => {
  const laney = uChart(
    circuitBoards.map((events) => ({ events, exposure: 1 })),
    { laney: true },
  );
  const single = individualsChart(circuitBoards);
  expect(laney.points[0]?.upper).toBeCloseTo(single.points[0]?.upper ?? 0, 10);
});

test("large months that differ by more than chance: every month an alarm by p, none by p′", () => {
  const months = [790, 830, 800, 845, 780, 825, 795, 835].map((events) => ({ events: events * 100, n: 100_000 }));
  expect(outOfControl(pChart(months)).length).toBeGreaterThan(5);
  expect(outOfControl(pChart(months, { laney: true }))).toEqual([]);
  expect(spreadBeyondChance(months)).toBeGreaterThan(10);
});

test("a share without any miss has nowhere to go but stays on the chart", () => {
  const chart = pChart(
    [
      { events: 8, n: 8 },
      { events: 3, n: 3 },
    ],
    { laney: true },
  );
  expect(chart.points).toEqual([
    { value: 1, lower: 1, upper: 1, signals: [] },
    { value: 1, lower: 1, upper: 1, signals: [] },
  ]);
});

test("a month without incidents holds no share and disturbs no other month", () => {
  const chart = pChart([
    { events: 4, n: 10 },
    { events: 0, n: 0 },
    { events: 6, n: 10 },
  ]);
  expect(chart.centre).toBe(0.5);
  expect(chart.points[1]).toEqual({ value: Number.NaN, lower: 0, upper: 1, signals: [] });
  expect(pChart([]).points).toEqual([]);
  expect(uChart([{ events: 0, exposure: 0 }]).points[0]?.upper).toBe(Infinity);
});

test("values below zero keep their lower limit", () => {
  expect(individualsChart([-5, 5, -5, 5]).points[0]?.lower).toBeLessThan(-5);
  expect(individualsChart([7]).points).toEqual([{ value: 7, lower: 7, upper: 7, signals: [] }]);
});

test("equal values signal nothing, whatever their sums round to", () => {
  const equal = Array.from({ length: 12 }, () => 0.1);
  const chart = individualsChart(equal);
  expect(outOfControl(chart)).toEqual([]);
  expect(runRules(equal, chart.centre, 0)).toEqual([]);
  expect(outOfControl(ewma(equal, { lambda: 0.2, L: 2.7 }))).toEqual([]);
});

test("Western Electric rule 1: one point beyond three sigmas", () => {
  expect(runRules([0, 3.1, 0, -3.1, 3], 0, 1)).toEqual([1, 3]);
});

test("Western Electric rule 2: two of three beyond two sigmas on one side", () => {
  expect(runRules([2.1, 0, 2.2], 0, 1)).toEqual([2]);
  expect(runRules([2.1, -2.2, 0], 0, 1)).toEqual([]);
  expect(runRules([2.1, 0, 0, 2.2], 0, 1)).toEqual([]);
});

test("Western Electric rule 3: four of five beyond one sigma on one side", () => {
  expect(runRules([-1.1, -1.2, 0, -1.3, -1.4], 0, 1)).toEqual([4]);
  expect(runRules([-1.1, -1.2, 0, -1.3, 0.5, -1.4], 0, 1)).toEqual([]);
});

test("Western Electric rule 4: eight in a row on one side of the centre", () => {
  expect(runRules([0.1, 0.2, 0.1, 0.3, 0.1, 0.2, 0.4, 0.1, 0.2], 0, 1)).toEqual([7, 8]);
  expect(runRules([0.1, 0.2, 0.1, 0.3, 0, 0.2, 0.4, 0.1, 0.2], 0, 1)).toEqual([]);
});

test("limits hold the centre and never leave 0 … 1, and turning kept into missed mirrors the chart", () => {
  const points = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, share]) => ({ n, events: Math.round(n * share) })),
    { minLength: 1, maxLength: 24 },
  );
  fc.assert(
    fc.property(points, fc.boolean(), (months, laney) => {
      const kept = pChart(months, { laney });
      const missed = pChart(
        months.map(({ n, events }) => ({ n, events: n - events })),
        { laney },
      );
      kept.points.forEach((point, index) => {
        expect(point.lower).toBeGreaterThanOrEqual(0);
        expect(point.upper).toBeLessThanOrEqual(1);
        expect(point.lower).toBeLessThanOrEqual(kept.centre + 1e-12);
        expect(point.upper).toBeGreaterThanOrEqual(kept.centre - 1e-12);
        expect(missed.points[index]?.upper).toBeCloseTo(1 - point.lower, 8);
        expect(missed.points[index]?.lower).toBeCloseTo(1 - point.upper, 8);
      });
    }),
  );
});
