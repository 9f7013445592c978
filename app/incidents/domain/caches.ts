import type { Instant } from "~/kernel/instant";
import type { ClockKind, ClockState } from "~/servicelevels/domain/clocks";
import { earliest, planMarks } from "./clock-marks";
import type { IncidentEvent } from "./events";

/** What the row of an incident keeps of its clocks, for lists and the sweep; written with every event, and equal when
 *  computed anew from the log at the same moment. */
export interface ClockCaches {
  /** Earliest due instant of a clock that has not ended, past ones included. Null: nothing is due. */
  readonly nextDueAt: Instant | null;
  readonly nextDueKind: ClockKind | null;
  /** When the sweep has to look again. Null: never. */
  readonly nextMarkAt: Instant | null;
  readonly clockStatus: CachedClockStatus;
}

/** From worst to best: of the clocks that have not ended, the worst one counts. */
export const CACHED_CLOCK_STATUSES = ["breached", "warned", "running", "paused", "none"] as const;
export type CachedClockStatus = (typeof CACHED_CLOCK_STATUSES)[number];

/** `clocks` are those of `events` (see `readIncidentClocks`), both as of `now`. */
export function readCaches(events: readonly IncidentEvent[], clocks: readonly ClockState[], now: Instant): ClockCaches {
  const live = clocks.filter((clock) => clock.endedAt === null);
  const statuses = new Set(live.map((clock) => cachedStatus(clock, now)));
  const due = live.filter((clock) => clock.targetAt !== null && isTicking(clock));
  const nextDueAt = earliest(due.flatMap((clock) => clock.targetAt ?? []));
  return {
    nextDueAt,
    nextDueKind: due.find((clock) => clock.targetAt === nextDueAt)?.kind ?? null,
    nextMarkAt: planMarks(events, clocks, now).nextMarkAt,
    clockStatus: CACHED_CLOCK_STATUSES.find((status) => statuses.has(status)) ?? "none",
  };
}

function isTicking(clock: ClockState): boolean {
  return clock.status === "running" || clock.status === "breached";
}

function cachedStatus(clock: ClockState, now: Instant): CachedClockStatus {
  switch (clock.status) {
    case "breached":
      return "breached";
    case "running":
      return clock.warnAt !== null && clock.warnAt <= now ? "warned" : "running";
    case "paused":
      return "paused";
    case "met":
    case "cancelled":
    case "excluded":
      return "none";
  }
}
