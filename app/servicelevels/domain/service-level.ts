import type { PartnerId } from "~/kernel/ids";
import type { CompiledCalendar } from "./business-time";

export type Severity = "minor" | "major" | "critical";

export const SEVERITIES = ["minor", "major", "critical"] as const satisfies readonly Severity[];

/**
 * What a clock measures. `resolution` ends with the first resolution of a holding, `totalResolution` runs on when the
 * incident is reopened, `update` starts anew with each word to or from the customer, `followUp` starts at resolution,
 * `brand` runs while the partner waits for the brand.
 */
export type ClockKind =
  "acknowledge" | "firstResponse" | "update" | "resolution" | "totalResolution" | "followUp" | "brand";

/** The order in which clocks are listed. */
export const CLOCK_KINDS = [
  "acknowledge",
  "firstResponse",
  "update",
  "resolution",
  "totalResolution",
  "followUp",
  "brand",
] as const satisfies readonly ClockKind[];

export type TargetUnit = "businessMinutes" | "elapsedMinutes" | "businessDays";

/** What is promised for one kind of clock. `cutOff`, `restart` ("HH:MM", local) and `end` count for business days only. */
export interface Target {
  readonly kind: ClockKind;
  /** Whole, above 0, in `unit`. */
  readonly amount: number;
  readonly unit: TargetUnit;
  readonly cutOff?: string;
  readonly restart?: string;
  readonly end?: "sameTime" | "closing";
}

/** One version of a level. It names the version of the calendar it counts in, so a later holiday changes nothing here. */
export interface ServiceLevel {
  readonly id: string;
  readonly version: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
  readonly targets: Readonly<Record<Severity, readonly Target[]>>;
}

/** All versions of levels that an event log may name. A level it does not know has no targets. */
export type LevelHistory = (levelId: string, version: number) => ServiceLevel | undefined;

/**
 * All versions of calendars that levels may name. The holder is handed over so that a partner may have its own hours;
 * null asks for the level's own, which the brand's clock counts in.
 */
export type CalendarHistory = (
  calendarId: string,
  version: number,
  holder: PartnerId | null,
) => CompiledCalendar | undefined;
