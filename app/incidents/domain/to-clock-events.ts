import type { ClockEvent } from "~/servicelevels/domain/clocks";
import type { IncidentEvent } from "./events";

/** The part of an incident's log that moves clocks. */
export function toClockEvents(events: readonly IncidentEvent[]): ClockEvent[] {
  return events.flatMap((event) => toClockEvent(event) ?? []);
}

function toClockEvent(event: IncidentEvent): ClockEvent | null {
  const { at, seq } = event;
  switch (event.type) {
    case "opened": {
      const { severity, level, holder, givenTargets } = event;
      return { at, seq, type: "opened", severity, ...level, holder, givenTargets };
    }
    case "acknowledged":
    case "responded":
    case "updateSent":
    case "customerWrote":
    case "resumed":
    case "resolved":
    case "reopened":
    case "followUpDone":
    case "levelSwitchedOff":
      return { at, seq, type: event.type };
    case "paused":
      return { at, seq, type: "paused", reason: event.reason };
    case "transferred":
      return { at, seq, type: "transferred", to: event.to };
    case "levelChanged":
      return { at, seq, type: "levelChanged", ...event.level };
    case "severityChanged":
      return { at, seq, type: "severityChanged", severity: event.severity };
    case "excluded": {
      const { kind, cause, approvedBy, holder } = event;
      const excluded = { at, seq, type: "excluded", kind, cause, approvedBy } as const;
      return holder === null ? excluded : { ...excluded, holder };
    }
    case "judgedAtSource":
      return { at, seq, type: "judgedAtSource", kind: event.kind, met: event.met };
    case "closed":
    case "clockWarned":
    case "clockBreached":
      return null;
  }
}
