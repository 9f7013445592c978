/** The holidays of Colombia in a year, as dates: fixed ones, those kept on the Monday after (law 51 of 1983), and those
 *  that follow Easter. */
export function colombianHolidays(year: number): string[] {
  const easter = easterOf(year);
  const dates = [
    ...FIXED.map(([month, day]) => dayOf(year, month, day)),
    ...ON_MONDAY.map(([month, day]) => mondayFrom(dayOf(year, month, day))),
    ...FROM_EASTER.map((days) => easter + days),
  ];
  return [...new Set(dates.sort((a, b) => a - b))].map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
}

const DAY_MS = 86_400_000;
const FIXED = [
  [1, 1],
  [5, 1],
  [7, 20],
  [8, 7],
  [12, 8],
  [12, 25],
] as const;
const ON_MONDAY = [
  [1, 6],
  [3, 19],
  [6, 29],
  [8, 15],
  [10, 12],
  [11, 1],
  [11, 11],
] as const;
/** Maundy Thursday, Good Friday, Ascension, Corpus Christi and Sacred Heart, the last three on their Mondays. */
const FROM_EASTER = [-3, -2, 43, 64, 71] as const;

/** Days since 1970-01-01, which was a Thursday. */
function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function mondayFrom(day: number): number {
  const weekday = (day + 3) % 7;
  return day + ((7 - weekday) % 7);
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
