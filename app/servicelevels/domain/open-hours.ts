import { DAY_MS, MINUTE_MS } from "~/kernel/instant";
import { weekdayOf } from "./local-time";
import { countBelow, countUpTo } from "./sorted";

/** Open hours of one local day: minutes since midnight, from ≤ t < to, to at most 1440. */
export type OpenHours = readonly [fromMinute: number, toMinute: number];

/**
 * Open time on the wall clock alone, as if no zone ever changed its offset. Everything is a running total, so that the
 * open time before any local moment, and the local moment at any open time, are found without walking over days.
 */
export interface LocalHours {
  readonly week: readonly (readonly OpenHours[])[];
  readonly weekMs: number;
  /** The week's intervals one after the other, in ms since Monday 00:00, with the open time up to each one's end. */
  readonly startMs: readonly number[];
  readonly endMs: readonly number[];
  readonly openByEndMs: readonly number[];
  /** Where each weekday's intervals begin in those lists. */
  readonly firstOfDay: readonly number[];
  /** Days that differ from the week, in order, with the open time before and after each. */
  readonly specialDay: readonly number[];
  readonly specialHours: readonly (readonly OpenHours[])[];
  readonly openBeforeMs: readonly number[];
  readonly openAfterMs: readonly number[];
  /** What the special days up to and including this one add to the plain weeks. */
  readonly shiftMs: readonly number[];
}

const WEEK_MS = 7 * DAY_MS;
/** The Monday of the week of 1970-01-01. */
const MONDAY_MS = -3 * DAY_MS;

/** `plainWeek`: seven days, Monday first. `specialHours`: by local day, what replaces the week's hours. None may overlap. */
export function localHours(
  plainWeek: readonly (readonly OpenHours[])[],
  specialHours: ReadonlyMap<number, readonly OpenHours[]>,
): LocalHours {
  const week = plainWeek.map(inOrder);
  const startMs = week.flatMap((hours, weekday) => hours.map(([from]) => weekday * DAY_MS + from * MINUTE_MS));
  const endMs = week.flatMap((hours, weekday) => hours.map(([, to]) => weekday * DAY_MS + to * MINUTE_MS));
  const openByEndMs: number[] = [];
  let weekMs = 0;
  for (const [index, end] of endMs.entries()) openByEndMs.push((weekMs += end - startMs[index]!));
  const firstOfDay = week.map((_, weekday) => week.slice(0, weekday).reduce((sum, hours) => sum + hours.length, 0));
  const plain = { week, weekMs, startMs, endMs, openByEndMs, firstOfDay };

  const special = [...specialHours].sort(([a], [b]) => a - b);
  const openBeforeMs: number[] = [];
  const openAfterMs: number[] = [];
  const shiftMs: number[] = [];
  let shift = 0;
  for (const [day, hours] of special) {
    const before = shift + openInWeeks(plain, day * DAY_MS);
    const after = before + openWithin(hours, DAY_MS);
    openBeforeMs.push(before);
    openAfterMs.push(after);
    shiftMs.push((shift = after - openInWeeks(plain, (day + 1) * DAY_MS)));
  }
  return {
    ...plain,
    specialDay: special.map(([day]) => day),
    specialHours: special.map(([, hours]) => inOrder(hours)),
    openBeforeMs,
    openAfterMs,
    shiftMs,
  };
}

/** The hours of one local day, in order. */
export function hoursOfDay(hours: LocalHours, day: number): readonly OpenHours[] {
  const special = countUpTo(hours.specialDay, day) - 1;
  return (
    special >= 0 && hours.specialDay[special] === day ? hours.specialHours[special] : hours.week[weekdayOf(day)]
  )!;
}

/** Open time before a local moment, in ms from an arbitrary zero: only differences mean something. */
export function openBefore(hours: LocalHours, localMs: number): number {
  const special = hours.specialDay.length === 0 ? -1 : countUpTo(hours.specialDay, Math.floor(localMs / DAY_MS)) - 1;
  if (special < 0) return openInWeeks(hours, localMs);
  const sinceMidnight = localMs - hours.specialDay[special]! * DAY_MS;
  if (sinceMidnight >= DAY_MS) return openInWeeks(hours, localMs) + hours.shiftMs[special]!;
  return hours.openBeforeMs[special]! + openWithin(hours.specialHours[special]!, sinceMidnight);
}

/** The earliest local moment before which that much time was open: the inverse of `openBefore`. */
export function localAtOpen(hours: LocalHours, openMs: number): number {
  const special = countBelow(hours.openAfterMs, openMs);
  if (special < hours.specialDay.length && openMs > hours.openBeforeMs[special]!) {
    const midnight = hours.specialDay[special]! * DAY_MS;
    return midnight + momentWithin(hours.specialHours[special]!, openMs - hours.openBeforeMs[special]!);
  }
  const inWeeks = openMs - (special > 0 ? hours.shiftMs[special - 1]! : 0);
  const weeks = Math.ceil(inWeeks / hours.weekMs) - 1;
  const rest = inWeeks - weeks * hours.weekMs;
  const interval = countBelow(hours.openByEndMs, rest);
  return MONDAY_MS + weeks * WEEK_MS + hours.endMs[interval]! - (hours.openByEndMs[interval]! - rest);
}

type PlainWeek = Pick<LocalHours, "weekMs" | "startMs" | "endMs" | "openByEndMs" | "firstOfDay">;

function openInWeeks(week: PlainWeek, localMs: number): number {
  const sinceMonday = localMs - MONDAY_MS;
  const weeks = Math.floor(sinceMonday / WEEK_MS);
  const rest = sinceMonday - weeks * WEEK_MS;
  let interval = week.firstOfDay[Math.floor(rest / DAY_MS)]!;
  while (interval < week.endMs.length && week.endMs[interval]! <= rest) interval += 1;
  const before = interval === 0 ? 0 : week.openByEndMs[interval - 1]!;
  const inside = interval < week.startMs.length ? Math.max(0, rest - week.startMs[interval]!) : 0;
  return weeks * week.weekMs + before + inside;
}

function openWithin(hours: readonly OpenHours[], sinceMidnightMs: number): number {
  let open = 0;
  for (const [from, to] of hours) {
    open += Math.max(0, Math.min(to * MINUTE_MS, sinceMidnightMs) - from * MINUTE_MS);
  }
  return open;
}

function momentWithin(hours: readonly OpenHours[], openMs: number): number {
  let rest = openMs;
  for (const [from, to] of hours) {
    const length = (to - from) * MINUTE_MS;
    if (rest <= length) return from * MINUTE_MS + rest;
    rest -= length;
  }
  return DAY_MS;
}

function inOrder(hours: readonly OpenHours[]): readonly OpenHours[] {
  return [...hours].sort(([a], [b]) => a - b);
}
