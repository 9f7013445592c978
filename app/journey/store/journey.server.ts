import { idOf, type LevelId, type TouchpointId } from "~/kernel/ids";
import {
  THE_JOURNEY,
  type Journey,
  type MitigationKind,
  type RiskKind,
  type Touchpoint,
  type TouchpointContent,
} from "~/journey/domain/journey";
import type { TouchpointUse } from "~/journey/domain/edit-touchpoints";
import { sortKeyOf } from "~/kernel/sort-key";
import { db, type Tx } from "~/platform/db/db.server";

/** The journey in its order; null until somebody has started it. */
export async function loadJourney(client: Tx = db()): Promise<Journey | null> {
  const row = await client.journey.findUnique({
    where: { id: THE_JOURNEY },
    include: {
      stages: {
        orderBy: [{ position: "asc" }, { id: "asc" }],
        include: { touchpoints: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
      },
    },
  });
  return (
    row && {
      id: idOf(row.id),
      name: row.name,
      version: row.version,
      stages: row.stages.map((stage) => ({
        id: idOf(stage.id),
        name: stage.name,
        version: stage.version,
        touchpoints: stage.touchpoints.map(toTouchpoint),
      })),
    }
  );
}

/** The journey as it stands now, and nobody else changes its shape until this transaction ends: names stay unique, and
 *  an empty stage stays empty, without any rule in the database. */
export async function lockJourney(tx: Tx): Promise<Journey | null> {
  await tx.$queryRaw`SELECT 1 FROM "Journey" WHERE "id" = ${THE_JOURNEY}::uuid FOR UPDATE`;
  return loadJourney(tx);
}

/** False when it was started already. */
export async function insertJourney(tx: Tx, name: string): Promise<boolean> {
  const { count } = await tx.journey.createMany({ data: [{ id: THE_JOURNEY, name }], skipDuplicates: true });
  return count === 1;
}

/** Holds the touchpoint so that nothing new can be hung on it until this transaction ends; false when it is gone. */
export async function lockTouchpoint(tx: Tx, id: TouchpointId): Promise<boolean> {
  const rows = await tx.$queryRaw<object[]>`SELECT 1 FROM "Touchpoint" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return rows.length === 1;
}

/** What hangs on a touchpoint. Ask it only while holding the touchpoint. */
export async function countUse(tx: Tx, touchpointId: TouchpointId): Promise<TouchpointUse> {
  const where = { touchpointId };
  return {
    incidents: await tx.incident.count({ where }),
    partners: await tx.partnerTouchpoint.count({ where }),
    examples: await tx.examplePair.count({ where }),
  };
}

export async function isLevel(tx: Tx, id: LevelId): Promise<boolean> {
  return (await tx.serviceLevel.count({ where: { id } })) === 1;
}

export interface TouchpointRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly customerAction: string;
  readonly frontStage: string;
  readonly backStage: string;
  readonly friction: string;
  readonly mitigationKind: string;
  readonly mitigation: string;
  readonly expectedService: string;
  readonly isMomentOfTruth: boolean;
  readonly isFirstImpression: boolean;
  readonly riskKinds: readonly string[];
  readonly serviceLevelId: string | null;
}

export function toTouchpoint(row: TouchpointRow): Touchpoint {
  return {
    id: idOf(row.id),
    version: row.version,
    name: row.name,
    customerAction: row.customerAction,
    frontStage: row.frontStage,
    backStage: row.backStage,
    friction: row.friction,
    // The database holds nothing else: a CHECK for the kind, and only this part writes the risks.
    mitigationKind: row.mitigationKind as MitigationKind,
    mitigation: row.mitigation,
    expectedService: row.expectedService,
    isMomentOfTruth: row.isMomentOfTruth,
    isFirstImpression: row.isFirstImpression,
    riskKinds: row.riskKinds as readonly RiskKind[],
    levelId: row.serviceLevelId === null ? null : idOf<LevelId>(row.serviceLevelId),
  };
}

export function toRow({ levelId, riskKinds, ...content }: TouchpointContent) {
  return { ...content, sortKey: sortKeyOf(content.name), riskKinds: [...riskKinds], serviceLevelId: levelId };
}
