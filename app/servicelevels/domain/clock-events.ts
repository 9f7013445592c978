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
