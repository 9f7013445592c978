import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export type RespondRefusal = RefusalOf<
  | "incident.not-acknowledged"
  | "incident.already-responded"
  | "incident.resolved"
  | "incident.closed"
  | "incident.closed-at-source"
>;

/** The customer has had a first answer. Later words to the customer are updates, by a later holder as well. */
export function respond(
  incident: Incident,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], RespondRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      if (incident.acknowledgedAt === null) return refuse({ code: "incident.not-acknowledged" });
      if (incident.respondedAt !== null) {
        return refuse({ code: "incident.already-responded", at: incident.respondedAt });
      }
      return ok(step(incident, by, now, [{ type: "responded" }]));
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
