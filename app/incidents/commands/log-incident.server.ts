import type { IncidentId, PartnerId, TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction, type Tx } from "~/platform/db/db.server";
import { logIncident as decide } from "~/incidents/domain/decisions/log-incident";
import type { Channel, LevelRef } from "~/incidents/domain/events";
import type { RefusalOf } from "~/incidents/domain/refusals";
import { insertIncidents } from "~/incidents/store/insert-incidents.server";
import { findTouchpoint, isActivePartner } from "~/incidents/store/surroundings.server";
import type { Severity } from "~/servicelevels/domain/service-level";
import { DEFAULT_SEVERITY_MATRIX, severityOf, type Impact, type Urgency } from "~/servicelevels/domain/severity-matrix";

export interface LogForm {
  readonly title: string;
  readonly description: string;
  readonly touchpointId: TouchpointId;
  /** Who is to hold it, when the brand logs; a partner logs for itself. */
  readonly partnerId: PartnerId | null;
  readonly impact: Impact;
  readonly urgency: Urgency;
  /** The brand may judge it apart from the matrix; a partner may not. */
  readonly severity: Severity | null;
  readonly channel: Channel;
  /** A call or complaint about it came before this report. */
  readonly customerSpokeFirst: boolean;
}

export type LogRefusal = RefusalOf<
  "incident.partner-not-active" | "incident.no-such-touchpoint" | "incident.level-missing"
>;

/** Opens an incident: its clocks start at this moment, by the level of the touchpoint. */
export async function logIncident(viewer: Viewer, form: LogForm): Promise<Result<IncidentId, LogRefusal>> {
  const isBrand = isOfBrand(viewer);
  const at = now();
  const holder = isBrand ? form.partnerId : viewer.partnerId;
  if (holder === null) return refuse({ code: "incident.partner-not-active" });
  const severity = (isBrand ? form.severity : null) ?? severityOf(DEFAULT_SEVERITY_MATRIX, form.impact, form.urgency);
  return inTransaction(async (tx) => {
    const level = await levelAt(tx, form.touchpointId, isBrand ? null : holder);
    if (!level.ok) return level;
    const facts = {
      severity,
      level: level.value,
      holder,
      isHolderActive: await isActivePartner(tx, holder),
      touchpointId: form.touchpointId,
      reportedBy: isBrand ? "brand" : "partner",
      channel: form.channel,
      customerSpokeFirst: form.customerSpokeFirst,
      givenTargets: {},
    } as const;
    const decided = decide(facts, viewer.personId, at);
    if (!decided.ok) return decided;
    const { title, description } = form;
    const [written] = await insertIncidents(
      tx,
      [{ title, description, region: "", events: decided.value, source: null }],
      at,
    );
    if (written === undefined) throw new Error("an incident logged here is always new");
    return ok(written.incidentId);
  });
}

async function levelAt(
  tx: Tx,
  touchpointId: TouchpointId,
  servedBy: PartnerId | null,
): Promise<Result<LevelRef, RefusalOf<"incident.no-such-touchpoint" | "incident.level-missing">>> {
  const touchpoint = await findTouchpoint(tx, touchpointId, servedBy);
  if (touchpoint === null) return refuse({ code: "incident.no-such-touchpoint" });
  return touchpoint.level === null ? refuse({ code: "incident.level-missing" }) : ok(touchpoint.level);
}
