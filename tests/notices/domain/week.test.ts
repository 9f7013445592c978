import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { summaryOf } from "~/notices/domain/summary";
import { weekToTell } from "~/notices/domain/week";
import { at } from "./samples";

const monday = { day: 1, hour: 7 };
const BOGOTA = "America/Bogota";

test("On Monday at seven the week that ended on Sunday is told", () => {
  expect(weekToTell(at("2026-11-23T12:00:00Z"), monday, BOGOTA)).toMatchObject({
    from: "2026-11-16",
    to: "2026-11-22",
    start: at("2026-11-16T05:00:00Z"),
    end: at("2026-11-23T05:00:00Z"),
    toldAt: at("2026-11-23T12:00:00Z"),
  });
});

test("A minute before, it is still the week before that: told already, or caught up with", () => {
  expect(weekToTell(at("2026-11-23T11:59:00Z"), monday, BOGOTA)?.from).toBe("2026-11-09");
});

test("Who wants it on Friday gets it on Friday", () => {
  const friday = { day: 5, hour: 16 };
  expect(weekToTell(at("2026-11-27T21:00:00Z"), friday, BOGOTA)?.from).toBe("2026-11-16");
  expect(weekToTell(at("2026-11-27T20:59:00Z"), friday, BOGOTA)?.from).toBe("2026-11-09");
});

test("After three weeks without power it is the last week only", () => {
  expect(weekToTell(at("2026-12-16T12:00:00Z"), monday, BOGOTA)?.from).toBe("2026-12-07");
});

test("A week in which the clocks move runs from Monday to Monday all the same", () => {
  const week = weekToTell(at("2026-10-26T12:00:00Z"), monday, "Europe/Madrid");
  expect(week).toMatchObject({
    from: "2026-10-19",
    to: "2026-10-25",
    start: at("2026-10-18T22:00:00Z"),
    end: at("2026-10-25T23:00:00Z"),
  });
  expect(weekToTell(at("2026-10-26T12:00:00Z"), monday, "Atlantis/Capital")).toBe(null);
});

test("At every moment there is exactly one week to tell, over and told within the week after, and it never goes back", () => {
  const moments = fc
    .integer({ min: 0, max: 500 * 1440 })
    .map((m) => instant(at("2026-01-01T00:00:00Z") + m * MINUTE_MS));
  const summary = fc.record({ day: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }) });
  fc.assert(
    fc.property(
      moments,
      summary,
      fc.constantFrom("Europe/Madrid", BOGOTA, "Australia/Lord_Howe"),
      (moment, when, zone) => {
        const week = weekToTell(moment, when, zone);
        const later = weekToTell(instant(moment + 60 * MINUTE_MS), when, zone);
        if (week === null || later === null) throw new Error("the zone exists");
        expect(week.toldAt).toBeLessThanOrEqual(moment);
        expect(week.end).toBeLessThanOrEqual(week.toldAt);
        expect(later.from >= week.from).toBe(true);
      },
    ),
  );
});

test("A summary names the eight busiest and counts all; where nothing happened there is none", () => {
  const week = weekToTell(at("2026-11-23T12:00:00Z"), monday, BOGOTA);
  if (week === null) throw new Error("the zone exists");
  const lines = Array.from({ length: 11 }, (_, index) => ({
    name: `Aliado ${index}`,
    opened: 2,
    resolved: 1,
    breached: 1,
    openNow: 3,
  }));
  const mail = summaryOf(week, lines, null);
  expect(mail?.facts).toMatchObject({
    from: "2026-11-16",
    to: "2026-11-22",
    opened: 22,
    resolved: 11,
    breached: 11,
    openNow: 33,
    house: null,
  });
  expect(mail?.facts.lines).toHaveLength(8);
  expect(summaryOf(week, [{ name: "Entrega", opened: 0, resolved: 0, breached: 0, openNow: 0 }], "Rápidos")).toBe(null);
});
