import type { LevelId, PartnerId, TouchpointId } from "~/kernel/ids";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { LevelRef } from "~/incidents/domain/events";

/** The touchpoint an incident is logged at, with the level in force there: its own, else the brand's default one. */
export interface LoggedAt {
  readonly touchpointId: TouchpointId;
  readonly level: LevelRef | null;
}

/** `servedBy`: only among the touchpoints of this partner. */
export async function findTouchpoint(
  tx: Tx,
  touchpointId: TouchpointId,
  servedBy: PartnerId | null,
): Promise<LoggedAt | null> {
  const served =
    servedBy === null
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (
          SELECT 1 FROM "PartnerTouchpoint" s WHERE s."touchpointId" = t."id" AND s."partnerId" = ${servedBy}::uuid)`;
  const rows = await tx.$queryRaw<{ levelId: LevelId | null; version: number | null }[]>`
    SELECT l."id"::text AS "levelId", l."currentVersion" AS "version" FROM "Touchpoint" t
    LEFT JOIN "ServiceLevel" l ON l."id" = t."serviceLevelId" OR (t."serviceLevelId" IS NULL AND l."isDefault")
    WHERE t."id" = ${touchpointId}::uuid ${served}
    ORDER BY l."id" LIMIT 1`;
  const row = rows[0];
  if (row === undefined) return null;
  const { levelId, version } = row;
  return { touchpointId, level: levelId === null || version === null ? null : { levelId, levelVersion: version } };
}

/** Whether incidents may be given to this partner. */
export async function isActivePartner(tx: Tx, partnerId: PartnerId): Promise<boolean> {
  const partner = await tx.partner.findUnique({ where: { id: partnerId }, select: { status: true } });
  return partner?.status === "active";
}

/** The newest version of a level, which is the one an incident can be moved to. */
export async function findLevel(tx: Tx, levelId: LevelId): Promise<LevelRef | null> {
  const level = await tx.serviceLevel.findUnique({ where: { id: levelId }, select: { currentVersion: true } });
  return level && { levelId, levelVersion: level.currentVersion };
}
