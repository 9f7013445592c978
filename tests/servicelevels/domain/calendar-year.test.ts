import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar, type Calendar } from "~/servicelevels/domain/business-time";
import { calendarYear } from "~/servicelevels/domain/calendar-year";

const office: Calendar = {
  timeZone: "Europe/Madrid",
  week: [[[540, 1080]], [[540, 1080]], [[540, 1080]], [[540, 1080]], [[540, 840]], [], []],
  holidays: ["2026-12-25", "2026-08-15"],
  extraHours: { "2026-12-24": [[540, 780]], "2026-12-25": [[540, 780]], "2026-12-31": [] },
};

function yearOf(calendar: Calendar, year: number) {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) throw new Error("a sound calendar");
  const days = calendarYear(compiled.value, year);
  return { days, on: (date: string) => days.find((day) => day.date === date) };
}

test("Each day of a year with what it is open", () => {
  const { days, on } = yearOf(office, 2026);
  expect(days).toHaveLength(365);
  expect(days[0]).toEqual({ date: "2026-01-01", weekday: 3, openMinutes: 540, kind: "usual" });
  expect(on("2026-01-02")).toMatchObject({ weekday: 4, openMinutes: 300, kind: "usual" });
  expect(on("2026-01-03")).toMatchObject({ weekday: 5, openMinutes: 0, kind: "closed" });
  expect(on("2026-12-24")).toMatchObject({ openMinutes: 240, kind: "special" });
  expect(on("2026-12-31")).toMatchObject({ openMinutes: 0, kind: "special" });
});

test("A holiday is closed, also where the date has hours of its own, and on a day that is closed anyway", () => {
  const { on } = yearOf(office, 2026);
  expect(on("2026-12-25")).toMatchObject({ openMinutes: 0, kind: "holiday" });
  expect(on("2026-08-15")).toMatchObject({ weekday: 5, openMinutes: 0, kind: "holiday" });
});

const always: Calendar = {
  timeZone: "Europe/Madrid",
  week: Array.from({ length: 7 }, () => [[0, 1440]] as const),
  holidays: [],
};

test("The nights on which clocks change show in the minutes: 23 hours in spring, 25 in autumn", () => {
  const { days, on } = yearOf(always, 2026);
  expect(on("2026-03-29")?.openMinutes).toBe(1380);
  expect(on("2026-10-25")?.openMinutes).toBe(1500);
  expect(days.filter(({ openMinutes }) => openMinutes !== 1440)).toHaveLength(2);
});

test("A zone whose clocks change at midnight loses the first hour of that day, not of the one before", () => {
  const { on } = yearOf({ ...always, timeZone: "America/Santiago" }, 2026);
  expect(on("2026-09-05")?.openMinutes).toBe(1440);
  expect(on("2026-09-06")?.openMinutes).toBe(1380);
});

test("A leap year has its day; a year outside four digits has none", () => {
  const { days, on } = yearOf(office, 2028);
  expect(days).toHaveLength(366);
  expect(on("2028-02-29")).toMatchObject({ weekday: 1, openMinutes: 540 });
  expect(yearOf(office, 999).days).toEqual([]);
  expect(yearOf(office, 10_000).days).toEqual([]);
});

test("Weekdays follow one another without gap, whatever the year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1970, max: 2100 }), (year) => {
      const { days } = yearOf(office, year);
      for (const [index, day] of days.entries()) {
        expect(day.weekday).toBe(((days[0]?.weekday ?? 0) + index) % 7);
        expect(new Date(`${day.date}T00:00:00Z`).getUTCDay()).toBe((day.weekday + 1) % 7);
      }
    }),
    { numRuns: 20 },
  );
});
