import { expect, test } from "vitest";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { addBusinessMinutes, businessMinutesBetween } from "~/servicelevels/domain/business-time";
import { at, compiled, daily, hours, JUMPS, office } from "./calendars";
import { countBetween, stepForward } from "./reference";

const iso = (ms: number) => new Date(ms).toISOString();

test("1. opened Friday 16:30 with 60 minutes to go is due Monday 9:30", () => {
  const calendar = compiled(office("Europe/Madrid"));
  expect(addBusinessMinutes(calendar, at("2026-11-20T16:30+01:00"), 60)).toBe(at("2026-11-23T09:30+01:00"));
});

test("2. opened 16:00 with 4 hours to go and hours from 8 to 18 is due at 10:00 the next day", () => {
  const calendar = compiled(daily("America/Bogota", hours([8, 18])));
  expect(addBusinessMinutes(calendar, at("2026-05-09T16:00-05:00"), 240)).toBe(at("2026-05-10T10:00-05:00"));
});

test("3. 16 hours at 8 hours a day are two working days", () => {
  const calendar = compiled(office("Europe/Madrid"));
  expect(addBusinessMinutes(calendar, at("2026-11-20T09:00+01:00"), 960)).toBe(at("2026-11-23T17:00+01:00"));
  expect(addBusinessMinutes(calendar, at("2026-11-18T11:00+01:00"), 960)).toBe(at("2026-11-20T11:00+01:00"));
});

test("4. a message at 12:30 waits for the afternoon opening at 13:30", () => {
  const calendar = compiled(office("America/Bogota", hours([8, 12], [13.5, 18])));
  expect(addBusinessMinutes(calendar, at("2026-05-11T12:30-05:00"), 15)).toBe(at("2026-05-11T13:45-05:00"));
  expect(addBusinessMinutes(calendar, at("2026-05-11T12:30-05:00"), 0)).toBe(at("2026-05-11T13:30-05:00"));
  expect(businessMinutesBetween(calendar, at("2026-05-11T12:00-05:00"), at("2026-05-11T13:30-05:00"))).toBe(0);
});

test("13. a target that ends exactly at closing is due at closing, not at the next opening", () => {
  const calendar = compiled(office("Europe/Madrid"));
  expect(addBusinessMinutes(calendar, at("2026-11-20T16:00+01:00"), 60)).toBe(at("2026-11-20T17:00+01:00"));
  // But work that starts at closing starts at the next opening: hours are open at their end no more.
  expect(addBusinessMinutes(calendar, at("2026-11-20T17:00+01:00"), 0)).toBe(at("2026-11-23T09:00+01:00"));
});

const NIGHTS = [
  "Europe/Madrid",
  "America/New_York",
  "America/Santiago",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Pacific/Apia",
].flatMap((zone) => JUMPS[zone]!.map((jump) => [zone, jump] as const));

test.each(NIGHTS)("14. the night the clocks change in %s, %s: as stepping minute by minute", (zone, jump) => {
  const shapes = [
    daily(zone, [[0, 1440]]),
    daily(zone, hours([0, 2.5], [22, 24])),
    office(zone),
    daily(zone, [[115, 145]]),
  ];
  for (const calendar of shapes) {
    const ready = compiled(calendar);
    for (let minutes = -30 * 60; minutes <= 30 * 60; minutes += 83) {
      const start = instant(at(jump) + minutes * MINUTE_MS);
      for (const target of [0, 1, 30, 61, 300]) {
        expect(iso(addBusinessMinutes(ready, start, target)), `${target} from ${iso(start)}`).toBe(
          iso(stepForward(calendar, start, target)),
        );
      }
      const end = instant(start + 31 * 60 * MINUTE_MS);
      expect(businessMinutesBetween(ready, start, end)).toBe(countBetween(calendar, start, end));
    }
  }
});

test("an open day of 24 hours has 1,380 minutes in the spring night and 1,500 in the autumn night", () => {
  const calendar = compiled(daily("Europe/Madrid", [[0, 1440]]));
  expect(businessMinutesBetween(calendar, at("2026-03-29T00:00+01:00"), at("2026-03-30T00:00+02:00"))).toBe(1380);
  expect(businessMinutesBetween(calendar, at("2026-10-25T00:00+02:00"), at("2026-10-26T00:00+01:00"))).toBe(1500);
});

