import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export type SendUpdateRefusal = RefusalOf<
  "incident.not-responded" | "incident.resolved" | "incident.closed" | "incident.closed-at-source"
>;

/** The customer was told how it stands, after a first answer. Also while waiting: that is when silence hurts most. */
export function sendUpdate(
  incident: Incident,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], SendUpdateRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      if (incident.respondedAt === null) return refuse({ code: "incident.not-responded" });
      return ok(step(incident, by, now, [{ type: "updateSent" }]));
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
