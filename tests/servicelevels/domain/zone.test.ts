import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "~/kernel/instant";
import { localMsAt } from "~/servicelevels/domain/local-time";
import { zoneNamed } from "~/servicelevels/domain/zone";
import { at, JUMPS } from "./calendars";
import { wallClock } from "./reference";

/** What the wall clock shows according to `Intl`, in the form `localMsAt` has. */
const shown = (timeZone: string, atMs: number) => {
  const { date, minute } = wallClock(timeZone, atMs);
  return Date.parse(`${date}T00:00Z`) + minute * MINUTE_MS;
};

const ZONES = [
  ...Object.keys(JUMPS),
  "Africa/Cairo",
  "Asia/Gaza",
  "Europe/London",
  "America/Sao_Paulo",
  "Antarctica/Troll",
  "UTC",
];

test.each(ZONES)("the wall clock of %s is the one Intl shows, from 1990 to 2035", (timeZone) => {
  const zone = zoneNamed(timeZone)!;
  for (let ms = Date.UTC(1990, 0, 1); ms < Date.UTC(2035, 0, 1); ms += 5 * DAY_MS + 7 * HOUR_MS) {
    expect(localMsAt(zone, ms), new Date(ms).toISOString()).toBe(shown(timeZone, ms));
  }
});

test.each(Object.entries(JUMPS))("the clocks of %s jump in the right minute", (timeZone, jumps) => {
  const zone = zoneNamed(timeZone)!;
  for (const jump of jumps) {
    for (let minute = -90; minute <= 90; minute++) {
      const ms = at(jump) + minute * MINUTE_MS;
      expect(localMsAt(zone, ms), new Date(ms).toISOString()).toBe(shown(timeZone, ms));
    }
  }
});

test("before 1902 and after 2197 a zone keeps the offset it has there", () => {
  const zone = zoneNamed("Europe/Madrid")!;
  const offset = (ms: number) => localMsAt(zone, ms) - ms;
  expect(offset(Date.UTC(1800, 0, 1))).toBe(offset(Date.UTC(1700, 6, 1)));
  expect(offset(Date.UTC(2300, 0, 1))).toBe(HOUR_MS);
  expect(offset(Date.UTC(2300, 6, 1))).toBe(HOUR_MS);
});

test("a zone asked for twice is the same table", () => {
  expect(zoneNamed("Europe/Madrid")).toBe(zoneNamed("Europe/Madrid"));
});
