import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { addBusinessMinutes, businessMinutesBetween } from "~/servicelevels/domain/business-time";
import { calendarFor, compiled, zoneAndStart } from "./calendars";
import { countBetween, stepForward } from "./reference";

const situation = zoneAndStart.chain(({ timeZone, start }) =>
  fc.record({
    calendar: calendarFor(timeZone, start),
    start: fc.constant(start),
    minutes: fc.integer({ min: 0, max: 900 }),
  }),
);

test("any calendar, zone, start and target: due when stepping minute by minute says so", () => {
  fc.assert(
    fc.property(situation, ({ calendar, start, minutes }) => {
      expect(addBusinessMinutes(compiled(calendar), start, minutes)).toBe(stepForward(calendar, start, minutes));
    }),
    { numRuns: 120 },
  );
});

test("any calendar, zone and two instants: as many business minutes between them as stepping counts", () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 0, max: 4 * 1440 }), ({ calendar, start }, length) => {
      const end = instant(start + length * MINUTE_MS);
      expect(businessMinutesBetween(compiled(calendar), start, end)).toBe(countBetween(calendar, start, end));
    }),
    { numRuns: 100 },
  );
});

test("from the start to the due instant there are exactly the minutes of the target, to the millisecond", () => {
  const offGrid = fc.integer({ min: 0, max: 2 * DAY_MS });
  fc.assert(
    fc.property(situation, offGrid, fc.integer({ min: 0, max: 60_000 }), ({ calendar, start }, shift, minutes) => {
      const ready = compiled(calendar);
      const from = instant(start + shift);
      const due = addBusinessMinutes(ready, from, minutes);
      expect(businessMinutesBetween(ready, from, due)).toBe(minutes);
      expect(due).toBeGreaterThanOrEqual(from);
    }),
    { numRuns: 500 },
  );
});

test("a longer target is due later, and two targets one after the other are due like their sum", () => {
  fc.assert(
    fc.property(
      situation,
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      ({ calendar, start }, one, two) => {
        const ready = compiled(calendar);
        const first = addBusinessMinutes(ready, start, one);
        const both = addBusinessMinutes(ready, start, one + two);
        expect(both).toBeGreaterThan(first);
        expect(addBusinessMinutes(ready, first, two)).toBe(both);
      },
    ),
    { numRuns: 300 },
  );
});

test("what was asked before never changes an answer", () => {
  fc.assert(
    fc.property(
      situation,
      fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 5 }),
      ({ calendar, start, minutes }, years) => {
        const fresh = addBusinessMinutes(compiled(calendar), start, minutes);
        const used = compiled(calendar);
        for (const year of years) addBusinessMinutes(used, instant(start + year * 365 * DAY_MS), 1);
        expect(addBusinessMinutes(used, start, minutes)).toBe(fresh);
      },
    ),
    { numRuns: 60 },
  );
});
