import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, type Month } from "~/kernel/month";
import { monthTurns } from "~/ui/month-turns";

const month = (text: string) => text as Month;
const months = ["2026-11", "2026-08", "2026-03"].map(month);

test("from August one turns to March and to November, past months without anything in them", () => {
  expect(monthTurns(month("2026-08"), months)).toEqual({ previous: "2026-03", next: "2026-11", all: months });
});

test("a month without anything in it is among the choices while it is shown", () => {
  expect(monthTurns(month("2026-05"), months)).toEqual({
    previous: "2026-03",
    next: "2026-08",
    all: ["2026-11", "2026-08", "2026-05", "2026-03"],
  });
});

test("at either end there is no further, and alone there is nowhere to go", () => {
  expect(monthTurns(month("2026-03"), months).previous).toBeNull();
  expect(monthTurns(month("2026-11"), months).next).toBeNull();
  expect(monthTurns(month("2026-11"), [])).toEqual({ previous: null, next: null, all: ["2026-11"] });
});

test("turning on and on from the first month passes every month once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 }), (steps) => {
      const some = steps.map((step) => addMonths(month("2024-01"), step));
      const passed: Month[] = [];
      let at: Month | null = monthTurns(some[0] ?? month("2024-01"), some).all.at(-1) ?? null;
      while (at !== null && passed.length <= some.length) {
        passed.push(at);
        at = monthTurns(at, some).next;
      }
      expect(passed).toEqual([...some].sort());
    }),
  );
});
