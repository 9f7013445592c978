import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { ClockKind, Severity } from "./service-level";

export type PauseReason = "awaitingCustomer" | "awaitingBrand" | "awaitingThirdParty" | "forceMajeure";

/** What moves clocks, taken from an incident's log. `seq` is the place in the log and decides between equal instants. */
export type ClockEvent = { readonly at: Instant; readonly seq: number } & (
  | {
      readonly type: "opened";
      readonly severity: Severity;
      readonly levelId: string;
      readonly levelVersion: number;
      readonly holder: PartnerId;
      readonly givenTargets?: Readonly<Partial<Record<ClockKind, Instant>>>;
    }
  | {
      readonly type:
        | "acknowledged"
        | "responded"
        | "updateSent"
        | "customerWrote"
        | "resumed"
        | "resolved"
        | "reopened"
        | "followUpDone"
        | "levelSwitchedOff";
    }
  | { readonly type: "paused"; readonly reason: PauseReason }
  | { readonly type: "transferred"; readonly to: PartnerId }
  | { readonly type: "levelChanged"; readonly levelId: string; readonly levelVersion: number }
  | { readonly type: "severityChanged"; readonly severity: Severity }
  | {
      readonly type: "excluded";
      readonly kind: ClockKind;
      readonly cause: string;
      readonly approvedBy: PersonId;
      /** Only this holder's clocks; without it, every clock of the kind that has started by then. */
      readonly holder?: PartnerId;
    }
  | { readonly type: "judgedAtSource"; readonly kind: ClockKind; readonly met: boolean }
);

export type EventOf<Type extends ClockEvent["type"]> = Extract<ClockEvent, { type: Type }>;

/** A claim of force majeure stops a clock for reasons nobody can check from outside: a manager has to agree. */
export function needsManager(reason: PauseReason): boolean {
  return reason === "forceMajeure";
}

/** Decides between events of the same instant: a response saved together with a pause comes before it. */
const RANK: Readonly<Record<ClockEvent["type"], number>> = {
  opened: 0,
  levelChanged: 1,
  severityChanged: 2,
  transferred: 3,
  acknowledged: 4,
  responded: 5,
  updateSent: 6,
  customerWrote: 7,
  resumed: 8,
  paused: 9,
  resolved: 10,
  reopened: 11,
  followUpDone: 12,
  levelSwitchedOff: 12,
  excluded: 12,
  judgedAtSource: 12,
};

/** The one order a log is read in, whatever order its events come in. `seq` must differ between events of a log. */
export function inTimeOrder(events: readonly ClockEvent[]): ClockEvent[] {
  return [...events].sort((a, b) => a.at - b.at || RANK[a.type] - RANK[b.type] || a.seq - b.seq);
}
