import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseClosed, step } from "./step";

/** The customer wrote or called. If that is what the incident was waiting for, the wait is over: a partner's clock stands
 *  still only while it is the customer's turn. After the resolution it is kept and moves nothing. */
export function recordCustomerMessage(
  incident: Incident,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], RefusalOf<"incident.closed" | "incident.closed-at-source">> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "resolved":
      return ok(step(incident, by, now, [{ type: "customerWrote" }]));
    case "waiting":
      return incident.reason === "awaitingCustomer"
        ? ok(step(incident, by, now, [{ type: "customerWrote" }, { type: "resumed" }]))
        : ok(step(incident, by, now, [{ type: "customerWrote" }]));
    case "closed":
    case "closedAtSource":
      return refuseClosed(incident);
  }
}
