import fc from "fast-check";
import { expect, test } from "vitest";
import { controlGeometry, type ControlPoint } from "~/ui/charts/control-geometry";
import { intervalGeometry } from "~/ui/charts/interval-geometry";
import { joined, linear, roundMarks, stepped } from "~/ui/charts/scale";

test("a score of 72 between 64 and 79 with the mark at 70 stands where it should on 0 to 100", () => {
  expect(intervalGeometry({ value: 72, low: 64, high: 79, standard: 70 }, 0, 100)).toEqual({
    at: 72,
    from: 64,
    width: 15,
    standardAt: 70,
  });
});

test("without a value nothing is drawn, not even the mark", () => {
  expect(intervalGeometry({ value: null, low: 10, high: 20, standard: 70 }, 0, 100)).toBeNull();
});

test("a value without an interval is a dot without a band", () => {
  expect(intervalGeometry({ value: 79, low: null, high: null, standard: null }, 0, 100)).toEqual({
    at: 79,
    from: 79,
    width: 0,
    standardAt: null,
  });
});

test("what lies outside the scale is drawn at its edge", () => {
  expect(intervalGeometry({ value: 130, low: -20, high: 150, standard: 200 }, 0, 100)).toEqual({
    at: 100,
    from: 0,
    width: 100,
    standardAt: 100,
  });
});

const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test("any interval: the band holds the dot and stays inside the picture", () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      figure,
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      (value, low, high, min, size) => {
        const figures = { value, low: Math.min(low, value), high: Math.max(high, value), standard: null };
        const geometry = intervalGeometry(figures, min, min + size);
        if (geometry === null) throw new Error("a value on a real scale is always drawn");
        expect(geometry.from).toBeGreaterThanOrEqual(0);
        expect(geometry.from).toBeLessThanOrEqual(geometry.at + 1e-9);
        expect(geometry.at).toBeLessThanOrEqual(geometry.from + geometry.width + 1e-9);
        expect(geometry.from + geometry.width).toBeLessThanOrEqual(100 + 1e-9);
      },
    ),
  );
});

test("a scale without width draws nothing", () => {
  expect(intervalGeometry({ value: 5, low: 4, high: 6, standard: null }, 5, 5)).toBeNull();
});

test("a month without data interrupts the line instead of falling to zero", () => {
  expect(joined([[0, 1], [1, 2], null, [3, 4]])).toBe("M0 1L1 2M3 4");
});

test("a limit is held over its whole month", () => {
  expect(
    stepped(
      [
        [5, 20],
        [15, 30],
      ],
      10,
    ),
  ).toBe("M0 20L10 20L10 30L20 30");
});

test("a scale without width maps everything to its start", () => {
  expect(linear([3, 3], [0, 100])(3)).toBe(0);
});

test("an axis is marked in round steps, and in few of them", () => {
  expect(roundMarks(0.87, 5, 0.01)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8]);
  expect(roundMarks(1, 5, 0.01)).toHaveLength(6);
  expect(roundMarks(0.004, 5, 0.01)).toEqual([0]);
});

test("any axis: marks start at zero, stay on the scale, and are never closer than the finest", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (highest) => {
      const marks = roundMarks(highest, 5, 0.01);
      expect(marks[0]).toBe(0);
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(marks.at(-1)).toBeLessThanOrEqual(highest + 1e-9);
      expect((marks[1] ?? 1) - 0).toBeGreaterThanOrEqual(0.01 - 1e-12);
    }),
  );
});

function month(label: string, value: number | null, upper: number | null = 0.2): ControlPoint {
  return { label, value, lower: 0, upper, isFlagged: false };
}
const size = { width: 320, height: 180, labelEvery: 3 };

test("higher is further up, and everything stays between the axis and the top", () => {
  const { marks, scale, centreAt } = controlGeometry(
    [month("ene", 0), month("feb", 0.1), month("mar", 0.4)],
    0.12,
    size,
  );
  const heights = marks.map((mark) => mark.y);
  expect(heights[0]).toBe(scale[0]?.y);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  expect(Math.min(...heights)).toBeGreaterThan(0);
  expect(centreAt).toBeLessThan(scale[0]?.y ?? 0);
});

test("where there is room for every third label only, the newest month is one of them", () => {
  const { labels } = controlGeometry(
    ["a", "b", "c", "d", "e"].map((label) => month(label, 0.1)),
    0.1,
    size,
  );
  expect(labels.map((label) => label.text)).toEqual(["b", "e"]);
});

test("a lower limit at zero limits nothing: it is neither drawn nor named", () => {
  const { lower, names } = controlGeometry([month("ene", 0.3)], 0.3, size);
  expect(lower).toBe("");
  expect(names.map((name) => name.of)).toEqual(["upper", "centre"]);
});

test("no months, or only empty ones, draw an empty chart without failing", () => {
  expect(controlGeometry([], 0, size).line).toBe("");
  expect(controlGeometry([month("ene", null, null)], 0, size).marks).toEqual([]);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

test("whatever the figures: the names of the lines stay in the picture, in order, and never lie over one another", () => {
  fc.assert(
    fc.property(share, share, share, (low, middle, high) => {
      const [lower = 0, centre = 0, upper = 0] = [low, middle, high].sort((a, b) => a - b);
      const { names } = controlGeometry([{ ...month("ene", centre, upper), lower }], centre, size);
      for (const [index, name] of names.entries()) {
        expect(name.y - 15).toBeGreaterThanOrEqual(0);
        expect(name.y + 15).toBeLessThanOrEqual(size.height - 26);
        if (index > 0) expect(name.y - (names[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(28);
      }
    }),
  );
});

test("values of flagged months that would run into one another are left to the table", () => {
  const flagged = Array.from({ length: 12 }, (_, index) => ({ ...month(String(index), 0.3), isFlagged: true }));
  const { written, right } = controlGeometry(flagged, 0.5, size);
  expect(written.length).toBeGreaterThan(2);
  for (const [index, { x }] of written.entries()) {
    expect(x + 23).toBeLessThanOrEqual(right);
    if (index > 0) expect(x - (written[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(40);
  }
});
