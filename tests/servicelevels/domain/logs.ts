import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { Calendar } from "~/servicelevels/domain/business-time";
import {
  readClocks,
  type ClockEvent,
  type ClockKind,
  type ClockState,
  type ServiceLevel,
  type Target,
} from "~/servicelevels/domain/clocks";
import { calendarHistory, levelHistory } from "~/servicelevels/domain/histories";
import { at, compiled, hours, office } from "./calendars";

export const courier = idOf<PartnerId>("courier");
export const installer = idOf<PartnerId>("installer");
export const manager = idOf<PersonId>("manager");

/** Monday to Friday, 9 to 17, UTC: Monday is 2 November 2026. */
export const MONDAY = at("2026-11-02T00:00Z");

/** "Mon 9:30" in the week of 2 November 2026, UTC; "+1 Mon 9:30" a week later. */
export function on(text: string): Instant {
  const parts = /^(?:\+(\d) )?(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d+):(\d+)$/.exec(text);
  if (!parts) throw new Error(`not a time of the week: ${text}`);
  const day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(parts[2]!) + 7 * Number(parts[1] ?? 0);
  return instant(MONDAY + ((day * 24 + Number(parts[3])) * 60 + Number(parts[4])) * MINUTE_MS);
}

/** The instant back in words, for readable failures. */
export const when = (moment: Instant | null): string | null =>
  moment === null ? null : new Date(moment).toUTCString().slice(0, 22);

export const minutes = (kind: ClockKind, amount: number): Target => ({ kind, amount, unit: "businessMinutes" });

export const level = (targets: readonly Target[], changes: Partial<ServiceLevel> = {}): ServiceLevel => ({
  id: "standard",
  version: 1,
  calendarId: "office",
  calendarVersion: 1,
  targets: { minor: targets, major: targets, critical: targets },
  ...changes,
});

/** An event without its place in the log; `log` numbers them as they stand. */
type Happening<Event = ClockEvent> = Event extends ClockEvent ? Omit<Event, "seq"> : never;

export const log = (...happenings: Happening[]): ClockEvent[] =>
  happenings.map((happening, index) => ({ ...happening, seq: index + 1 }) as ClockEvent);

export const opened = (moment: Instant, changes: Partial<Extract<ClockEvent, { type: "opened" }>> = {}) =>
  ({
    type: "opened",
    at: moment,
    severity: "minor",
    levelId: "standard",
    levelVersion: 1,
    holder: courier,
    ...changes,
  }) as const;

export interface World {
  readonly levels: readonly ServiceLevel[];
  /** By version, from 1. */
  readonly calendars?: readonly Calendar[];
}

const plainOffice = office("UTC", hours([9, 17]));

export function read(events: readonly ClockEvent[], world: World, now: Instant): ClockState[] {
  const versions = (world.calendars ?? [plainOffice]).map((calendar, index) => ({
    id: "office",
    version: index + 1,
    calendar: compiled(calendar),
  }));
  return readClocks(events, levelHistory(world.levels), calendarHistory(versions), now);
}

/** The only clock of a kind (and holder); a test that finds none or several says so. */
export function one(clocks: readonly ClockState[], kind: ClockKind, holder?: PartnerId): ClockState {
  const found = clocks.filter((clock) => clock.kind === kind && (holder === undefined || clock.holder === holder));
  if (found.length !== 1) throw new Error(`${found.length} clocks of ${kind}`);
  return found[0]!;
}

export const statuses = (clocks: readonly ClockState[]): Record<string, string> =>
  Object.fromEntries(clocks.map((clock) => [`${clock.kind}:${clock.cycle}`, clock.status]));
