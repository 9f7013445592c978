import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export type AcknowledgeRefusal = RefusalOf<
  "incident.already-acknowledged" | "incident.resolved" | "incident.closed" | "incident.closed-at-source"
>;

/** The holder says that it has seen the incident: the first thing owed, before any diagnosis. */
export function acknowledge(
  incident: Incident,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], AcknowledgeRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      if (incident.acknowledgedAt !== null) {
        return refuse({ code: "incident.already-acknowledged", at: incident.acknowledgedAt });
      }
      return ok(step(incident, by, now, [{ type: "acknowledged" }]));
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
