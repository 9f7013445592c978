/** Open hours of one local day: minutes since midnight, from ≤ t < to, to at most 1440. */
export type OpenHours = readonly [fromMinute: number, toMinute: number];

export interface Calendar {
  /** IANA name, "America/Santiago". */
  readonly timeZone: string;
  /** 7 days, index 0 = Monday. A shift across midnight is two intervals. */
  readonly week: readonly (readonly OpenHours[])[];
  /** Local dates "2026-12-25", closed all day, also if `extraHours` names the date. */
  readonly holidays: readonly string[];
  /** Local date -> hours that replace the week's on that date; none at all closes it. */
  readonly extraHours?: Readonly<Record<string, readonly OpenHours[]>>;
}

/** What is wrong with a calendar, with the facts to find it. `day` is the weekday 0–6 (Monday first) or the local date. */
export type CalendarFault =
  | { readonly code: "calendar.unknown-zone"; readonly timeZone: string }
  | { readonly code: "calendar.not-seven-days"; readonly days: number }
  | { readonly code: "calendar.hours-out-of-range"; readonly day: number | string; readonly hours: OpenHours }
  | { readonly code: "calendar.hours-reversed"; readonly day: number | string; readonly hours: OpenHours }
  | {
      readonly code: "calendar.hours-overlap";
      readonly day: number | string;
      readonly first: OpenHours;
      readonly second: OpenHours;
    }
  | { readonly code: "calendar.bad-date"; readonly list: "holidays" | "extraHours"; readonly date: string }
  | { readonly code: "calendar.never-open" };
