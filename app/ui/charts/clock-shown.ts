import type { DurationOf } from "~/platform/i18n/format";
import type { State } from "../state";

export type RingClock =
  | { readonly status: "met" | "missed" | "none" }
  | {
      readonly status: "running" | "paused";
      readonly measure: DurationOf;
      readonly targetMs: number;
      /** Time of its measure left when it was measured; negative when overdue. */
      readonly leftMs: number;
      /** Epoch milliseconds of the measuring. */
      readonly measuredAt: number;
      /** Whether working time passes right now: false outside the calendar. A pause stops it in any case. */
      readonly isCounting: boolean;
      /** How near the end it is, by the rule of its level. */
      readonly state: State;
    };

export type ShownStatus = "met" | "missed" | "none" | "paused" | "running" | "late";

export interface ShownClock {
  readonly status: ShownStatus;
  /** At `now`; 0 for clocks that have ended. */
  readonly leftMs: number;
  /** Of the ring, 0 … 1: what is left of the target; full when ended or late. */
  readonly share: number;
  readonly state: State;
}

/** A clock as it stands at `now` (epoch ms): the time that passed since it was measured is taken off while it counts. */
export function shownClock(clock: RingClock, now: number): ShownClock {
  switch (clock.status) {
    case "met":
      return { status: "met", leftMs: 0, share: 1, state: "good" };
    case "missed":
      return { status: "missed", leftMs: 0, share: 1, state: "risk" };
    case "none":
      return { status: "none", leftMs: 0, share: 0, state: "noData" };
    case "running":
    case "paused": {
      const passed = clock.status === "running" && clock.isCounting ? Math.max(0, now - clock.measuredAt) : 0;
      const leftMs = clock.leftMs - passed;
      if (leftMs <= 0) return { status: "late", leftMs, share: 1, state: "risk" };
      const share = clock.targetMs > 0 ? Math.min(1, leftMs / clock.targetMs) : 1;
      return { status: clock.status, leftMs, share, state: clock.status === "paused" ? "noData" : clock.state };
    }
  }
}

const MINUTE_MS = 60_000;

/**
 * At most two figures, to fit into the ring: `45 min`, `3 h 10`, `26 h`, `5 d`. The sign is told by the ring. Working time
 * stays in hours: nobody works days of 24.
 */
export function shortDuration(ms: number, measure: DurationOf = "elapsed"): string {
  const minutes = Math.trunc(Math.abs(ms) / MINUTE_MS);
  const hours = Math.trunc(minutes / 60);
  if (hours < 1) return `${minutes} min`;
  if (hours < 10) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60}`;
  return hours < 48 || measure === "business" ? `${hours} h` : `${Math.trunc(hours / 24)} d`;
}
