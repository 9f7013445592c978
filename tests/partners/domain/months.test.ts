import fc from "fast-check";
import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { isMonth, monthAt, monthsBack, type Month } from "~/partners/domain/months";

test("the month is the brand's: late on the 31st in Bogotá it is already next month in UTC", () => {
  const late = instant(Date.UTC(2026, 10, 1, 3));
  expect(monthAt(late, "America/Bogota")).toBe("2026-10");
  expect(monthAt(late, "UTC")).toBe("2026-11");
  expect(monthAt(late, "Nowhere/At_All")).toBe("2026-11");
});

test("going back from January leads to December of the year before", () => {
  expect(monthsBack("2026-01" as Month, 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
});

test("there is no thirteenth month", () => {
  expect(["2026-10", "2026-13", "2026-00", "2026-1", "26-10"].map(isMonth)).toEqual([true, false, false, false, false]);
});

test("every month going back is a month, each before the one before it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1971, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const back = monthsBack(`${year}-${String(month).padStart(2, "0")}` as Month, 24);
      expect(back.every(isMonth)).toBe(true);
      expect([...back].sort().reverse()).toEqual(back);
      expect(new Set(back).size).toBe(24);
    }),
  );
});
