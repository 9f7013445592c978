/** Wednesday 14 October 2026, 13:50 in Bogotá. */
export const SAMPLE_NOW = Date.UTC(2026, 9, 14, 18, 50);
export const SAMPLE_ZONE = "America/Bogota";

/** Nine months of a score that goes down, up, and of one with a gap. */
export const TRENDS = {
  courier: [81, 80, 78, 77, 75, 72, 70, 71, 72],
  installer: [74, 73, 71, 69, 66, 64, 61, 59, 58],
  voice: [82, 83, 86, 86, 87, 88, 89, 92, 91],
  events: [null, null, null, null, null, null, null, null, null],
} as const;

export const MONTHS = [
  "2026-02",
  "2026-03",
  "2026-04",
  "2026-05",
  "2026-06",
  "2026-07",
  "2026-08",
  "2026-09",
  "2026-10",
];

/** Shares of promises kept, with one month beyond its limit. */
export const SHARES = [0.86, 0.84, 0.88, 0.85, 0.71, 0.83, 0.8, 0.85, 0.87] as const;

/** How full each hour of the week is: working hours, Mondays and the late afternoon most. */
export function sampleWeek(): number[][] {
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (__, hour) => {
      if (hour < 6 || hour > 21) return 0;
      const weight =
        (day < 5 ? 6 : 2) + (day === 0 ? 3 : 0) + (hour > 15 && hour < 19 ? 4 : 0) - Math.abs(hour - 13) / 3;
      return Math.max(0, Math.round(weight));
    }),
  );
}
