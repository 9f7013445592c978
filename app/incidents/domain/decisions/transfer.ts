import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, saysNothing, step } from "./step";

export interface TransferFacts {
  readonly to: PartnerId;
  readonly isReceiverActive: boolean;
  readonly reason: string;
}

export type TransferRefusal = RefusalOf<
  | "incident.same-holder"
  | "incident.partner-not-active"
  | "incident.transfer-reason-missing"
  | "incident.resolved"
  | "incident.closed"
  | "incident.closed-at-source"
>;

/** The brand gives the incident to another partner, who acknowledges it anew. A wait goes on across the hand-over. */
export function transfer(
  incident: Incident,
  facts: TransferFacts,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], TransferRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting": {
      const { partnerId: from } = incident;
      if (facts.to === from) return refuse({ code: "incident.same-holder" });
      if (!facts.isReceiverActive) return refuse({ code: "incident.partner-not-active" });
      if (saysNothing(facts.reason)) return refuse({ code: "incident.transfer-reason-missing" });
      return ok(step(incident, by, now, [{ type: "transferred", from, to: facts.to, reason: facts.reason.trim() }]));
    }
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
