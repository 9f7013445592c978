import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseClosed, step } from "./step";

export type FollowUpRefusal = RefusalOf<
  "incident.not-resolved" | "incident.follow-up-already-done" | "incident.closed" | "incident.closed-at-source"
>;

/** Somebody spoke with the customer after the resolution. */
export function recordFollowUp(
  incident: Incident,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], FollowUpRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      return refuse({ code: "incident.not-resolved" });
    case "resolved":
      if (incident.followUpDoneAt !== null) {
        return refuse({ code: "incident.follow-up-already-done", at: incident.followUpDoneAt });
      }
      return ok(step(incident, by, now, [{ type: "followUpDone" }]));
    case "closed":
    case "closedAtSource":
      return refuseClosed(incident);
  }
}
