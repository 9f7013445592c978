import fc from "fast-check";
import { expect, test } from "vitest";
import { addBusinessDays, businessMinutesBetween } from "~/servicelevels/domain/business-time";
import { at, calendarFor, compiled, daily, hours, office, zoneAndStart } from "./calendars";
import { wallClock } from "./reference";

const madrid = compiled(office("Europe/Madrid", hours([9, 13], [15, 18]), { holidays: ["2026-12-25"] }));
const friday = at("2026-11-20T11:20+01:00");

test("two working days later at the same time of day, the weekend not counted", () => {
  expect(addBusinessDays(madrid, friday, 2, { end: "sameTime" })).toBe(at("2026-11-24T11:20+01:00"));
});

test("two working days later at closing", () => {
  expect(addBusinessDays(madrid, friday, 2, { end: "closing" })).toBe(at("2026-11-24T18:00+01:00"));
});

test("a holiday is no working day", () => {
  expect(addBusinessDays(madrid, at("2026-12-24T10:00+01:00"), 1, { end: "sameTime" })).toBe(
    at("2026-12-28T10:00+01:00"),
  );
});

test("a start on a closed day counts from the same time of day on the next working day", () => {
  const saturday = at("2026-11-21T20:15+01:00");
  expect(addBusinessDays(madrid, saturday, 0, { end: "sameTime" })).toBe(at("2026-11-23T20:15+01:00"));
  expect(addBusinessDays(madrid, saturday, 1, { end: "closing" })).toBe(at("2026-11-24T18:00+01:00"));
});

test("what comes at or after the cut-off counts from the next working day's opening, or from the time agreed", () => {
  const atCutOff = at("2026-11-20T16:00+01:00");
  const before = at("2026-11-20T15:59+01:00");
  const cutOff = "16:00";
  expect(addBusinessDays(madrid, before, 1, { cutOff, end: "sameTime" })).toBe(at("2026-11-23T15:59+01:00"));
  expect(addBusinessDays(madrid, atCutOff, 1, { cutOff, end: "sameTime" })).toBe(at("2026-11-24T09:00+01:00"));
  expect(addBusinessDays(madrid, atCutOff, 1, { cutOff, restart: "10:30", end: "sameTime" })).toBe(
    at("2026-11-24T10:30+01:00"),
  );
  expect(addBusinessDays(madrid, atCutOff, 0, { cutOff, end: "closing" })).toBe(at("2026-11-23T18:00+01:00"));
});

test("the steps follow one another: Saturday evening is Monday evening, which is past Monday's cut-off", () => {
  const saturday = at("2026-11-21T20:15+01:00");
  expect(addBusinessDays(madrid, saturday, 0, { cutOff: "16:00", end: "sameTime" })).toBe(at("2026-11-24T09:00+01:00"));
});

test("a time of day that the last day jumps over is counted on; one that comes twice is the first", () => {
  const open = compiled(daily("Europe/Madrid", [[0, 1440]]));
  expect(addBusinessDays(open, at("2026-03-28T02:30+01:00"), 1, { end: "sameTime" })).toBe(
    at("2026-03-29T03:30+02:00"),
  );
  expect(addBusinessDays(open, at("2026-10-24T02:30+02:00"), 1, { end: "sameTime" })).toBe(
    at("2026-10-25T02:30+02:00"),
  );
  const second = at("2026-10-25T02:30+01:00");
  expect(addBusinessDays(open, second, 0, { end: "sameTime" })).toBe(second);
  expect(addBusinessDays(open, second, 1, { end: "sameTime" })).toBe(at("2026-10-26T02:30+01:00"));
});

test("closing is when the day's hours are really over, also in the night the clocks change", () => {
  const untilHalfPast = compiled(daily("Europe/Madrid", hours([0, 2.5])));
  expect(addBusinessDays(untilHalfPast, at("2026-10-24T01:00+02:00"), 1, { end: "closing" })).toBe(
    at("2026-10-25T02:30+01:00"),
  );
  expect(addBusinessDays(untilHalfPast, at("2026-03-28T01:00+01:00"), 1, { end: "closing" })).toBe(
    at("2026-03-29T03:00+02:00"),
  );
  const untilTwo = compiled(daily("Europe/Madrid", hours([0, 2])));
  expect(addBusinessDays(untilTwo, at("2026-10-24T01:00+02:00"), 1, { end: "closing" })).toBe(
    at("2026-10-25T02:00+02:00"),
  );
});

test("midnight in Santiago: a day that ends at 24:00 ends an hour later in autumn and does not begin at 00:00 in spring", () => {
  const allDay = compiled(daily("America/Santiago", [[0, 1440]]));
  expect(addBusinessDays(allDay, at("2026-04-04T10:00-03:00"), 0, { end: "closing" })).toBe(
    at("2026-04-05T00:00-04:00"),
  );
  expect(addBusinessDays(allDay, at("2026-09-05T10:00-04:00"), 0, { end: "closing" })).toBe(
    at("2026-09-06T00:00-04:00"),
  );
  expect(addBusinessDays(allDay, at("2026-09-05T00:20-04:00"), 1, { end: "sameTime" })).toBe(
    at("2026-09-06T01:20-03:00"),
  );
});

test("a date the zone never had, or whose only hours were jumped over, is no working day", () => {
  const apia = compiled(daily("Pacific/Apia", hours([9, 17])));
  expect(addBusinessDays(apia, at("2011-12-29T10:00-10:00"), 1, { end: "sameTime" })).toBe(
    at("2011-12-31T10:00+14:00"),
  );
  const atNight = compiled(daily("Europe/Madrid", hours([2, 3])));
  expect(addBusinessDays(atNight, at("2026-03-28T02:10+01:00"), 1, { end: "sameTime" })).toBe(
    at("2026-03-30T02:10+02:00"),
  );
});

test("a cut-off that is no time of day is left out, and part of a day is not a day", () => {
  expect(addBusinessDays(madrid, friday, 1.9, { cutOff: "9h", end: "sameTime" })).toBe(at("2026-11-23T11:20+01:00"));
});

test("any calendar and start: the last day has hours, and its time of day is the start's unless the clocks forbid it", () => {
  fc.assert(
    fc.property(
      zoneAndStart.chain(({ timeZone, start }) => fc.tuple(calendarFor(timeZone, start), fc.constant(start))),
      fc.integer({ min: 1, max: 20 }),
      ([calendar, start], days) => {
        const ready = compiled(calendar);
        const due = addBusinessDays(ready, start, days, { end: "sameTime" });
        const closing = addBusinessDays(ready, start, days, { end: "closing" });
        const from = wallClock(calendar.timeZone, start);
        const to = wallClock(calendar.timeZone, due);
        expect([from.minute, from.minute + 30, from.minute + 60]).toContain(
          to.minute < from.minute ? to.minute + 1440 : to.minute,
        );
        // Each day added has open time of its own; the first and the last may have theirs before or after.
        expect(due).toBeGreaterThan(start);
        if (days > 2) expect(businessMinutesBetween(ready, start, due)).toBeGreaterThan(0);
        expect(addBusinessDays(ready, start, days + 1, { end: "closing" })).toBeGreaterThan(closing);
      },
    ),
    { numRuns: 300 },
  );
});
