import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { ClockKind } from "./service-level";

export type ClockStatus = "running" | "paused" | "met" | "breached" | "cancelled" | "excluded";

/** One clock as it stands at the moment asked about. All durations are in the clock's own `measure`. */
export interface ClockState {
  readonly kind: ClockKind;
  /** Whose clock it is; for `brand`, the partner who waits. */
  readonly holder: PartnerId;
  /** Which holding of the incident, counted from 1: a partner may hold it twice. */
  readonly holding: number;
  /** Which clock of this kind in the whole incident, counted from 1: `kind` and `cycle` name a clock. */
  readonly cycle: number;
  readonly status: ClockStatus;
  readonly startedAt: Instant;
  /** When it is due, moved by the pauses so far. Null while paused (no instant is due) and without a target. */
  readonly targetAt: Instant | null;
  /** When 75 % is used up. Null once no warning can come: paused, done, cancelled, excluded, without a target. */
  readonly warnAt: Instant | null;
  /** When what it waits for was done. */
  readonly doneAt: Instant | null;
  /** When it stopped for good: done, handed on, cancelled. */
  readonly endedAt: Instant | null;
  /** Business time inside the calendar's hours, or time by the wall clock. */
  readonly measure: "business" | "elapsed";
  /** Size of the target, pauses not counted. A miss is judged by `lateMs / targetMs`. 0 if a given target was in the past. */
  readonly targetMs: number | null;
  /** Time it ran, pauses not counted. */
  readonly heldMs: number;
  readonly pausedMs: number;
  /** Time it ran beyond the target. A breach may be 0 late: due at closing time, done before the next opening. */
  readonly lateMs: number;
  /** The level and version it is, or was, judged by. */
  readonly levelId: string;
  readonly levelVersion: number;
  /**
   * The verdict of the system the incident came from. It never changes ours, and ours never changes it. Only where we
   * have none, without a target, the status follows it.
   */
  readonly judgedAtSource?: boolean;
  readonly exclusion?: { readonly cause: string; readonly approvedBy: PersonId };
}

/** Names a clock within its incident, the same in every reading of the same log. */
export function clockKey(clock: Pick<ClockState, "kind" | "cycle">): string {
  return `${clock.kind}:${clock.cycle}`;
}
