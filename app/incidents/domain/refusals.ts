import type { Instant } from "~/kernel/instant";
import type { ClockKind, PauseReason } from "~/servicelevels/domain/clocks";

/** Every "no" an incident can give, with the facts a person needs to understand it. */
export type IncidentRefusal =
  /** Somebody else's step came first; nothing was written. */
  | { readonly code: "incident.changed-meanwhile" }
  | { readonly code: "incident.closed"; readonly closedAt: Instant }
  | { readonly code: "incident.closed-at-source"; readonly closedAt: Instant }
  | { readonly code: "incident.resolved"; readonly resolvedAt: Instant }
  | { readonly code: "incident.not-resolved" }
  | { readonly code: "incident.still-open" }
  | { readonly code: "incident.not-acknowledged" }
  | { readonly code: "incident.already-acknowledged"; readonly at: Instant }
  | { readonly code: "incident.not-responded" }
  | { readonly code: "incident.already-responded"; readonly at: Instant }
  | { readonly code: "incident.already-waiting"; readonly reason: PauseReason }
  | { readonly code: "incident.not-waiting" }
  | { readonly code: "incident.approval-needed" }
  | { readonly code: "incident.same-holder" }
  | { readonly code: "incident.partner-not-active" }
  /** There is no such touchpoint, or it is none of the partner's. */
  | { readonly code: "incident.no-such-touchpoint" }
  /** Neither the touchpoint nor the brand has a level to hold an incident to. */
  | { readonly code: "incident.level-missing" }
  | { readonly code: "incident.no-such-level" }
  | { readonly code: "incident.transfer-reason-missing" }
  | { readonly code: "incident.cause-missing" }
  | { readonly code: "incident.what-was-done-missing" }
  | { readonly code: "incident.words-missing"; readonly outcome: "kept" | "fan" }
  | { readonly code: "incident.confirmation-needed" }
  | {
      readonly code: "incident.attempts-missing";
      readonly attempts: number;
      readonly channels: number;
      readonly days: number;
    }
  | { readonly code: "incident.customer-was-touched" }
  | { readonly code: "incident.reopen-reason-missing" }
  | { readonly code: "incident.same-severity" }
  | { readonly code: "incident.same-level" }
  | { readonly code: "incident.level-already-off" }
  | { readonly code: "incident.exclusion-cause-missing" }
  | { readonly code: "incident.already-excluded"; readonly kind: ClockKind }
  | { readonly code: "incident.no-such-clock"; readonly kind: ClockKind }
  | { readonly code: "incident.follow-up-already-done"; readonly at: Instant }
  | { readonly code: "incident.note-empty" }
  | { readonly code: "incident.internal-note-by-partner" };

/** The refusals with these codes: what one decision may answer. */
export type RefusalOf<Code extends IncidentRefusal["code"]> = Extract<IncidentRefusal, { code: Code }>;
