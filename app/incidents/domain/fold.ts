import type { IncidentId } from "~/kernel/ids";
import { ofType, type EventOf, type IncidentEvent } from "./events";
import type { Incident, IncidentCommon } from "./incident";
import { phaseAfter } from "./phases";

/** An incident from its log, in order of `seq`. Null if the log does not begin with its opening. */
export function foldIncident(id: IncidentId, events: readonly IncidentEvent[]): Incident | null {
  const first = events[0];
  if (first === undefined || !ofType(first, "opened")) return null;
  return events.slice(1).reduce(applyEvent, openedIncident(id, first));
}

function openedIncident(id: IncidentId, event: EventOf<"opened">): Incident {
  return {
    id,
    status: "reported",
    partnerId: event.holder,
    touchpointId: event.touchpointId,
    severity: event.severity,
    level: event.level,
    isLevelOff: false,
    openedAt: event.at,
    reportedBy: event.reportedBy,
    channel: event.channel,
    isSelfReported: event.isSelfReported,
    acknowledgedAt: null,
    respondedAt: null,
    version: event.seq,
    lastEventAt: event.at,
    counts: { transfers: 0, reopenings: 0, pauses: 0, updates: 0, customerMessages: 0 },
    exclusions: [],
  };
}

/** What one more event makes of an incident. Whether it was allowed is for the decisions to say, before it is written; an
 *  imported log is taken as it is. */
export function applyEvent(incident: Incident, event: IncidentEvent): Incident {
  return { ...applyCommon(incident, event), ...phaseAfter(incident, event) };
}

function applyCommon(incident: Incident, event: IncidentEvent): IncidentCommon {
  const common = { ...commonOf(incident), version: event.seq, lastEventAt: event.at };
  const { counts } = common;
  switch (event.type) {
    case "acknowledged":
      return { ...common, acknowledgedAt: common.acknowledgedAt ?? event.at };
    case "responded":
    case "resolved":
      // Who answers has seen it, and who solves it has answered: the clocks read it the same way.
      return {
        ...common,
        acknowledgedAt: common.acknowledgedAt ?? event.at,
        respondedAt: common.respondedAt ?? event.at,
      };
    case "updateSent":
      return { ...common, counts: { ...counts, updates: counts.updates + 1 } };
    case "customerWrote":
      return { ...common, counts: { ...counts, customerMessages: counts.customerMessages + 1 } };
    case "paused":
      return { ...common, counts: { ...counts, pauses: counts.pauses + 1 } };
    case "reopened":
      return { ...common, counts: { ...counts, reopenings: counts.reopenings + 1 } };
    case "transferred":
      return {
        ...common,
        partnerId: event.to,
        acknowledgedAt: null,
        counts: { ...counts, transfers: counts.transfers + 1 },
      };
    case "levelChanged":
      return { ...common, level: event.level, isLevelOff: false };
    case "levelSwitchedOff":
      return { ...common, isLevelOff: true };
    case "severityChanged":
      return { ...common, severity: event.severity };
    case "excluded":
      return { ...common, exclusions: [...common.exclusions, { kind: event.kind, holder: event.holder }] };
    case "opened":
    case "resumed":
    case "closed":
    case "followUpDone":
    case "judgedAtSource":
    case "clockWarned":
    case "clockBreached":
      return common;
  }
}

/** Without what belongs to the present status only. */
function commonOf(incident: Incident): IncidentCommon {
  return {
    id: incident.id,
    partnerId: incident.partnerId,
    touchpointId: incident.touchpointId,
    severity: incident.severity,
    level: incident.level,
    isLevelOff: incident.isLevelOff,
    openedAt: incident.openedAt,
    reportedBy: incident.reportedBy,
    channel: incident.channel,
    isSelfReported: incident.isSelfReported,
    acknowledgedAt: incident.acknowledgedAt,
    respondedAt: incident.respondedAt,
    version: incident.version,
    lastEventAt: incident.lastEventAt,
    counts: incident.counts,
    exclusions: incident.exclusions,
  };
}
