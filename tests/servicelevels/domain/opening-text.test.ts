import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar, type Calendar } from "~/servicelevels/domain/business-time";
import { readCalendarText, writeCalendarText, type CalendarText } from "~/servicelevels/domain/opening-text";
import type { OpenHours } from "~/servicelevels/domain/open-hours";

const typed: CalendarText = {
  timeZone: " America/Bogota ",
  days: ["9:00-13:00, 14:00-18:00", "09:00–18:00", "", "22:00-24:00", "00:00-06:00; 9:00 - 12:00", "", ""],
  holidays: "2026-12-25\r\n\r\n2026-01-01\n2026-12-25",
  extraHours: "2026-12-24 09:00-13:00\n2026-12-31",
};

test("A calendar as a person types it: dashes, spaces and empty lines do not matter", () => {
  expect(readCalendarText(typed)).toEqual({
    ok: true,
    value: {
      timeZone: "America/Bogota",
      week: [
        [
          [540, 780],
          [840, 1080],
        ],
        [[540, 1080]],
        [],
        [[1320, 1440]],
        [
          [0, 360],
          [540, 720],
        ],
        [],
        [],
      ],
      holidays: ["2026-01-01", "2026-12-25"],
      extraHours: { "2026-12-24": [[540, 780]], "2026-12-31": [] },
    },
  });
});

test("The piece nobody can read is named, cut where it goes on and on", () => {
  const refusalOf = (change: Partial<CalendarText>) => {
    const read = readCalendarText({ ...typed, ...change });
    return read.ok ? null : read.refusal;
  };
  const unreadable = (piece: string) => ({ code: "calendar.unreadable", typed: piece });
  expect(refusalOf({ days: ["09:00-13:00, mañana"] })).toEqual(unreadable("mañana"));
  expect(refusalOf({ days: ["09:60-13:00"] })).toEqual(unreadable("09:60-13:00"));
  expect(refusalOf({ days: ["09:00-13:60"] })).toEqual(unreadable("09:00-13:60"));
  expect(refusalOf({ holidays: "2026-12-25\nNavidad" })).toEqual(unreadable("Navidad"));
  expect(refusalOf({ extraHours: "24/12/2026 09:00-13:00" })).toEqual(unreadable("24/12/2026 09:00-13:00"));
  expect(refusalOf({ extraHours: "2026-12-24 temprano" })).toEqual(unreadable("2026-12-24 temprano"));
  expect(refusalOf({ days: ["x".repeat(100)] })).toEqual(unreadable("x".repeat(80)));
});

test("A date with hours in two lines is refused: one of them would be lost without a word", () => {
  const read = readCalendarText({ ...typed, extraHours: "2026-12-24 09:00-13:00\n2026-12-24 15:00-17:00" });
  expect(read).toEqual({ ok: false, refusal: { code: "calendar.date-twice", typed: "2026-12-24" } });
});

test("Whether a date or an hour exists is for the calendar to say, not for the reader", () => {
  const read = readCalendarText({ ...typed, holidays: "2026-02-30", days: ["09:00-25:00", "", "", "", "", "", ""] });
  if (!read.ok) throw new Error("it can be read");
  const compiled = compileCalendar(read.value);
  expect(compiled.ok ? [] : compiled.refusal.map(({ code }) => code)).toEqual([
    "calendar.hours-out-of-range",
    "calendar.bad-date",
  ]);
});

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from < to) as fc.Arbitrary<OpenHours>;
const hours = fc.array(interval, { maxLength: 3 });
const date = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const calendar: fc.Arbitrary<Calendar> = fc.record({
  timeZone: fc.constantFrom("America/Bogota", "Europe/Madrid", "UTC"),
  week: fc.array(hours, { minLength: 7, maxLength: 7 }),
  holidays: fc.uniqueArray(date).map((dates) => dates.sort()),
  extraHours: fc.dictionary(date, hours, { noNullPrototype: true }),
});

test("What is written is read back as the same calendar, and written again as the same words", () => {
  fc.assert(
    fc.property(calendar, (one) => {
      const text = writeCalendarText(one);
      const read = readCalendarText(text);
      expect(read).toEqual({ ok: true, value: one });
      expect(read.ok && writeCalendarText(read.value)).toEqual(text);
    }),
  );
});
