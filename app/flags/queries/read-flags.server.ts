import type { CaseId, FlagId, PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { escalatesAt, isEscalated, isSeenByPartner, type Flag } from "~/flags/domain/flag";
import type { OnePersonRung } from "~/flags/domain/ladder";
import { countFlags, loadFlags, placeOf, type FlagPlace, type FlagRecord } from "~/flags/store/flags.server";
import { tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { cutPage, isReadBack } from "~/platform/db/keyed-page.server";
import type { Month } from "~/kernel/month";

const PAGE_SIZE = 25;
/** Lists count exactly up to a thousand: one more is enough to know that there are more. */
const COUNT_LIMIT = 1_001;
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

export interface FlagsAsked {
  readonly status: Flag["status"] | null;
  readonly after: FlagPlace | null;
  readonly before: FlagPlace | null;
}

export interface FlagsPage {
  readonly flags: readonly FlagLine[];
  /** At most 1,001. */
  readonly count: number;
  readonly next: FlagPlace | null;
  readonly previous: FlagPlace | null;
}

/** The brand: what waits first. A partner: its own flags the brand stands by, and no others. */
export async function readFlags(
  viewer: Viewer,
  { status, after, before }: FlagsAsked = { status: null, after: null, before: null },
): Promise<FlagsPage> {
  const wanted = { partnerId: tenantOf(viewer), ...statusesFor(viewer, status) };
  const place = after ?? before;
  const from = place === null ? {} : { from: { place, isBack: isReadBack({ after, before }) } };
  const [records, count] = await Promise.all([
    loadFlags(db(), { ...wanted, ...from, most: PAGE_SIZE + 1 }),
    countFlags(db(), { ...wanted, most: COUNT_LIMIT }),
  ]);
  const at = now();
  const { rows, hasNext, hasPrevious } = cutPage(records, PAGE_SIZE, { after, before });
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    flags: rows.map((record) => lineOf(record, at)),
    count,
    next: hasNext && last !== undefined ? placeOf(last.flag) : null,
    previous: hasPrevious && first !== undefined ? placeOf(first.flag) : null,
  };
}

/** All of them for the download, a page at a time. */
export async function* readFlagRows(viewer: Viewer, status: FlagsAsked["status"]): AsyncGenerator<FlagLine> {
  let after: FlagPlace | null = null;
  do {
    const page: FlagsPage = await readFlags(viewer, { status, after, before: null });
    yield* page.flags;
    after = page.next;
  } while (after !== null);
}

/** What a partner may not see it cannot ask for either: then there is nothing. */
function statusesFor(viewer: Viewer, status: FlagsAsked["status"]): { statuses?: readonly Flag["status"][] } {
  if (isOfBrand(viewer)) return status === null ? {} : { statuses: [status] };
  return { statuses: SEEN_BY_PARTNER.filter((seen) => status === null || seen === status) };
}

const SEEN_BY_PARTNER = ["accepted", "otherRung"] as const;

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
