import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLocal, readLocal } from "~/exchange/domain/local-time";
import { zoneNamed, type Zone } from "~/servicelevels/domain/zone";

function zone(name: string): Zone {
  const found = zoneNamed(name);
  if (found === null) throw new Error(name);
  return found;
}

test("the same moment in the three orders a file may have, padded or not, with seconds or without", () => {
  const moment = Date.UTC(2016, 6, 4, 14, 38);
  expect(parseLocal("2016-07-04 14:38:00", "yearFirst")).toBe(moment);
  expect(parseLocal("2016-7-4T14:38", "yearFirst")).toBe(moment);
  expect(parseLocal("4/7/2016 14:38", "dayFirst")).toBe(moment);
  expect(parseLocal("04/07/2016 14:38:00", "dayFirst")).toBe(moment);
  expect(parseLocal("7/4/2016 14:38", "monthFirst")).toBe(moment);
});

test("what no calendar or clock has shown is no date", () => {
  for (const text of ["30/2/2016 10:00", "29/2/2015 10:00", "1/13/2016 10:00", "0/1/2016 10:00", "1/1/2016 24:00"]) {
    expect([text, parseLocal(text, "dayFirst")]).toEqual([text, null]);
  }
  for (const text of [
    "",
    "?",
    "2016-01-01",
    "1969-12-31 10:00:00",
    "2300-01-01 10:00:00",
    "2016-01-01 10:60:00",
    " 2016-01-01 10:00",
  ]) {
    expect([text, parseLocal(text, "yearFirst")]).toEqual([text, null]);
  }
});

test("Boston's nights: half past two in March never was, half past one in November was twice", () => {
  const boston = zone("America/New_York");
  expect(readLocal(boston, Date.UTC(2011, 2, 13, 2, 30))).toEqual({ kind: "never" });
  expect(readLocal(boston, Date.UTC(2011, 10, 6, 1, 30))).toEqual({
    kind: "twice",
    earlier: Date.UTC(2011, 10, 6, 5, 30),
    later: Date.UTC(2011, 10, 6, 6, 30),
  });
  expect(readLocal(boston, Date.UTC(2011, 10, 6, 0, 59))).toEqual({ kind: "once", at: Date.UTC(2011, 10, 6, 4, 59) });
  expect(readLocal(boston, Date.UTC(2011, 10, 6, 2))).toEqual({ kind: "once", at: Date.UTC(2011, 10, 6, 7) });
  expect(readLocal(boston, Date.UTC(2011, 6, 1, 12))).toEqual({ kind: "once", at: Date.UTC(2011, 6, 1, 16) });
});

test("in any zone at any time the answer is what an independent reader of zones shows on its clock", () => {
  const names = [
    "Europe/Madrid",
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "UTC",
  ];
  const minutes = { min: Date.UTC(2005, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 };
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer(minutes), (name, minute) => {
      const localMs = minute * 60_000;
      const found = candidates(name, localMs);
      const reading = readLocal(zone(name), localMs);
      const answered =
        reading.kind === "once" ? [reading.at] : reading.kind === "twice" ? [reading.earlier, reading.later] : [];
      expect(answered).toEqual(found);
    }),
    { numRuns: 300 },
  );
  // Chance seldom meets a change of the clocks: each of these nights is walked through.
  for (const [name, day] of [
    ["Europe/Madrid", Date.UTC(2026, 2, 29)],
    ["Europe/Madrid", Date.UTC(2026, 9, 25)],
    ["America/Santiago", Date.UTC(2026, 3, 4, 12)],
    ["America/Santiago", Date.UTC(2026, 8, 5, 12)],
    ["Australia/Lord_Howe", Date.UTC(2026, 3, 5)],
    ["Australia/Lord_Howe", Date.UTC(2026, 9, 4)],
  ] as const) {
    for (let localMs = day; localMs < day + 24 * 3_600_000; localMs += 15 * 60_000) {
      const reading = readLocal(zone(name), localMs);
      expect([name, localMs, reading.kind]).toEqual([
        name,
        localMs,
        ["never", "once", "twice"][candidates(name, localMs).length],
      ]);
    }
  }
});

/** Every instant at which `Intl` shows this wall-clock time, tried with the offsets that hold a day before and after. */
function candidates(name: string, localMs: number): readonly number[] {
  const day = 24 * 3_600_000;
  const offsets = new Set([localMs - day, localMs + day].map((at) => shownMs(name, at) - at));
  return [...offsets]
    .map((offset) => localMs - offset)
    .filter((at) => shownMs(name, at) === localMs)
    .toSorted((a, b) => a - b);
}

function shownMs(name: string, at: number): number {
  const format = formats.get(name) ?? newFormat(name);
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part["year"]!, part["month"]! - 1, part["day"], part["hour"], part["minute"]);
}

const formats = new Map<string, Intl.DateTimeFormat>();
function newFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  formats.set(timeZone, format);
  return format;
}
