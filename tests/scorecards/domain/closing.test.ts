import { expect, test } from "vitest";
import { DAY_MS, instant } from "~/kernel/instant";
import { monthsToRecord, settledIfTakenBy, settlesAt } from "~/scorecards/domain/closing";
import type { Month } from "~/kernel/month";
import { at } from "./clock";

const months = (...names: string[]) => names as Month[];

test("a record settles 14 days after it was first taken, to the millisecond", () => {
  const taken = at("2026-11-01T00:07:00Z");
  expect(settlesAt(taken)).toBe(at("2026-11-15T00:07:00Z"));
  const settles = settlesAt(taken);
  expect(taken <= settledIfTakenBy(settles)).toBe(true);
  expect(taken <= settledIfTakenBy(instant(settles - 1))).toBe(false);
  expect(settles - taken).toBe(14 * DAY_MS);
});

test("a month with incidents is on record for itself and for the two rolling views it is part of", () => {
  expect(monthsToRecord(months("2026-06"), "2026-10" as Month, false)).toEqual(["2026-06", "2026-07", "2026-08"]);
});

test("nothing that is not over yet is put on record", () => {
  expect(monthsToRecord(months("2026-11", "2026-09"), "2026-10" as Month, false)).toEqual(["2026-09", "2026-10"]);
});

test("no data is a fact of an active partner, not of one that has left or not begun", () => {
  expect(monthsToRecord([], "2026-10" as Month, true)).toEqual(["2026-10"]);
  expect(monthsToRecord([], "2026-10" as Month, false)).toEqual([]);
});
