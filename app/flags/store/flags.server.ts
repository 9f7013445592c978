import { idOf, type CaseId, type FlagId, type PartnerId, type PersonId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import type { Flag } from "~/flags/domain/flag";
import type { OnePersonRung } from "~/flags/domain/ladder";
import type { BelowStandard } from "~/flags/domain/signals";
import type { Month } from "~/kernel/month";

/** The incidents behind a flag, frozen with it: the worst ones by id, how many in all, and a digest of all ids. */
export interface Behind {
  readonly incidentIds: readonly string[];
  readonly count: number;
  readonly digest: string;
}

export interface FlagRecord {
  readonly flag: Flag;
  readonly behind: Behind;
  readonly partnerName: string;
  readonly caseId: CaseId | null;
  readonly version: number;
}

interface Row {
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly month: Month;
  readonly proposedRung: OnePersonRung;
  readonly evidence: BelowStandard & { readonly behind: Behind };
  readonly status: Flag["status"];
  readonly raisedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly reviewOn: string | null;
  readonly decidedRung: OnePersonRung | null;
  readonly caseId: string | null;
  readonly version: number;
}

/** Which flags: one, some, or a page of them; `partnerId` narrows to a tenant in any case. */
export interface FlagFilter {
  readonly id?: FlagId;
  readonly ids?: readonly FlagId[];
  readonly partnerId: PartnerId | null;
  readonly statuses?: readonly Flag["status"][];
  /** Only those behind this place, in the order of the list; or those before it, the nearest first. */
  readonly from?: { readonly place: FlagPlace; readonly isBack: boolean };
  readonly most: number;
}

/** Where a flag stands in the list: undecided or not, since when (forward or back in time), and its id. */
export interface FlagPlace {
  readonly rank: 0 | 1;
  readonly key: number;
  readonly id: FlagId;
}

export function placeOf(flag: Flag): FlagPlace {
  return flag.status === "proposed"
    ? { rank: 0, key: flag.raisedAt, id: flag.id }
    : { rank: 1, key: -flag.decidedAt, id: flag.id };
}

/** The order of the list as three columns that all go up; what `placeOf` says of a row. */
const PLACE = Prisma.sql`(CASE WHEN f."status" = 'proposed' THEN 0 ELSE 1 END,
  CASE WHEN f."status" = 'proposed' THEN floor(extract(epoch FROM f."raisedAt") * 1000) ELSE -floor(extract(epoch FROM f."decidedAt") * 1000) END,
  f."id")`;

/** Undecided ones first, the oldest of them first; then the newest decided. */
export async function loadFlags(client: Tx, filter: FlagFilter): Promise<FlagRecord[]> {
  const { id, ids, partnerId, statuses, from, most } = filter;
  const conditions = [
    Prisma.sql`TRUE`,
    ...(id === undefined ? [] : [Prisma.sql`f."id" = ${id}::uuid`]),
    ...(ids === undefined ? [] : [Prisma.sql`f."id" = ANY(${[...ids]}::uuid[])`]),
    ...(partnerId === null ? [] : [Prisma.sql`f."partnerId" = ${partnerId}::uuid`]),
    ...(statuses === undefined ? [] : [Prisma.sql`f."status" = ANY(${[...statuses]})`]),
    ...(from === undefined ? [] : [beyond(from)]),
  ];
  const rows = await client.$queryRaw<Row[]>`
    SELECT f."id"::text, f."partnerId"::text, p."name" AS "partnerName", f."month", f."proposedRung", f."evidence", f."status",
           f."raisedAt", f."decidedBy"::text, f."decidedAt", f."reason", f."reviewOn", f."decidedRung", f."caseId"::text, f."version"
    FROM "Flag" f JOIN "Partner" p ON p."id" = f."partnerId"
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY ${PLACE} ${from?.isBack === true ? Prisma.sql`DESC` : Prisma.empty} LIMIT ${most}`;
  return rows.map(recordOf);
}

function beyond({ place: { rank, key, id }, isBack }: NonNullable<FlagFilter["from"]>): Prisma.Sql {
  const place = Prisma.sql`(${rank}::int, ${key}::numeric, ${id}::uuid)`;
  return isBack ? Prisma.sql`${PLACE} < ${place}` : Prisma.sql`${PLACE} > ${place}`;
}

/** How many there are of these, up to a bound: one statement that reads no evidence. */
export async function countFlags(
  client: Tx,
  { partnerId, statuses, most }: Pick<FlagFilter, "partnerId" | "statuses" | "most">,
): Promise<number> {
  const rows = await client.flag.findMany({
    where: {
      ...(partnerId === null ? {} : { partnerId }),
      ...(statuses === undefined ? {} : { status: { in: [...statuses] } }),
    },
    select: { id: true },
    take: most,
  });
  return rows.length;
}

function recordOf(row: Row): FlagRecord {
  const { behind, ...evidence } = row.evidence;
  const { partnerName, version } = row;
  return {
    flag: flagOf(row, evidence),
    behind,
    partnerName,
    caseId: row.caseId === null ? null : idOf<CaseId>(row.caseId),
    version,
  };
}

function flagOf(row: Row, evidence: BelowStandard): Flag {
  const { id, partnerId, month, proposedRung, raisedAt } = row;
  const proposal = {
    id: idOf<FlagId>(id),
    partnerId: idOf<PartnerId>(partnerId),
    month,
    evidence,
    proposedRung,
    raisedAt: instantOf(raisedAt),
  };
  if (row.status === "proposed") return { ...proposal, status: "proposed" };
  const decided = {
    decidedBy: idOf<PersonId>(row.decidedBy ?? ""),
    decidedAt: instantOf(row.decidedAt ?? raisedAt),
    reason: row.reason ?? "",
  };
  switch (row.status) {
    case "accepted":
      return { ...proposal, ...decided, status: "accepted" };
    case "dismissed":
      return { ...proposal, ...decided, status: "dismissed", reviewOn: row.reviewOn ?? "" };
    case "otherRung":
      return { ...proposal, ...decided, status: "otherRung", rung: row.decidedRung ?? proposedRung };
  }
}

/** Raises a flag; false when that signal was already raised for the partner in that month. */
export async function addProposal(
  tx: Tx,
  proposal: {
    readonly partnerId: PartnerId;
    readonly month: Month;
    readonly evidence: BelowStandard;
    readonly at: Instant;
  },
  behind: Behind,
): Promise<boolean> {
  const evidence = JSON.stringify({ ...proposal.evidence, behind });
  const written = await tx.$executeRaw`
    INSERT INTO "Flag" ("id", "partnerId", "signal", "month", "proposedRung", "evidence", "status", "raisedAt", "version")
    VALUES (${newId<FlagId>()}::uuid, ${proposal.partnerId}::uuid, ${proposal.evidence.code}, ${proposal.month}, 'train',
            ${evidence}::jsonb, 'proposed', ${dateOf(proposal.at)}, 1)
    ON CONFLICT ("partnerId", "signal", "month") DO NOTHING`;
  return written === 1;
}

/** Writes a decision over the version it was made on; false when somebody decided meanwhile. */
export async function writeDecision(
  tx: Tx,
  flag: Exclude<Flag, { status: "proposed" }>,
  version: number,
  caseId: CaseId | null,
): Promise<boolean> {
  const { count } = await tx.flag.updateMany({
    where: { id: flag.id, partnerId: flag.partnerId, version, status: "proposed" },
    data: {
      status: flag.status,
      decidedBy: flag.decidedBy,
      decidedAt: dateOf(flag.decidedAt),
      reason: flag.reason,
      reviewOn: flag.status === "dismissed" ? flag.reviewOn : null,
      decidedRung: flag.status === "otherRung" ? flag.rung : null,
      caseId,
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** The incidents a partner's figure of these months is made of, worst first. */
export async function loadBehind(
  client: Tx,
  partnerId: PartnerId,
  months: readonly Month[],
  most: number,
): Promise<Behind> {
  const rows = await client.$queryRaw<{ ids: string[] | null; count: bigint; digest: string | null }[]>`
    SELECT (array_agg(c."id" ORDER BY c."credit", c."id"))[1:${most}::int] AS "ids", count(*) AS "count", md5(string_agg(c."id", ',' ORDER BY c."id")) AS "digest"
    FROM (SELECT "incidentId"::text AS "id", min("credit") AS "credit" FROM "Contribution"
          WHERE "partnerId" = ${partnerId}::uuid AND "measure" = 'promises' AND "month" = ANY(${[...months]}) AND "judged" > 0
          GROUP BY "incidentId") AS c`;
  const [row] = rows;
  return { incidentIds: row?.ids ?? [], count: Number(row?.count ?? 0), digest: row?.digest ?? "" };
}

/** Partners whose last flag of this signal still stands in the way of a new one: undecided, or dismissed until later. */
export async function loadHeldBack(
  client: Tx,
  signal: BelowStandard["code"],
  today: string,
): Promise<ReadonlySet<PartnerId>> {
  const rows = await client.$queryRaw<{ partnerId: string }[]>`
    SELECT DISTINCT "partnerId"::text FROM "Flag"
    WHERE "signal" = ${signal} AND ("status" = 'proposed' OR ("status" = 'dismissed' AND "reviewOn" > ${today}))`;
  return new Set(rows.map(({ partnerId }) => idOf<PartnerId>(partnerId)));
}

/** Partners the brand has parted from. */
export async function loadEnded(client: Tx): Promise<ReadonlySet<PartnerId>> {
  const rows = await client.partner.findMany({ where: { status: "ended" }, select: { id: true } });
  return new Set(rows.map(({ id }) => idOf<PartnerId>(id)));
}
