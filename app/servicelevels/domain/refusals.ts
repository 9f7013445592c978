import type { CalendarFault } from "./business-time";
import type { LevelFault, TargetFault } from "./level-faults";
import type { UnreadableHours } from "./opening-text";

/** Why a calendar or a level cannot be agreed as typed. */
export type ServiceLevelRefusal =
  | UnreadableHours
  | { readonly code: CalendarFault["code"]; readonly typed: string }
  | { readonly code: Exclude<LevelFault["code"], TargetFault["code"]> }
  | { readonly code: TargetFault["code"]; readonly severity: string; readonly kind: string }
  | { readonly code: "calendar.changed-meanwhile" }
  | { readonly code: "calendar.name-taken" }
  | { readonly code: "level.changed-meanwhile" }
  | { readonly code: "level.name-taken" }
  | { readonly code: "level.calendar-missing" };

/** The first fault with the words it is about: what a person needs to find it in the form. */
export function firstCalendarFault(faults: readonly CalendarFault[]): ServiceLevelRefusal | null {
  const [fault] = faults;
  if (fault === undefined) return null;
  return { code: fault.code, typed: wordsOf(fault) };
}

/** The first fault of a level, and the target it is about. */
export function firstLevelFault([fault]: readonly LevelFault[]): ServiceLevelRefusal | null {
  if (fault === undefined) return null;
  if (fault.code === "level.no-targets") return { code: fault.code };
  return { code: fault.code, severity: fault.severity, kind: fault.kind };
}

function wordsOf(fault: CalendarFault): string {
  switch (fault.code) {
    case "calendar.unknown-zone":
      return fault.timeZone.slice(0, 80);
    case "calendar.hours-out-of-range":
    case "calendar.hours-reversed":
      return hoursWords(fault.hours);
    case "calendar.hours-overlap":
      return `${hoursWords(fault.first)}, ${hoursWords(fault.second)}`;
    case "calendar.bad-date":
      return fault.date;
    case "calendar.not-seven-days":
    case "calendar.never-open":
      return "";
  }
}

function hoursWords([from, to]: readonly [number, number]): string {
  const time = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
  return `${time(from)}-${time(to)}`;
}
