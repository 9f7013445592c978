import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Severity } from "~/servicelevels/domain/clocks";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export type ChangeSeverityRefusal = RefusalOf<
  "incident.same-severity" | "incident.resolved" | "incident.closed" | "incident.closed-at-source"
>;

/** The brand judges it more or less grave: running clocks are computed anew from the opening. */
export function changeSeverity(
  incident: Incident,
  severity: Severity,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], ChangeSeverityRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      if (severity === incident.severity) return refuse({ code: "incident.same-severity" });
      return ok(step(incident, by, now, [{ type: "severityChanged", severity }]));
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
