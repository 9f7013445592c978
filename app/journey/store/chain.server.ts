import { idOf, type PartnerId, type StageId, type TouchpointId } from "~/kernel/ids";
import { THE_JOURNEY } from "~/journey/domain/journey";
import type { Viewer } from "~/people/domain/roles";
import { db, type Tx } from "~/platform/db/db.server";

/** What `~/ui/chain` draws; a page adds `heat`, `state` and `isHere` to the links it knows more about. */
export interface ChainStage {
  readonly id: StageId;
  readonly name: string;
  readonly touchpoints: readonly ChainLink[];
}

export interface ChainLink {
  readonly id: TouchpointId;
  readonly name: string;
  readonly isMomentOfTruth: boolean;
  /** Whether the asked partner serves it; true everywhere when none is asked about. */
  readonly isLit: boolean;
  /** Address of its page. */
  readonly to: string;
}

interface Row {
  readonly stageId: string;
  readonly stageName: string;
  readonly id: string;
  readonly name: string;
  readonly isMomentOfTruth: boolean;
  readonly isLit: boolean;
}

/**
 * The chain in its order, stages without touchpoints left out; one statement. People of a partner always get it with
 * their own links lit, whatever `litFor` says; for people of the brand `litFor` lights the links of that partner.
 */
export async function readChain(
  viewer: Viewer,
  { litFor = null, client = db() }: { readonly litFor?: PartnerId | null; readonly client?: Tx } = {},
): Promise<readonly ChainStage[]> {
  const partnerId = viewer.partnerId ?? litFor;
  const rows = await client.$queryRaw<Row[]>`
    SELECT s."id" AS "stageId", s."name" AS "stageName", t."id", t."name", t."isMomentOfTruth",
           l."touchpointId" IS NOT NULL AS "isLit"
    FROM "Stage" s
    JOIN "Touchpoint" t ON t."stageId" = s."id"
    LEFT JOIN "PartnerTouchpoint" l ON l."touchpointId" = t."id" AND l."partnerId" = ${partnerId}::uuid
    WHERE s."journeyId" = ${THE_JOURNEY}::uuid
    ORDER BY s."position", s."id", t."position", t."id"`;
  const stages: { id: StageId; name: string; touchpoints: ChainLink[] }[] = [];
  for (const row of rows) {
    if (stages.at(-1)?.id !== row.stageId) stages.push({ id: idOf(row.stageId), name: row.stageName, touchpoints: [] });
    stages.at(-1)?.touchpoints.push({
      id: idOf(row.id),
      name: row.name,
      isMomentOfTruth: row.isMomentOfTruth,
      isLit: partnerId === null || row.isLit,
      to: `/journey/touchpoints/${row.id}`,
    });
  }
  return stages;
}
