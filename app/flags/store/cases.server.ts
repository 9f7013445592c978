import { idOf, type CaseId, type PartnerId, type PersonId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { evolveCase, type CaseEvent, type LadderCase } from "~/flags/domain/case";
import type { Rung } from "~/flags/domain/ladder";

export interface CaseRecord {
  readonly ladderCase: LadderCase;
  readonly partnerName: string;
  readonly version: number;
}

/** Which cases: one, or those still open; `partnerId` narrows to a tenant in any case. */
export interface CaseFilter {
  readonly id?: CaseId;
  readonly partnerId: PartnerId | null;
  readonly isOpen?: true;
  readonly most: number;
}

/** The longest unmoved first. */
export async function loadCases(client: Tx, { id, partnerId, isOpen, most }: CaseFilter): Promise<CaseRecord[]> {
  const conditions = [
    Prisma.sql`TRUE`,
    ...(id === undefined ? [] : [Prisma.sql`c."id" = ${id}::uuid`]),
    ...(partnerId === null ? [] : [Prisma.sql`c."partnerId" = ${partnerId}::uuid`]),
    ...(isOpen === undefined ? [] : [Prisma.sql`c."status" IN ('open', 'awaitingApproval')`]),
  ];
  return client.$queryRaw<CaseRecord[]>`
    SELECT c."state" AS "ladderCase", p."name" AS "partnerName", c."version"
    FROM "LadderCase" c JOIN "Partner" p ON p."id" = c."partnerId"
    WHERE ${Prisma.join(conditions, " AND ")} ORDER BY c."movedAt", c."id" LIMIT ${most}`;
}

/** Holds the partner's row, so that two flags accepted at once cannot open two cases. */
export async function lockPartner(tx: Tx, partnerId: PartnerId): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Partner" WHERE "id" = ${partnerId}::uuid FOR UPDATE`;
}

export async function addCase(tx: Tx, ladderCase: LadderCase): Promise<void> {
  const { id, partnerId, scope, status, rung, openedAt, movedAt } = ladderCase;
  await tx.$executeRaw`
    INSERT INTO "LadderCase" ("id", "partnerId", "scope", "status", "rung", "state", "openedAt", "movedAt", "version")
    VALUES (${id}::uuid, ${partnerId}::uuid, ${scope}, ${status}, ${rung}, ${JSON.stringify(ladderCase)}::jsonb, ${dateOf(openedAt)}, ${dateOf(movedAt)}, 1)`;
}

/** Saves what an event made of a case, and the event; null when the case has moved since `record` was read. */
export async function saveCase(tx: Tx, record: CaseRecord, event: CaseEvent): Promise<LadderCase | null> {
  const { ladderCase: before, version } = record;
  if (before.status === "closed") return null;
  const after = evolveCase(before, event);
  const closedAt = after.status === "closed" ? dateOf(after.closedAt) : null;
  const written = await tx.$executeRaw`
    UPDATE "LadderCase" SET "status" = ${after.status}, "rung" = ${after.rung}, "state" = ${JSON.stringify(after)}::jsonb,
           "movedAt" = ${dateOf(after.movedAt)}, "closedAt" = ${closedAt}, "version" = "version" + 1
    WHERE "id" = ${after.id}::uuid AND "partnerId" = ${after.partnerId}::uuid AND "version" = ${version}`;
  if (written !== 1) return null;
  await recordDecision(tx, after, version + 1, event);
  return after;
}

/** The decision a case was opened by. */
export async function recordOpening(tx: Tx, ladderCase: LadderCase, by: PersonId, reason: string): Promise<void> {
  const { flagIds, openedAt } = ladderCase;
  const opening = { type: "case.opened", by, at: openedAt, reason, flagId: flagIds[0] ?? null };
  await recordDecision(tx, ladderCase, 1, opening);
}

interface Recorded {
  readonly type: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
}

async function recordDecision(tx: Tx, { id, rung }: LadderCase, seq: number, event: Recorded): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "CaseDecision" ("id", "caseId", "seq", "type", "rung", "byId", "reason", "payload", "at")
    VALUES (${newId<CaseId>()}::uuid, ${id}::uuid, ${seq}, ${event.type}, ${rung}, ${event.by}::uuid, ${event.reason},
            ${JSON.stringify(event)}::jsonb, ${dateOf(event.at)})`;
}

export type DecisionType = CaseEvent["type"] | "case.opened";

export interface CaseDecisionLine {
  readonly seq: number;
  readonly type: DecisionType;
  readonly rung: Rung;
  readonly byName: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What was decided on a case, in order. The caller has made sure that the case may be seen. */
export async function loadDecisions(client: Tx, caseId: CaseId): Promise<CaseDecisionLine[]> {
  const rows = await client.$queryRaw<(Omit<CaseDecisionLine, "at"> & { readonly at: Date })[]>`
    SELECT d."seq", d."type", d."rung", coalesce(p."name", '') AS "byName", d."reason", d."at"
    FROM "CaseDecision" d LEFT JOIN "Person" p ON p."id" = d."byId" WHERE d."caseId" = ${caseId}::uuid ORDER BY d."seq"`;
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }));
}

/** The rung each partner stands on, of those with an open case, and the one an executive is asked to approve, if any. */
export async function loadRungs(
  client: Tx,
): Promise<ReadonlyMap<PartnerId, { readonly rung: Rung; readonly caseId: CaseId; readonly awaiting: Rung | null }>> {
  const rows = await client.$queryRaw<{ partnerId: string; rung: Rung; id: string; awaiting: Rung | null }[]>`
    SELECT "partnerId"::text, "rung", "id"::text, "state"->'proposal'->>'to' AS "awaiting" FROM "LadderCase" WHERE "status" IN ('open', 'awaitingApproval')
    ORDER BY array_position(ARRAY['explain', 'train', 'accompany', 'replace', 'insource'], "rung")`;
  return new Map(
    rows.map(({ partnerId, rung, id, awaiting }) => [
      idOf<PartnerId>(partnerId),
      { rung, caseId: idOf<CaseId>(id), awaiting },
    ]),
  );
}
