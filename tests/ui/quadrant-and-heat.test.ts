import fc from "fast-check";
import { expect, test } from "vitest";
import { heatLevels, hottest } from "~/ui/charts/heat-levels";
import { quadrantGeometry, type QuadrantPoint } from "~/ui/charts/quadrant-geometry";

const SIZE = { width: 560, height: 380 };
const point = (id: string, x: number, y: number): QuadrantPoint => ({ id, name: `Aliado ${id}`, x, y, state: "good" });

test("who costs more stands further right, who serves better further up, and the cut lies between", () => {
  const { dots, splitAt } = quadrantGeometry([point("a", 10, 90), point("b", 90, 40)], { x: 50, y: 80 }, SIZE);
  const [cheapAndGood, dearAndPoor] = dots;
  expect(cheapAndGood?.x).toBeLessThan(splitAt.x);
  expect(cheapAndGood?.y).toBeLessThan(splitAt.y);
  expect(dearAndPoor?.x).toBeGreaterThan(splitAt.x);
  expect(dearAndPoor?.y).toBeGreaterThan(splitAt.y);
});

const points = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 1e9, noNaN: true }), y: fc.double({ min: 0, max: 100, noNaN: true }) }),
  { maxLength: 40 },
);

test("any partners: every dot is inside, and no two names touch", () => {
  fc.assert(
    fc.property(points, (drawn) => {
      const all = drawn.map(({ x, y }, index) => point(String(index), x, y));
      const { dots, names, left, right, top, baseline } = quadrantGeometry(all, { x: 10, y: 80 }, SIZE);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(right);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(y).toBeLessThanOrEqual(baseline);
      }
      const boxes = names.map(({ text, x, y, anchor }) => {
        const length = text.length * 6.3;
        return anchor === "start" ? { from: x, to: x + length, y } : { from: x - length, to: x, y };
      });
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < 14).toBe(false);
    }),
  );
});

test("the hottest hour is full, an empty one is empty, and every hour has one shade", () => {
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  counts[1]![10] = 34;
  counts[4]![15] = 1;
  expect(hottest(counts)).toEqual({ day: 1, hour: 10, count: 34 });
  const levels = heatLevels(counts, 5);
  expect(levels[5]).toEqual([{ day: 1, hour: 10 }]);
  expect(levels[1]).toEqual([{ day: 4, hour: 15 }]);
  expect(levels.flat()).toHaveLength(7 * 24);
  expect(hottest([[0, 0]])).toBeNull();
  expect(heatLevels([[0, 0]], 5)[0]).toHaveLength(2);
});
