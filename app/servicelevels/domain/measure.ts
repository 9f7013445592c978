import type { Instant } from "~/kernel/instant";
import { instant } from "~/kernel/instant";
import { addOpenMs, openMsBetween, type OpenTime } from "./open-time";

/** What a clock counts in: the open time of a calendar, or, with "elapsed", all time. */
export type Measure = OpenTime | "elapsed";

/** A stretch in which the holder's clocks stand still. `to` is null while it lasts. Stretches do not overlap. */
export interface Pause {
  readonly from: Instant;
  to: Instant | null;
}

/** Time spent in from ≤ t < to, in ms of the measure. */
export function spentMs(measure: Measure, from: Instant, to: Instant): number {
  if (measure === "elapsed") return Math.max(0, to - from);
  return openMsBetween(measure, from, to);
}

/** `ms` (whole, ≥ 0) later in the measure; 0 leaves an instant where it is, also outside opening hours. */
export function later(measure: Measure, at: Instant, ms: number): Instant {
  if (ms <= 0) return at;
  if (measure === "elapsed") return instant(at + ms);
  return addOpenMs(measure, at, ms);
}

/** How much of from ≤ t < to was paused, in ms of the measure. */
export function pausedMs(measure: Measure, pauses: readonly Pause[], from: Instant, to: Instant): number {
  let paused = 0;
  for (const pause of pauses) {
    if (pause.from >= to) break;
    paused += spentMs(measure, laterOf(pause.from, from), earlierOf(pause.to ?? to, to));
  }
  return paused;
}

/**
 * Moves an instant by the paused time since `from`, up to `until`. Only a pause that begins before the instant as moved
 * so far moves it further: what was due before the waiting began stays due.
 */
export function movedByPauses(
  measure: Measure,
  pauses: readonly Pause[],
  at: Instant,
  from: Instant,
  until: Instant,
): Instant {
  let moved = at;
  for (const pause of pauses) {
    if (pause.from >= moved || pause.from >= until) break;
    moved = later(measure, moved, spentMs(measure, laterOf(pause.from, from), earlierOf(pause.to ?? until, until)));
  }
  return moved;
}

export function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

export function earlierOf(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
