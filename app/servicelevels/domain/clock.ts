import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { ClockState, ClockStatus } from "./clock-state";
import { earlierOf, later, movedByPauses, pausedMs, spentMs, type Pause } from "./measure";
import type { ClockKind } from "./service-level";
import type { Terms } from "./terms";

/** One clock while the log is read. It changes only until it has ended. */
export interface Clock {
  readonly kind: ClockKind;
  readonly holder: PartnerId;
  readonly holding: number;
  readonly cycle: number;
  startedAt: Instant;
  terms: Terms;
  doneAt: Instant | null;
  endedAt: Instant | null;
  exclusion: { readonly cause: string; readonly approvedBy: PersonId } | null;
  judgedAtSource: boolean | null;
}

const WARN_SHARE = 0.75;

/**
 * When the clock is due as of an instant: null without a target, and while a pause holds it back, because then no
 * instant is due. A pause that began after the due instant holds nothing back.
 */
function dueAt(clock: Clock, pauses: readonly Pause[], asOf: Instant): Instant | null {
  if (clock.terms.dueAt === null) return null;
  const until = clock.endedAt ?? asOf;
  const moved = movedByPauses(clock.terms.measure, pauses, clock.terms.dueAt, clock.startedAt, until);
  return clock.endedAt === null && standsStill(clock, pauses) ? null : moved;
}

/** Whether it has missed its target as of an instant. Done or asked at the very instant it is due is in time. */
export function isLate(clock: Clock, pauses: readonly Pause[], asOf: Instant): boolean {
  const due = dueAt(clock, pauses, asOf);
  return due !== null && due < earlierOf(clock.endedAt ?? asOf, asOf);
}

/** The clock as others see it. `pauses` are those that hold this clock: none for the brand's own. */
export function stateOf(clock: Clock, pauses: readonly Pause[], now: Instant): ClockState {
  const { measure, targetMs, levelId, levelVersion } = clock.terms;
  const end = clock.endedAt ?? now;
  const due = dueAt(clock, pauses, now);
  const paused = pausedMs(measure, pauses, clock.startedAt, end);
  const mayWarn = clock.endedAt === null && clock.exclusion === null && due !== null && targetMs !== null;
  return {
    kind: clock.kind,
    holder: clock.holder,
    holding: clock.holding,
    cycle: clock.cycle,
    status: statusOf(clock, pauses, due, now),
    startedAt: clock.startedAt,
    targetAt: due,
    warnAt: mayWarn ? warnAt(clock, targetMs, pauses, now) : null,
    doneAt: clock.doneAt,
    endedAt: clock.endedAt,
    measure: measure === "elapsed" ? "elapsed" : "business",
    targetMs,
    heldMs: spentMs(measure, clock.startedAt, end) - paused,
    pausedMs: paused,
    lateMs: due !== null && due < end ? spentMs(measure, due, end) - pausedMs(measure, pauses, due, end) : 0,
    levelId,
    levelVersion,
    ...(clock.judgedAtSource === null ? {} : { judgedAtSource: clock.judgedAtSource }),
    ...(clock.exclusion === null ? {} : { exclusion: clock.exclusion }),
  };
}

function statusOf(clock: Clock, pauses: readonly Pause[], due: Instant | null, now: Instant): ClockStatus {
  if (clock.exclusion !== null) return "excluded";
  if (clock.terms.dueAt === null) return statusWithoutTarget(clock, pauses);
  if (due !== null && due < (clock.endedAt ?? now)) return "breached";
  if (clock.endedAt === null) return standsStill(clock, pauses) ? "paused" : "running";
  // Handed on or switched off in time: no verdict.
  return clock.doneAt !== null ? "met" : "cancelled";
}

/** We promised nothing, so there is no verdict but the source's, if it gave one. */
function statusWithoutTarget(clock: Clock, pauses: readonly Pause[]): ClockStatus {
  if (clock.judgedAtSource === false) return "breached";
  if (clock.endedAt === null) return standsStill(clock, pauses) ? "paused" : "running";
  return clock.judgedAtSource === true ? "met" : "cancelled";
}

/** Whether the pause that still lasts, if any, holds this clock back. */
function standsStill(clock: Clock, pauses: readonly Pause[]): boolean {
  const last = pauses.at(-1);
  if (last === undefined || last.to !== null) return false;
  const { measure, dueAt } = clock.terms;
  return dueAt === null || last.from < movedByPauses(measure, pauses, dueAt, clock.startedAt, last.from);
}

function warnAt(clock: Clock, targetMs: number, pauses: readonly Pause[], now: Instant): Instant {
  const { measure } = clock.terms;
  const unmoved = later(measure, clock.startedAt, Math.floor(targetMs * WARN_SHARE));
  return movedByPauses(measure, pauses, unmoved, clock.startedAt, now);
}
