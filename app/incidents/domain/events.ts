import type { LevelId, PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { ClockKind, PauseReason, Severity } from "~/servicelevels/domain/clocks";

/** How word of an incident came, and how a customer is reached. `staff`: somebody at work noticed it. */
export const CHANNELS = ["phone", "email", "web", "app", "social", "inPerson", "staff", "system", "other"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where the cause lay: what the brand is scored for as well. */
export const CAUSE_LOCATIONS = ["partner", "brand", "outside", "customer"] as const;
export type CauseLocation = (typeof CAUSE_LOCATIONS)[number];

/** The level an incident is held to, in the version it had at that moment. */
export interface LevelRef {
  readonly levelId: LevelId;
  readonly levelVersion: number;
}

/** What has to be written down before an incident counts as resolved. */
export interface ResolutionAccount {
  readonly cause: string;
  readonly whatWasDone: string;
  readonly causeLocation: CauseLocation;
}

/** One recorded attempt to reach the customer after the resolution. */
export interface ContactAttempt {
  readonly at: Instant;
  readonly channel: Channel;
}

/** How an incident ended for the customer. `closedAtSource` is imported history: no gate was passed, and none is claimed. */
export type Closing =
  | { readonly outcome: "kept" | "fan"; readonly words: string }
  | { readonly outcome: "lost"; readonly words: string | null; readonly confirmedBy: PersonId }
  | { readonly outcome: "unreached"; readonly attempts: readonly ContactAttempt[] }
  | { readonly outcome: "noCustomer" }
  | { readonly outcome: "closedAtSource"; readonly words: string | null };

/** Names a clock of the incident (see `clockKey` of the service levels). */
export interface ClockRef {
  readonly kind: ClockKind;
  readonly holding: number;
  readonly cycle: number;
}

/** Something that happened to an incident. The log of these is the incident: everything else is computed from it. */
export type IncidentFact =
  | {
      readonly type: "opened";
      readonly severity: Severity;
      readonly level: LevelRef;
      readonly holder: PartnerId;
      readonly touchpointId: TouchpointId;
      /** Targets from a contract or the source system; they take the place of the computed ones. */
      readonly givenTargets: Readonly<Partial<Record<ClockKind, Instant>>>;
      readonly reportedBy: "brand" | "partner" | "source";
      readonly channel: Channel;
      /** The partner said it before any customer did; the brand may contest that. */
      readonly isSelfReported: boolean;
    }
  | {
      readonly type: "acknowledged" | "responded" | "updateSent" | "customerWrote" | "resumed" | "followUpDone";
    }
  | { readonly type: "paused"; readonly reason: PauseReason; readonly approvedBy: PersonId | null }
  | {
      readonly type: "transferred";
      readonly from: PartnerId;
      readonly to: PartnerId;
      /** Null: the source gave none. */
      readonly reason: string | null;
    }
  | { readonly type: "levelChanged"; readonly level: LevelRef }
  | { readonly type: "levelSwitchedOff" }
  | { readonly type: "severityChanged"; readonly severity: Severity }
  | {
      readonly type: "excluded";
      readonly kind: ClockKind;
      readonly cause: string;
      readonly approvedBy: PersonId;
      /** Whose clocks; null: every holder's. */
      readonly holder: PartnerId | null;
    }
  | { readonly type: "judgedAtSource"; readonly kind: ClockKind; readonly met: boolean }
  /** `account` is null for imported history only. */
  | { readonly type: "resolved"; readonly account: ResolutionAccount | null }
  /** `reason` is null for imported history only. */
  | { readonly type: "reopened"; readonly reason: string | null }
  | ({ readonly type: "closed" } & Closing)
  | ({ readonly type: "clockWarned" | "clockBreached"; readonly holder: PartnerId } & ClockRef);

export type IncidentEvent = {
  /** Place in the incident's log, from 1 without gaps. */
  readonly seq: number;
  readonly at: Instant;
  /** Null: the clock or the source did it. */
  readonly actorId: PersonId | null;
} & IncidentFact;

export type IncidentEventType = IncidentEvent["type"];

export type EventOf<Type extends IncidentEventType> = IncidentEvent & { readonly type: Type };

/** Type guard for one entry of a log: `ofType(event, "opened")`. */
export function ofType<Type extends IncidentEventType>(event: IncidentEvent, type: Type): event is EventOf<Type> {
  return event.type === type;
}
