import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent, IncidentFact, ResolutionAccount } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, saysNothing, step } from "./step";

export type ResolveRefusal = RefusalOf<
  | "incident.not-acknowledged"
  | "incident.cause-missing"
  | "incident.what-was-done-missing"
  | "incident.resolved"
  | "incident.closed"
  | "incident.closed-at-source"
>;

/** Solved, with the cause and what was done written down. A wait ends with it. */
export function resolve(
  incident: Incident,
  account: ResolutionAccount,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], ResolveRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting": {
      if (incident.acknowledgedAt === null) return refuse({ code: "incident.not-acknowledged" });
      if (saysNothing(account.cause)) return refuse({ code: "incident.cause-missing" });
      if (saysNothing(account.whatWasDone)) return refuse({ code: "incident.what-was-done-missing" });
      const { causeLocation } = account;
      const resolved: IncidentFact = {
        type: "resolved",
        account: { cause: account.cause.trim(), whatWasDone: account.whatWasDone.trim(), causeLocation },
      };
      return ok(step(incident, by, now, incident.status === "waiting" ? [{ type: "resumed" }, resolved] : [resolved]));
    }
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
