import type { CompiledCalendar } from "./business-time";
import type { CalendarHistory, LevelHistory, ServiceLevel } from "./service-level";

/** The history of the levels handed over, each version once. */
export function levelHistory(levels: readonly ServiceLevel[]): LevelHistory {
  return byVersion(levels);
}

export interface CalendarVersion {
  readonly id: string;
  readonly version: number;
  readonly calendar: CompiledCalendar;
}

/** The history of the calendars handed over, each version once, the same for every holder. */
export function calendarHistory(calendars: readonly CalendarVersion[]): CalendarHistory {
  const find = byVersion(calendars);
  return (calendarId, version) => find(calendarId, version)?.calendar;
}

function byVersion<Item extends { readonly id: string; readonly version: number }>(
  items: readonly Item[],
): (id: string, version: number) => Item | undefined {
  const known = new Map<string, Map<number, Item>>();
  for (const item of items) {
    const versions = known.get(item.id) ?? new Map<number, Item>();
    known.set(item.id, versions.set(item.version, item));
  }
  return (id, version) => known.get(id)?.get(version);
}
