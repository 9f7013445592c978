import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar, type Calendar } from "~/servicelevels/domain/business-time";
import { calendarFor, hours, office, zoneAndStart } from "./calendars";

const faultsOf = (calendar: Calendar) => {
  const answer = compileCalendar(calendar);
  return answer.ok ? [] : answer.refusal;
};
const weekWith = (monday: Calendar["week"][number]): Calendar["week"] => [monday, [], [], [], [], [], []];

test("a sound calendar compiles and keeps what it was made from", () => {
  const calendar = office("Europe/Madrid");
  const answer = compileCalendar(calendar);
  expect(answer.ok && answer.value.calendar).toBe(calendar);
});

test.each(["Mars/Olympus", "", "+02:00", "Europe/Madrid ", "PST"])("the zone %j is unknown", (timeZone) => {
  expect(faultsOf(office(timeZone))).toEqual([{ code: "calendar.unknown-zone", timeZone }]);
});

test.each(["UTC", "Etc/GMT+3", "America/Argentina/Buenos_Aires", "Asia/Calcutta"])(
  "the zone %j is known",
  (timeZone) => {
    expect(faultsOf(office(timeZone))).toEqual([]);
  },
);

test("a week has seven days", () => {
  const calendar = { ...office("UTC"), week: [hours([9, 17])] };
  expect(faultsOf(calendar)).toEqual([{ code: "calendar.not-seven-days", days: 1 }]);
});

test("hours that overlap are refused, with both of them; hours that touch are fine, in any order", () => {
  const overlapping = { ...office("UTC"), week: weekWith(hours([13, 18], [9, 14])) };
  expect(faultsOf(overlapping)).toEqual([
    { code: "calendar.hours-overlap", day: 0, first: [540, 840], second: [780, 1080] },
  ]);
  expect(faultsOf({ ...office("UTC"), week: weekWith(hours([13, 18], [9, 13])) })).toEqual([]);
  const twice = { ...office("UTC"), week: weekWith(hours([9, 17], [9, 17])) };
  expect(faultsOf(twice).map((fault) => fault.code)).toEqual(["calendar.hours-overlap"]);
});

test("hours that end before or when they begin are refused", () => {
  const week = weekWith([
    [600, 600],
    [900, 800],
  ]);
  expect(faultsOf({ ...office("UTC"), week })).toEqual([
    { code: "calendar.hours-reversed", day: 0, hours: [600, 600] },
    { code: "calendar.hours-reversed", day: 0, hours: [900, 800] },
  ]);
});

test.each([
  [-1, 600],
  [600, 1441],
  [600.5, 700],
  [Number.NaN, 700],
  [0, Number.POSITIVE_INFINITY],
] as const)("minutes %d to %d are not minutes of a day", (from, to) => {
  const calendar = { ...office("UTC"), week: weekWith([[from, to]]) };
  expect(faultsOf(calendar)).toEqual([{ code: "calendar.hours-out-of-range", day: 0, hours: [from, to] }]);
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "2026-12-25T00:00", "", "__proto__"])(
  "%j is not a date",
  (date) => {
    const holidays = office("UTC", hours([9, 17]), { holidays: [date] });
    expect(faultsOf(holidays)).toEqual([{ code: "calendar.bad-date", list: "holidays", date }]);
    const extraHours = office("UTC", hours([9, 17]), { extraHours: Object.fromEntries([[date, hours([9, 10])]]) });
    expect(faultsOf(extraHours)).toEqual([{ code: "calendar.bad-date", list: "extraHours", date }]);
  },
);

test("29 February is a date in a leap year, and the same holiday twice does no harm", () => {
  expect(faultsOf(office("UTC", hours([9, 17]), { holidays: ["2028-02-29", "2028-02-29"] }))).toEqual([]);
});

test("extra hours are checked like the week's, by their date", () => {
  const extraHours = { "2026-12-24": hours([9, 14], [12, 15]) };
  expect(faultsOf(office("UTC", hours([9, 17]), { extraHours }))).toEqual([
    { code: "calendar.hours-overlap", day: "2026-12-24", first: [540, 840], second: [720, 900] },
  ]);
});

test("a week without an open minute is refused, whatever the extra hours say: no target would ever be due", () => {
  const calendar = office("UTC", [], { extraHours: { "2026-12-24": hours([9, 14]) } });
  expect(faultsOf(calendar)).toEqual([{ code: "calendar.never-open" }]);
});

test("all faults are told at once", () => {
  const calendar = { timeZone: "Nowhere", week: [hours([9, 8])], holidays: ["soon"], extraHours: {} };
  expect(faultsOf(calendar).map((fault) => fault.code)).toEqual([
    "calendar.unknown-zone",
    "calendar.not-seven-days",
    "calendar.hours-reversed",
    "calendar.bad-date",
  ]);
});

test("any sound calendar compiles", () => {
  const sound = zoneAndStart.chain(({ timeZone, start }) => calendarFor(timeZone, start));
  fc.assert(fc.property(sound, (calendar) => compileCalendar(calendar).ok));
});
