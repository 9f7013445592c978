import fc from "fast-check";
import { HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { compileCalendar, type Calendar, type CompiledCalendar } from "~/servicelevels/domain/business-time";
import type { OpenHours } from "~/servicelevels/domain/open-hours";

export const at = (iso: string): Instant => instant(Date.parse(iso));

export const hours = (...spans: [from: number, to: number][]): OpenHours[] =>
  spans.map(([from, to]) => [from * 60, to * 60]);

/** The same hours from Monday to Friday. */
export const office = (
  timeZone: string,
  open: OpenHours[] = hours([9, 17]),
  changes: Partial<Calendar> = {},
): Calendar => ({
  timeZone,
  week: [open, open, open, open, open, [], []],
  holidays: [],
  ...changes,
});

/** The same hours on all seven days. */
export const daily = (timeZone: string, open: OpenHours[], changes: Partial<Calendar> = {}): Calendar => ({
  ...office(timeZone, open, changes),
  week: [open, open, open, open, open, open, open],
});

export function compiled(calendar: Calendar): CompiledCalendar {
  const answer = compileCalendar(calendar);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** The moments at which the clocks jump, by zone: each spring and autumn night of 2026, and the odd ones of history. */
export const JUMPS: Readonly<Record<string, readonly string[]>> = {
  "Europe/Madrid": ["2026-03-29T01:00Z", "2026-10-25T01:00Z"],
  "America/New_York": ["2026-03-08T07:00Z", "2026-11-01T06:00Z"],
  // Midnight itself: 24:00 becomes 23:00 or 01:00.
  "America/Santiago": ["2026-04-05T03:00Z", "2026-09-06T04:00Z"],
  // By half an hour.
  "Australia/Lord_Howe": ["2026-04-04T15:00Z", "2026-10-03T15:30Z"],
  // One minute past midnight back to yesterday: two dates take turns.
  "America/St_Johns": ["2009-11-01T02:31Z", "2009-03-08T03:31Z"],
  // 30 December 2011 never was.
  "Pacific/Apia": ["2011-12-30T10:00Z"],
  // Off and on again around Ramadan.
  "Africa/Casablanca": ["2026-02-15T02:00Z", "2026-03-22T02:00Z"],
  "Asia/Kathmandu": ["2026-06-01T00:00Z"],
};

/** A start in a zone, half of the time within two days of a jump. */
export const zoneAndStart = fc.constantFrom(...Object.keys(JUMPS)).chain((timeZone) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...JUMPS[timeZone]!), fc.integer({ min: -48 * 60, max: 48 * 60 }))
      .map(([jump, minutes]) => ({ timeZone, start: instant(at(jump) + minutes * MINUTE_MS) })),
    fc
      .integer({ min: Date.UTC(2008, 0, 1) / HOUR_MS, max: Date.UTC(2032, 0, 1) / HOUR_MS })
      .map((hour) => ({ timeZone, start: instant(hour * HOUR_MS) })),
  ),
);

/** Up to three intervals, some of them touching. */
const dayHours: fc.Arbitrary<OpenHours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((marks) => {
    const sorted = [...marks].sort((a, b) => a - b);
    const spans: OpenHours[] = [];
    for (let mark = 0; mark + 1 < sorted.length; mark += 2) spans.push([sorted[mark]!, sorted[mark + 1]!]);
    return spans;
  });

const openAllDay: OpenHours[] = [[0, 1440]];

/** Any calendar that is open at least ten hours a week, so that the reference arrives; with special days near the start. */
export const calendarFor = (timeZone: string, start: Instant): fc.Arbitrary<Calendar> => {
  const nearby = fc
    .integer({ min: -2, max: 9 })
    .map((day) => new Date(start + day * 24 * HOUR_MS).toISOString().slice(0, 10));
  return fc
    .record({
      week: fc.array(fc.oneof(dayHours, fc.constant(openAllDay)), { minLength: 7, maxLength: 7 }),
      holidays: fc.array(nearby, { maxLength: 4 }),
      extraHours: fc.dictionary(nearby, dayHours, { maxKeys: 3 }),
    })
    .filter(({ week }) => week.flat().reduce((sum, [from, to]) => sum + to - from, 0) >= 600)
    .map((rest) => ({ timeZone, ...rest }));
};
