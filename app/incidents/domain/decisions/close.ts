import type { PersonId } from "~/kernel/ids";
import { DAY_MS, type Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Closing, ContactAttempt, IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseClosed, saysNothing, step } from "./step";

/** The outcome asked for, with what speaks for it. */
export type CloseFacts =
  | { readonly outcome: "kept" | "fan"; readonly words: string }
  /** `confirmedBy`: the brand's manager; null if none has. */
  | { readonly outcome: "lost"; readonly words: string; readonly confirmedBy: PersonId | null }
  | { readonly outcome: "unreached"; readonly attempts: readonly ContactAttempt[] }
  /** `wasCustomerTouched`: somebody outside noticed the incident or suffered from it. */
  | { readonly outcome: "noCustomer"; readonly wasCustomerTouched: boolean };

type OutcomeRefusal = RefusalOf<
  | "incident.words-missing"
  | "incident.confirmation-needed"
  | "incident.attempts-missing"
  | "incident.customer-was-touched"
>;
export type CloseRefusal =
  OutcomeRefusal | RefusalOf<"incident.not-resolved" | "incident.closed" | "incident.closed-at-source">;

/** What "nobody could be reached" takes. */
export const UNREACHED_GATE = { attempts: 3, channels: 2, days: 7 };

/** Ends a resolved incident with its outcome for the customer. Closing is what the follow-up was for, so it ends that too. */
export function close(
  incident: Incident,
  facts: CloseFacts,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], CloseRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      return refuse({ code: "incident.not-resolved" });
    case "resolved": {
      const gate = passGate(incident, facts, now);
      if (!gate.ok) return gate;
      const closed = { type: "closed", ...gate.value } as const;
      return ok(
        step(incident, by, now, incident.followUpDoneAt === null ? [{ type: "followUpDone" }, closed] : [closed]),
      );
    }
    case "closed":
    case "closedAtSource":
      return refuseClosed(incident);
  }
}

function passGate(
  incident: Extract<Incident, { status: "resolved" }>,
  facts: CloseFacts,
  now: Instant,
): Result<Closing, OutcomeRefusal> {
  const { outcome } = facts;
  switch (outcome) {
    case "kept":
    case "fan":
      if (saysNothing(facts.words)) return refuse({ code: "incident.words-missing", outcome });
      return ok({ outcome, words: facts.words.trim() });
    case "lost":
      if (facts.confirmedBy === null) return refuse({ code: "incident.confirmation-needed" });
      return ok({ outcome, words: facts.words.trim() || null, confirmedBy: facts.confirmedBy });
    case "unreached": {
      // Attempts before this resolution were about something else, and one in the future has not been made.
      const attempts = facts.attempts
        .filter(({ at }) => at >= incident.resolvedAt && at <= now)
        .toSorted((a, b) => a.at - b.at);
      const made = measureAttempts(attempts);
      const isEnough =
        made.attempts >= UNREACHED_GATE.attempts &&
        made.channels >= UNREACHED_GATE.channels &&
        made.days >= UNREACHED_GATE.days;
      return isEnough ? ok({ outcome, attempts }) : refuse({ code: "incident.attempts-missing", ...made });
    }
    case "noCustomer":
      if (facts.wasCustomerTouched || incident.counts.customerMessages > 0) {
        return refuse({ code: "incident.customer-was-touched" });
      }
      return ok({ outcome });
  }
}

/** `days`: whole days between the first and the last attempt. */
function measureAttempts(attempts: readonly ContactAttempt[]): { attempts: number; channels: number; days: number } {
  const channels = new Set(attempts.map(({ channel }) => channel)).size;
  const [first, last] = [attempts[0], attempts.at(-1)];
  const days = first && last ? Math.floor((last.at - first.at) / DAY_MS) : 0;
  return { attempts: attempts.length, channels, days };
}
