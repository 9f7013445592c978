import type { ClockState } from "~/servicelevels/domain/clocks";

/** How one promise ended, as far as it counts. */
export interface Verdict {
  readonly met: boolean;
  /** 0 to 1: kept 1, late up to ½, far too late 0. */
  readonly credit: number;
  /** Whose judgement `met` and `credit` are. */
  readonly by: "us" | "source";
  /** What the system the incident came from says; null if it says nothing. Shown beside ours, never mixed into it. */
  readonly sourceMet: boolean | null;
}

/**
 * What a clock is worth, or null while there is nothing to judge: it runs or waits, was cancelled, is excluded for a
 * cause outside the partner's control, or nobody promised a time.
 *
 * With a target of ours (agreed, or given by contract or source) our own judgement counts, also where the source says
 * otherwise. Without one the source's verdict is all there is and counts: kept 1, not kept 0, because half a credit is
 * for a lateness one can see.
 */
export function judge(clock: ClockState): Verdict | null {
  const sourceMet = clock.judgedAtSource ?? null;
  switch (clock.status) {
    case "running":
    case "paused":
    case "cancelled":
    case "excluded":
      return null;
    case "met":
      if (clock.targetMs === null) return judgedBySource(sourceMet);
      return { met: true, credit: 1, by: "us", sourceMet };
    case "breached":
      if (clock.targetMs === null) return judgedBySource(sourceMet);
      return { met: false, credit: creditOfLateness(clock.lateMs, clock.targetMs), by: "us", sourceMet };
  }
}

/** ½ · (1 − late / target), never below 0. Both in the same kind of time. A target of 0 forgives no lateness. */
export function creditOfLateness(lateMs: number, targetMs: number): number {
  if (lateMs <= 0) return 0.5;
  return Math.max(0, 0.5 * (1 - lateMs / targetMs));
}

function judgedBySource(sourceMet: boolean | null): Verdict | null {
  return sourceMet === null ? null : { met: sourceMet, credit: sourceMet ? 1 : 0, by: "source", sourceMet };
}
