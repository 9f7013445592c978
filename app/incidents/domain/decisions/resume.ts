import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export type ResumeRefusal = RefusalOf<
  "incident.not-waiting" | "incident.resolved" | "incident.closed" | "incident.closed-at-source"
>;

/** The wait is over, the next move is the holder's again. */
export function resume(
  incident: Incident,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], ResumeRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
      return refuse({ code: "incident.not-waiting" });
    case "waiting":
      return ok(step(incident, by, now, [{ type: "resumed" }]));
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
