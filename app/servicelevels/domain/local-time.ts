import { DAY_MS } from "~/kernel/instant";
import { reach, spanAt, type Zone } from "./zone";

/** Local time as milliseconds since 1970-01-01T00:00 on the wall clock, as if it were UTC. */
export function localMsAt(zone: Zone, epochMs: number): number {
  reach(zone, epochMs);
  return epochMs + zone.offsetMs[spanAt(zone, epochMs)]!;
}

/**
 * The instant of a local time. A time that happens twice is the first one; a time that the clocks jump over is counted
 * on from before the jump (02:30 becomes 03:30).
 */
export function instantAtLocal(zone: Zone, localMs: number): number {
  const { earliest, latest } = spansAround(zone, localMs);
  for (let span = earliest; span < latest; span++) {
    // Also right for a time that is jumped over: it belongs to no later span, and here it lies beyond the end.
    const candidate = localMs - zone.offsetMs[span]!;
    if (candidate < zone.from[span + 1]! || localMs - zone.offsetMs[span + 1]! < zone.from[span + 1]!) return candidate;
  }
  return localMs - zone.offsetMs[latest]!;
}

/**
 * The instant at which hours that end at a local time are over: the second one if that time comes twice and the hours
 * were open again, the moment of the jump if it is jumped over.
 */
export function endAtLocal(zone: Zone, localMs: number): number {
  const { earliest, latest } = spansAround(zone, localMs);
  for (let span = latest; span > earliest; span--) {
    const candidate = localMs - zone.offsetMs[span]!;
    if (candidate > zone.from[span]!) return Math.min(candidate, zone.from[span + 1] ?? candidate);
  }
  return Math.min(localMs - zone.offsetMs[earliest]!, zone.from[earliest + 1] ?? Infinity);
}

/** The spans that a local time may lie in: no zone is further than a day from UTC. */
function spansAround(zone: Zone, localMs: number): { earliest: number; latest: number } {
  reach(zone, localMs - DAY_MS);
  reach(zone, localMs + DAY_MS);
  return { earliest: spanAt(zone, localMs - DAY_MS), latest: spanAt(zone, localMs + DAY_MS) };
}

/** Days since 1970-01-01 of a local date "2026-12-25", or null if there is no such date. Years 1000 to 9999. */
export function dayOfDate(date: string): number | null {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return null;
  const epochMs = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(epochMs).toISOString().slice(0, 10) === date ? epochMs / DAY_MS : null;
}

/** Day of the week of a local day, 0 = Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Minutes since midnight of "HH:MM", 00:00 to 23:59, or null if it is not of that form. */
export function minuteOfTime(time: string): number | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}
