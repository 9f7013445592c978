import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { saysNothing, step } from "./step";

export type ReopenRefusal = RefusalOf<
  "incident.still-open" | "incident.reopen-reason-missing" | "incident.closed-at-source"
>;

/** It was not solved after all. The first resolution keeps its verdict; the time to the real one runs on. */
export function reopen(
  incident: Incident,
  reason: string,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], ReopenRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      return refuse({ code: "incident.still-open" });
    case "resolved":
    case "closed":
      if (saysNothing(reason)) return refuse({ code: "incident.reopen-reason-missing" });
      return ok(step(incident, by, now, [{ type: "reopened", reason: reason.trim() }]));
    case "closedAtSource":
      return refuse({ code: "incident.closed-at-source", closedAt: incident.closedAt });
  }
}
