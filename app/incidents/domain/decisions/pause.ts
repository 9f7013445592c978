import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import { needsManager, type PauseReason } from "~/servicelevels/domain/clocks";
import type { IncidentEvent, IncidentFact } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export interface PauseFacts {
  readonly reason: PauseReason;
  /** The brand's manager who agreed, where the reason needs one (see `needsManager`). */
  readonly approvedBy: PersonId | null;
  /** The customer was answered in the same step ("we got your message, please send a photo"). */
  readonly isFirstResponse: boolean;
}

export type PauseRefusal = RefusalOf<
  | "incident.not-acknowledged"
  | "incident.already-waiting"
  | "incident.already-responded"
  | "incident.approval-needed"
  | "incident.resolved"
  | "incident.closed"
  | "incident.closed-at-source"
>;

/** The next move is somebody else's, so the holder's clocks stand still. */
export function pause(
  incident: Incident,
  facts: PauseFacts,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], PauseRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress": {
      if (incident.acknowledgedAt === null) return refuse({ code: "incident.not-acknowledged" });
      if (facts.isFirstResponse && incident.respondedAt !== null) {
        return refuse({ code: "incident.already-responded", at: incident.respondedAt });
      }
      const { reason } = facts;
      const isApprovalNeeded = needsManager(reason);
      if (isApprovalNeeded && facts.approvedBy === null) return refuse({ code: "incident.approval-needed" });
      const approvedBy = isApprovalNeeded ? facts.approvedBy : null;
      const paused: IncidentFact = { type: "paused", reason, approvedBy };
      return ok(step(incident, by, now, facts.isFirstResponse ? [{ type: "responded" }, paused] : [paused]));
    }
    case "waiting":
      return refuse({ code: "incident.already-waiting", reason: incident.reason });
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}
