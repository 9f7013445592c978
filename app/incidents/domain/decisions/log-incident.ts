import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { ClockKind, Severity } from "~/servicelevels/domain/clocks";
import type { Channel, IncidentEvent, LevelRef } from "../events";
import type { RefusalOf } from "../refusals";

export interface LogFacts {
  readonly severity: Severity;
  readonly level: LevelRef;
  readonly holder: PartnerId;
  readonly isHolderActive: boolean;
  readonly touchpointId: TouchpointId;
  readonly reportedBy: "brand" | "partner";
  readonly channel: Channel;
  /** A call, complaint or survey answer about it came before this report. */
  readonly customerSpokeFirst: boolean;
  readonly givenTargets: Readonly<Partial<Record<ClockKind, Instant>>>;
}

/** The first entry of an incident's log. A partner that tells before the customer does gets credit for it. */
export function logIncident(
  facts: LogFacts,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], RefusalOf<"incident.partner-not-active">> {
  const { severity, level, holder, touchpointId, reportedBy, channel, givenTargets } = facts;
  if (!facts.isHolderActive) return refuse({ code: "incident.partner-not-active" });
  const isSelfReported = reportedBy === "partner" && !facts.customerSpokeFirst;
  const opened = { severity, level, holder, touchpointId, givenTargets, reportedBy, channel, isSelfReported };
  return ok([{ seq: 1, at: now, actorId: by, type: "opened", ...opened }]);
}
