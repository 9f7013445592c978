import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { choose, type Chosen } from "~/notices/domain/preferences";
import { isQuiet, quietUntil, type QuietHours } from "~/notices/domain/quiet-hours";
import { at } from "./samples";

const night: QuietHours = { nightly: { from: 21 * 60, to: 7 * 60 }, days: [] };
const BOGOTA = "America/Bogota";

test("From nine in the evening to seven in the morning: what comes at eleven waits until seven", () => {
  expect(quietUntil(night, BOGOTA, at("2026-11-17T04:00:00Z"))).toBe(at("2026-11-17T12:00:00Z"));
  // Seven sharp is not quiet any more, one minute before nine not yet.
  expect(isQuiet(night, BOGOTA, at("2026-11-17T12:00:00Z"))).toBe(false);
  expect(isQuiet(night, BOGOTA, at("2026-11-17T01:59:00Z"))).toBe(false);
  expect(isQuiet(night, BOGOTA, at("2026-11-17T02:00:00Z"))).toBe(true);
});

test("A quiet weekend after a quiet night ends on Monday at seven", () => {
  const weekend: QuietHours = { ...night, days: [6, 7] };
  // Friday 20 November, 22:00.
  expect(quietUntil(weekend, BOGOTA, at("2026-11-21T03:00:00Z"))).toBe(at("2026-11-23T12:00:00Z"));
});

test("Within the day: the nap from one to three", () => {
  const nap: QuietHours = { nightly: { from: 13 * 60, to: 15 * 60 }, days: [] };
  expect(quietUntil(nap, BOGOTA, at("2026-11-17T18:30:00Z"))).toBe(at("2026-11-17T20:00:00Z"));
  expect(isQuiet(nap, BOGOTA, at("2026-11-17T20:30:00Z"))).toBe(false);
});

test("The night the clocks go forward is an hour shorter, the one they go back an hour longer", () => {
  // Madrid, 29 March 2026 and 25 October 2026.
  expect(quietUntil(night, "Europe/Madrid", at("2026-03-28T20:00:00Z"))).toBe(at("2026-03-29T05:00:00Z"));
  expect(quietUntil(night, "Europe/Madrid", at("2026-10-24T19:00:00Z"))).toBe(at("2026-10-25T06:00:00Z"));
  // An end that is jumped over is the moment of the jump.
  const halfTwo: QuietHours = { nightly: { from: 23 * 60, to: 150 }, days: [] };
  expect(quietUntil(halfTwo, "Europe/Madrid", at("2026-03-28T23:00:00Z"))).toBe(at("2026-03-29T01:00:00Z"));
});

test("Nothing is quiet where nothing was chosen, nor in a zone that does not exist", () => {
  const now = at("2026-11-17T04:00:00Z");
  expect(quietUntil({ nightly: null, days: [] }, BOGOTA, now)).toBe(now);
  expect(quietUntil(night, "Atlantis/Capital", now)).toBe(now);
});

/** What the wall clock shows, asked of the language data and not of our own zones. */
function showsQuiet({ nightly, days }: QuietHours, wall: Intl.DateTimeFormat, moment: number): boolean {
  const parts = new Map(wall.formatToParts(moment).map(({ type, value }) => [type, value]));
  const weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(parts.get("weekday") ?? "") + 1;
  if (days.includes(weekday)) return true;
  if (nightly === null) return false;
  const minute = Number(parts.get("hour")) * 60 + Number(parts.get("minute"));
  const { from, to } = nightly;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

test("It is always the first minute at which the wall clock shows no quiet hour, over every change of the clocks", () => {
  const zones = ["Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "America/Bogota"];
  const minute = fc.integer({ min: 0, max: 1439 });
  const quiet = fc.record({
    nightly: fc.option(
      fc
        .tuple(minute, minute)
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({ from, to })),
    ),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 2 }),
  });
  // Around the changes of 2026 in these zones, to the minute.
  const changes = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-09-06", "2026-10-04", "2026-10-25", "2026-11-01"];
  const moments = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * 1440, max: 1440 }))
    .map(([day, minutes]) => instant(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS));
  fc.assert(
    fc.property(fc.constantFrom(...zones), quiet, moments, (zone, chosen, moment) => {
      const wall = new Intl.DateTimeFormat("en-US", {
        ...{ timeZone: zone, hourCycle: "h23", weekday: "short", hour: "2-digit", minute: "2-digit" },
      } as Intl.DateTimeFormatOptions);
      let expected: number = moment;
      while (showsQuiet(chosen, wall, expected) && expected < moment + 9 * DAY_MS) expected += MINUTE_MS;
      expect(quietUntil(chosen, zone, moment)).toBe(expected);
    }),
    { numRuns: 120 },
  );
});

const chosen = (more: Partial<Chosen>): Chosen => ({
  on: ["clockWarning", "breach", "flagAccepted", "weeklySummary"],
  ...{ quietFrom: null, quietTo: null, quietDays: [], criticalAlways: false, summaryDay: 1, summaryHour: 7 },
  ...more,
});

test("Quiet hours need both ends, two different ones, and a day that is not quiet", () => {
  const refused = (more: Partial<Chosen>) => choose("partnerLead", chosen(more));
  expect(refused({ quietFrom: 60 })).toMatchObject({ refusal: { code: "notices.quiet-incomplete" } });
  expect(refused({ quietFrom: 60, quietTo: 60 })).toMatchObject({ refusal: { code: "notices.quiet-without-end" } });
  expect(refused({ quietDays: [1, 2, 3, 4, 5, 6, 7] })).toMatchObject({ refusal: { code: "notices.always-quiet" } });
});

test("Only what differs from the role's default is a choice, so that the rest follows the role", () => {
  const kept = choose(
    "partnerLead",
    chosen({ on: ["clockWarning", "flagAccepted", "weeklySummary"], quietDays: [7, 6] }),
  );
  expect(kept).toMatchObject({ value: { switches: { breach: false }, quiet: { nightly: null, days: [6, 7] } } });
  expect(choose("executive", chosen({ on: ["breach", "weeklySummary"] }))).toMatchObject({
    value: { switches: { breach: true } },
  });
  const admin = choose("admin", chosen({ on: ["flagAccepted"] }));
  expect(admin.ok && admin.value.switches).toEqual({});
});
