import type { IncidentId, PartnerId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { ClockKind, PauseReason, Severity } from "~/servicelevels/domain/clocks";
import type { Channel, Closing, LevelRef, ResolutionAccount } from "./events";

/** An incident as its log leaves it (see `fold.ts`). Each status carries what only it can have. */
export type Incident = IncidentCommon & IncidentPhase;
export type IncidentStatus = Incident["status"];

/** Statuses in which the holder has the next move. */
export type WorkStatus = "reported" | "acknowledged" | "inProgress";

export type IncidentPhase =
  | { readonly status: WorkStatus }
  | {
      readonly status: "waiting";
      readonly reason: PauseReason;
      readonly pausedAt: Instant;
      readonly resumesTo: WorkStatus;
    }
  | {
      readonly status: "resolved";
      readonly resolvedAt: Instant;
      /** Null for imported history only. */
      readonly account: ResolutionAccount | null;
      readonly followUpDoneAt: Instant | null;
    }
  | {
      readonly status: "closed";
      readonly resolvedAt: Instant | null;
      readonly closedAt: Instant;
      readonly account: ResolutionAccount | null;
      readonly closing: Closing;
    }
  /** Imported history: outside the gates, and nothing more is done with it here. */
  | {
      readonly status: "closedAtSource";
      readonly resolvedAt: Instant | null;
      readonly closedAt: Instant;
      readonly words: string | null;
    };

export interface IncidentCommon {
  readonly id: IncidentId;
  /** Who holds it now. */
  readonly partnerId: PartnerId;
  readonly touchpointId: TouchpointId;
  readonly severity: Severity;
  readonly level: LevelRef;
  /** No clock runs: its level was switched off. */
  readonly isLevelOff: boolean;
  readonly openedAt: Instant;
  readonly reportedBy: "brand" | "partner" | "source";
  readonly channel: Channel;
  readonly isSelfReported: boolean;
  /** By the present holder: after a transfer the new one acknowledges again. */
  readonly acknowledgedAt: Instant | null;
  /** The customer's first answer, by whichever holder. */
  readonly respondedAt: Instant | null;
  /** `seq` of the last event: a write carries the version it read. */
  readonly version: number;
  readonly lastEventAt: Instant;
  readonly counts: IncidentCounts;
  readonly exclusions: readonly { readonly kind: ClockKind; readonly holder: PartnerId | null }[];
}

export interface IncidentCounts {
  readonly transfers: number;
  readonly reopenings: number;
  readonly pauses: number;
  readonly updates: number;
  readonly customerMessages: number;
}

export const INCIDENT_STATUSES = [
  "reported",
  "acknowledged",
  "inProgress",
  "waiting",
  "resolved",
  "closed",
  "closedAtSource",
] as const satisfies readonly IncidentStatus[];

/** Still to be worked on or closed: on the list of open incidents. */
export function isOpen(incident: Pick<Incident, "status">): boolean {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
    case "resolved":
      return true;
    case "closed":
    case "closedAtSource":
      return false;
  }
}
