import fc from "fast-check";
import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { addMonths, isMonth, monthsIn, monthsUpTo, type Month } from "~/kernel/month";

const at = (iso: string) => instant(Date.parse(iso));
const month = (text: string) => text as Month;

test("the last evening of October in Bogotá still belongs to October, although it is November in UTC", () => {
  const bogota = monthsIn("America/Bogota");
  expect(bogota.of(at("2026-11-01T04:59:59.999Z"))).toBe("2026-10");
  expect(bogota.of(at("2026-11-01T05:00:00Z"))).toBe("2026-11");
  expect(bogota.startOf(month("2026-11"))).toBe(at("2026-11-01T05:00:00Z"));
  expect(bogota.endOf(month("2026-10"))).toBe(at("2026-11-01T05:00:00Z"));
});

test("a zone ahead of UTC enters its month before UTC does", () => {
  const kiritimati = monthsIn("Pacific/Kiritimati");
  expect(kiritimati.of(at("2026-12-31T10:00:00Z"))).toBe("2027-01");
  expect(kiritimati.startOf(month("2027-01"))).toBe(at("2026-12-31T10:00:00Z"));
});

test("a month whose first midnight does not exist begins when the clocks have jumped", () => {
  // Asunción skipped from 00:00 to 01:00 on 1 October 2017
  const asuncion = monthsIn("America/Asuncion");
  expect(asuncion.startOf(month("2017-10"))).toBe(at("2017-10-01T04:00:00Z"));
  expect(asuncion.of(at("2017-10-01T03:59:59.999Z"))).toBe("2017-09");
});

test("the rolling view of January reaches back into the old year", () => {
  expect(monthsUpTo(month("2027-01"), 3)).toEqual(["2026-11", "2026-12", "2027-01"]);
  expect(addMonths(month("2026-12"), 1)).toBe("2027-01");
  expect(addMonths(month("2026-01"), -13)).toBe("2024-12");
});

test("a text that is no month is not taken for one", () => {
  expect(["2026-10", "0000-01"].every(isMonth)).toBe(true);
  expect(["2026-13", "2026-00", "2026-1", "26-10", "2026-10-01", ""].some(isMonth)).toBe(false);
});

test("a zone that does not exist is a bug, not another zone", () => {
  expect(() => monthsIn("Nowhere/At_All")).toThrow(RangeError);
});

const zones = [
  "UTC",
  "America/New_York",
  "America/Santiago",
  "Europe/Madrid",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "America/Asuncion",
];

test("every instant lies in exactly one month, and months follow each other without a gap", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2060, 0, 1) }),
      (zone, ms) => {
        const months = monthsIn(zone);
        const found = months.of(instant(ms));
        expect(months.startOf(found)).toBeLessThanOrEqual(ms);
        expect(months.endOf(found)).toBeGreaterThan(ms);
        expect(months.startOf(addMonths(found, 1))).toBe(months.endOf(found));
        const local = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, year: "numeric", month: "2-digit" });
        expect(found).toBe(local.format(ms));
      },
    ),
    { numRuns: 300 },
  );
});
