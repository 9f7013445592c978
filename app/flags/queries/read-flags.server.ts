import type { CaseId, FlagId, PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { escalatesAt, isEscalated, isSeenByPartner, type Flag } from "~/flags/domain/flag";
import type { OnePersonRung } from "~/flags/domain/ladder";
import { loadFlags, type FlagRecord } from "~/flags/store/flags.server";
import { tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";

const MOST_SHOWN = 100;
const MOST_INCIDENTS = 20;

export interface FlagLine {
  readonly id: FlagId;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  readonly month: Month;
  readonly status: Flag["status"];
  readonly proposedRung: OnePersonRung;
  readonly raisedAt: Instant;
  readonly decidedAt: Instant | null;
  /** When it goes to the executives; null once decided. */
  readonly escalatesAt: Instant | null;
  readonly isEscalated: boolean;
  /** Shares and probability from 0 to 1. */
  readonly share: number;
  readonly standard: number;
  readonly probability: number;
  readonly units: number;
}

/** The brand: what waits first. A partner: its own flags the brand stands by, and no others. */
export async function readFlags(viewer: Viewer): Promise<FlagLine[]> {
  const statuses = isOfBrand(viewer) ? {} : { statuses: ["accepted", "otherRung"] as const };
  const records = await loadFlags(db(), { partnerId: tenantOf(viewer), ...statuses, most: MOST_SHOWN });
  const at = now();
  return records.map((record) => lineOf(record, at));
}

export interface FlagPage extends FlagLine {
  readonly months: readonly Month[];
  readonly judged: number;
  readonly met: number;
  readonly priorFrom: "category" | "fallback";
  readonly priorPartners: number;
  readonly reason: string | null;
  readonly rung: OnePersonRung | null;
  readonly reviewOn: string | null;
  readonly decidedBy: string | null;
  readonly caseId: CaseId | null;
  readonly behind: {
    readonly count: number;
    readonly incidents: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  };
  readonly mayDecide: boolean;
}

/** A flag with the evidence as it was frozen; null if there is none of that id for this viewer. */
export async function readFlag(viewer: Viewer, id: FlagId): Promise<FlagPage | null> {
  const [record] = await loadFlags(db(), { id, partnerId: tenantOf(viewer), most: 1 });
  if (record === undefined || (!isOfBrand(viewer) && !isSeenByPartner(record.flag))) return null;
  const { flag, behind } = record;
  const { months, judged, met, prior } = flag.evidence;
  return {
    ...lineOf(record, now()),
    months,
    judged,
    met,
    priorFrom: prior.from,
    priorPartners: prior.partners,
    reason: flag.status === "proposed" ? null : flag.reason,
    rung: flag.status === "otherRung" ? flag.rung : null,
    reviewOn: flag.status === "dismissed" ? flag.reviewOn : null,
    decidedBy: flag.status === "proposed" || !isOfBrand(viewer) ? null : await nameOf(flag.decidedBy),
    caseId: record.caseId,
    behind: { count: behind.count, incidents: await incidentsOf(viewer, behind.incidentIds.slice(0, MOST_INCIDENTS)) },
    mayDecide: flag.status === "proposed",
  };
}

async function nameOf(personId: string): Promise<string | null> {
  const person = await db().person.findUnique({ where: { id: personId }, select: { name: true } });
  return person?.name ?? null;
}

/** Only those the viewer may open now: an incident that moved on is another partner's. */
async function incidentsOf(viewer: Viewer, ids: readonly string[]) {
  const partnerId = tenantOf(viewer);
  const rows = await db().incident.findMany({
    where: { id: { in: [...ids] }, ...(partnerId === null ? {} : { partnerId }) },
    select: { id: true, number: true, title: true },
  });
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

function lineOf({ flag, partnerName }: FlagRecord, at: Instant): FlagLine {
  const { id, partnerId, month, status, proposedRung, raisedAt, evidence } = flag;
  const { share, standard, probability, units } = evidence;
  return {
    id,
    partnerId,
    partnerName,
    month,
    status,
    proposedRung,
    raisedAt,
    decidedAt: flag.status === "proposed" ? null : flag.decidedAt,
    escalatesAt: escalatesAt(flag),
    isEscalated: isEscalated(flag, at),
    share,
    standard,
    probability,
    units,
  };
}
