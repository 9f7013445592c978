import type { Closing, EventOf, IncidentEvent } from "./events";
import type { Incident, IncidentPhase, WorkStatus } from "./incident";

/** The status an event leads to, with what belongs to that status. */
export function phaseAfter(before: Incident, event: IncidentEvent): IncidentPhase {
  switch (event.type) {
    case "acknowledged":
      return workGoesOn(before, (status) => (status === "reported" ? seenBy(before) : status));
    case "responded":
      return workGoesOn(before, () => "inProgress");
    case "transferred":
      // The new holder has not seen it yet; what it waits for, it still waits for.
      return workGoesOn(before, () => "reported");
    case "paused":
      return { status: "waiting", reason: event.reason, pausedAt: event.at, resumesTo: workStatusOf(before) };
    case "resumed":
      return before.status === "waiting" ? { status: before.resumesTo } : phaseOf(before);
    case "resolved":
      return { status: "resolved", resolvedAt: event.at, account: event.account, followUpDoneAt: null };
    case "followUpDone":
      return before.status === "resolved"
        ? { status: "resolved", resolvedAt: before.resolvedAt, account: before.account, followUpDoneAt: event.at }
        : phaseOf(before);
    case "reopened":
      return { status: "inProgress" };
    case "closed":
      return closedPhase(before, event);
    case "opened":
    case "updateSent":
    case "customerWrote":
    case "levelChanged":
    case "levelSwitchedOff":
    case "severityChanged":
    case "excluded":
    case "judgedAtSource":
    case "clockWarned":
    case "clockBreached":
      return phaseOf(before);
  }
}

/** The customer was answered by an earlier holder: the new one goes straight to work. */
function seenBy(before: Incident): WorkStatus {
  return before.respondedAt === null ? "acknowledged" : "inProgress";
}

function workGoesOn(before: Incident, next: (status: WorkStatus) => WorkStatus): IncidentPhase {
  switch (before.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
      return { status: next(before.status) };
    case "waiting": {
      const { reason, pausedAt } = before;
      return { status: "waiting", reason, pausedAt, resumesTo: next(before.resumesTo) };
    }
    case "resolved":
    case "closed":
    case "closedAtSource":
      return phaseOf(before);
  }
}

function workStatusOf(before: Incident): WorkStatus {
  switch (before.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
      return before.status;
    case "waiting":
      return before.resumesTo;
    case "resolved":
    case "closed":
    case "closedAtSource":
      return "inProgress";
  }
}

function closedPhase(before: Incident, event: EventOf<"closed">): IncidentPhase {
  const resolvedAt = "resolvedAt" in before ? before.resolvedAt : null;
  const closedAt = event.at;
  if (event.outcome === "closedAtSource") {
    return { status: "closedAtSource", resolvedAt, closedAt, words: event.words };
  }
  const account = before.status === "resolved" ? before.account : null;
  return { status: "closed", resolvedAt, closedAt, account, closing: closingOf(event) };
}

function closingOf(event: Closing): Closing {
  switch (event.outcome) {
    case "kept":
    case "fan":
      return { outcome: event.outcome, words: event.words };
    case "lost":
      return { outcome: "lost", words: event.words, confirmedBy: event.confirmedBy };
    case "unreached":
      return { outcome: "unreached", attempts: event.attempts };
    case "noCustomer":
      return { outcome: "noCustomer" };
    case "closedAtSource":
      return { outcome: "closedAtSource", words: event.words };
  }
}

/** Only what belongs to the status. */
function phaseOf(incident: Incident): IncidentPhase {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
      return { status: incident.status };
    case "waiting": {
      const { reason, pausedAt, resumesTo } = incident;
      return { status: "waiting", reason, pausedAt, resumesTo };
    }
    case "resolved": {
      const { resolvedAt, account, followUpDoneAt } = incident;
      return { status: "resolved", resolvedAt, account, followUpDoneAt };
    }
    case "closed": {
      const { resolvedAt, closedAt, account, closing } = incident;
      return { status: "closed", resolvedAt, closedAt, account, closing };
    }
    case "closedAtSource": {
      const { resolvedAt, closedAt, words } = incident;
      return { status: "closedAtSource", resolvedAt, closedAt, words };
    }
  }
}
