import type { Instant } from "~/kernel/instant";
import { clockKey, type ClockState } from "./clock-state";
import type { CompiledCalendar } from "./business-time";
import { earlierOf } from "./measure";
import { addOpenMs } from "./open-time";
import type { Severity } from "./service-level";

/** 75 % of the target used up, or all of it. */
export type WarningMark = "almostDue" | "due";

export interface Warning {
  /** The same for the same mark of the same clock in every reading: whoever keeps it sends the notice exactly once. */
  readonly key: string;
  readonly mark: WarningMark;
  /** When the mark was passed, however late it is noticed. */
  readonly at: Instant;
  readonly clock: ClockState;
}

/**
 * The marks that clocks have passed by `now`. `almostDue` only of clocks that still run: it is of no use afterwards.
 * `due` also of those that were done late, so that a breach during a downtime is told. Clocks that are paused before
 * their target, met, cancelled or excluded give none.
 */
export function warningsBy(clocks: readonly ClockState[], now: Instant): Warning[] {
  const warnings: Warning[] = [];
  for (const clock of clocks) {
    if (clock.warnAt !== null && clock.warnAt <= now) {
      warnings.push({ key: `${clockKey(clock)}:almostDue`, mark: "almostDue", at: clock.warnAt, clock });
    }
    const isDue = clock.status === "breached" || clock.status === "running";
    if (isDue && clock.targetAt !== null && clock.targetAt <= now) {
      warnings.push({ key: `${clockKey(clock)}:due`, mark: "due", at: clock.targetAt, clock });
    }
  }
  return warnings;
}

/**
 * When a notice may go out to somebody with these opening hours: at once if the severity is critical or the hours are
 * on, else at the next opening.
 */
export function noticeAt(raisedAt: Instant, receiver: CompiledCalendar, severity: Severity): Instant {
  switch (severity) {
    case "critical":
      return raisedAt;
    case "major":
    case "minor":
      return addOpenMs(receiver, raisedAt, 0);
  }
}

/**
 * What a list keeps of an incident's clocks: the earliest due instant of those still open, late ones included, and the
 * earliest instant at which one of them will have used up 75 %. Null if no instant is due: all paused, done or without
 * a target.
 */
export function nextDue(clocks: readonly ClockState[]): { targetAt: Instant | null; warnAt: Instant | null } {
  let targetAt: Instant | null = null;
  let warnAt: Instant | null = null;
  for (const clock of clocks) {
    if (clock.endedAt !== null || clock.status === "excluded") continue;
    if (clock.targetAt !== null) targetAt = targetAt === null ? clock.targetAt : earlierOf(targetAt, clock.targetAt);
    if (clock.warnAt !== null) warnAt = warnAt === null ? clock.warnAt : earlierOf(warnAt, clock.warnAt);
  }
  return { targetAt, warnAt };
}