test("hours that the clocks jump over are not there, hours that come twice count twice", () => {
  const calendar = compiled(daily("Europe/Madrid", hours([2, 3])));
  expect(businessMinutesBetween(calendar, at("2026-03-29T00:00+01:00"), at("2026-03-30T00:00+02:00"))).toBe(0);
  expect(businessMinutesBetween(calendar, at("2026-10-25T00:00+02:00"), at("2026-10-26T00:00+01:00"))).toBe(120);
});

test("15. a holiday in the middle, on the day itself, and a whole week of them are skipped", () => {
  const start = at("2026-12-24T15:00+01:00");
  const inTheMiddle = compiled(office("Europe/Madrid", hours([9, 17]), { holidays: ["2026-12-25"] }));
  expect(addBusinessMinutes(inTheMiddle, start, 180)).toBe(at("2026-12-28T10:00+01:00"));
  const onTheDay = compiled(office("Europe/Madrid", hours([9, 17]), { holidays: ["2026-12-24"] }));
  expect(addBusinessMinutes(onTheDay, start, 180)).toBe(at("2026-12-25T12:00+01:00"));
  const holidays = ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25"];
  const allWeek = compiled(office("Europe/Madrid", hours([9, 17]), { holidays }));
  expect(addBusinessMinutes(allWeek, at("2026-12-21T10:00+01:00"), 60)).toBe(at("2026-12-28T10:00+01:00"));
});

test("extra hours replace the week's on their date, an empty list closes it, and a holiday beats both", () => {
  const extraHours = { "2026-12-05": hours([10, 12]), "2026-12-07": [], "2026-12-08": hours([8, 20]) };
  const calendar = compiled(office("Europe/Madrid", hours([9, 17]), { extraHours, holidays: ["2026-12-08"] }));
  const saturday = at("2026-12-05T00:00+01:00");
  expect(addBusinessMinutes(calendar, saturday, 0)).toBe(at("2026-12-05T10:00+01:00"));
  expect(addBusinessMinutes(calendar, saturday, 120)).toBe(at("2026-12-05T12:00+01:00"));
  expect(addBusinessMinutes(calendar, saturday, 121)).toBe(at("2026-12-09T09:01+01:00"));
});

test("a shift across midnight is two intervals that run on", () => {
  const calendar = compiled(daily("America/Lima", hours([0, 6], [22, 24])));
  expect(addBusinessMinutes(calendar, at("2026-05-11T23:00-05:00"), 180)).toBe(at("2026-05-12T02:00-05:00"));
});

test("seconds and milliseconds of the start are kept, and a fraction of a minute counts", () => {
  const calendar = compiled(office("UTC"));
  expect(addBusinessMinutes(calendar, at("2026-11-20T16:59:30.250Z"), 1.5)).toBe(at("2026-11-23T09:01:00.250Z"));
  expect(businessMinutesBetween(calendar, at("2026-11-20T16:59:30Z"), at("2026-11-21T00:00Z"))).toBe(0.5);
});

test("time between is never negative, and less than no minutes count as none", () => {
  const calendar = compiled(office("UTC"));
  expect(businessMinutesBetween(calendar, at("2026-11-20T12:00Z"), at("2026-11-20T10:00Z"))).toBe(0);
  expect(addBusinessMinutes(calendar, at("2026-11-20T12:00Z"), -5)).toBe(at("2026-11-20T12:00Z"));
});

test("a number of minutes that is none is a bug, not an instant", () => {
  const calendar = compiled(office("UTC"));
  expect(() => addBusinessMinutes(calendar, at("2026-11-20T12:00Z"), Number.NaN)).toThrow(RangeError);
});

test("a target of years away is found, and so is one in a century without zone rules", () => {
  const calendar = compiled(office("America/New_York"));
  const start = at("2026-11-20T09:00-05:00");
  const far = addBusinessMinutes(calendar, start, 52 * 5 * 480 * 33);
  expect(iso(far).slice(0, 4)).toBe("2059");
  expect(businessMinutesBetween(calendar, start, far)).toBe(52 * 5 * 480 * 33);
  const farther = addBusinessMinutes(calendar, at("2400-01-03T00:00Z"), 480);
  expect(businessMinutesBetween(calendar, at("2400-01-03T00:00Z"), farther)).toBe(480);
});
