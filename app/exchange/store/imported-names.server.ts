import type { LevelId, PartnerId, TouchpointId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { CreatedNames } from "~/exchange/domain/created-names";
import type { LevelRef } from "~/incidents/domain/events";
import { BLANK_TOUCHPOINT, JOURNEY_LIMITS, THE_JOURNEY } from "~/journey/domain/journey";
import { insertJourney, lockJourney, toRow } from "~/journey/store/journey.server";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { recordset, uuid } from "~/platform/db/recordset.server";
import { newId } from "~/platform/new-id.server";

export interface PlaceHere {
  readonly touchpointId: TouchpointId;
  /** Its own level, else the brand's default one. */
  readonly level: LevelRef | null;
}

/** What stands for the names of a file, by the names' sort keys. */
export interface NamesHere {
  readonly partners: ReadonlyMap<string, PartnerId>;
  readonly touchpoints: ReadonlyMap<string, PlaceHere>;
}

/** What is here under these names. Of two partners with one name the active one is meant. */
export async function findNames(
  client: Tx,
  partnerNames: Iterable<string>,
  touchpointNames: Iterable<string>,
): Promise<NamesHere> {
  const partners = await client.$queryRaw<{ id: PartnerId; sortKey: string }[]>`
    SELECT "id"::text, "sortKey" FROM "Partner" WHERE "sortKey" = ANY(${keysOf(partnerNames)}::text[])
    ORDER BY ("status" = 'active'), "id" DESC`;
  const touchpoints = await client.$queryRaw<
    { id: TouchpointId; sortKey: string; levelId: LevelId | null; version: number | null }[]
  >`
    SELECT t."id"::text, t."sortKey", l."id"::text AS "levelId", l."currentVersion" AS "version" FROM "Touchpoint" t
    LEFT JOIN "ServiceLevel" l ON l."id" = t."serviceLevelId" OR (t."serviceLevelId" IS NULL AND l."isDefault")
    WHERE t."sortKey" = ANY(${keysOf(touchpointNames)}::text[]) ORDER BY t."id" DESC`;
  return {
    partners: new Map(partners.map(({ id, sortKey }) => [sortKey, id])),
    touchpoints: new Map(
      touchpoints.map(({ id, sortKey, levelId, version }) => [
        sortKey,
        { touchpointId: id, level: levelId === null || version === null ? null : { levelId, levelVersion: version } },
      ]),
    ),
  };
}

/** Makes what is missing: partners that serve already, and touchpoints at the end of the journey. The caller holds the lock of
 *  imports, so that no two make the same one. */
export async function makeMissing(
  tx: Tx,
  here: NamesHere,
  named: { readonly partners: Iterable<string>; readonly touchpoints: Iterable<string> },
  created: CreatedNames,
  at: Instant,
): Promise<void> {
  const partners = missing(named.partners, here.partners);
  const touchpoints = missing(named.touchpoints, here.touchpoints);
  if (partners.length > 0) {
    await tx.partner.createMany({
      data: partners.map((name) => ({
        id: newId(),
        name,
        sortKey: sortKeyOf(name),
        trade: created.trade,
        status: "active",
        createdAt: dateOf(at),
      })),
    });
  }
  if (touchpoints.length > 0) await addTouchpoints(tx, touchpoints, created);
}

/** Which of these names are not here, each once. */
export function missing(names: Iterable<string>, here: ReadonlyMap<string, unknown>): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = sortKeyOf(name);
    if (!here.has(key) && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** In stages of their own, as many as a stage can show; a manager moves them to where they belong. */
async function addTouchpoints(tx: Tx, names: readonly string[], created: CreatedNames): Promise<void> {
  await insertJourney(tx, created.journey);
  const journey = await lockJourney(tx);
  const stages = journey?.stages ?? [];
  const rows: { id: string; stageId: string; position: number; name: string }[] = [];
  let count = stages.filter(({ name }) => name === created.stage || name.startsWith(`${created.stage} `)).length;
  const stage = stages.findLast(({ name }) => name === stageName(created, count));
  let stageId: string | null = stage?.id ?? null;
  let filled = stage?.touchpoints.length ?? 0;
  for (const name of names) {
    if (stageId === null || filled >= JOURNEY_LIMITS.touchpointsPerStage) {
      count++;
      [stageId, filled] = [newId(), 0];
      const position = stages.length + count;
      await tx.stage.create({
        data: { id: stageId, journeyId: THE_JOURNEY, position, name: stageName(created, count) },
      });
    }
    filled++;
    rows.push({ id: newId(), stageId, position: filled, name });
  }
  await tx.touchpoint.createMany({
    data: rows.map(({ id, stageId: inStage, position, name }) => ({
      ...toRow({ ...BLANK_TOUCHPOINT, name }),
      id,
      stageId: inStage,
      position,
    })),
  });
  await tx.journey.update({ where: { id: THE_JOURNEY }, data: { version: { increment: 1 } } });
}

function stageName({ stage }: CreatedNames, count: number): string {
  return count <= 1 ? stage : `${stage} ${count}`;
}

const PAIR = { partnerId: uuid`"partnerId"`, touchpointId: uuid`"touchpointId"` };

/** Whoever was made by an import serves where its incidents are; those who were onboarded said themselves where. */
export async function linkImported(
  tx: Tx,
  pairs: readonly { readonly partnerId: PartnerId; readonly touchpointId: TouchpointId }[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "PartnerTouchpoint" ("partnerId", "touchpointId")
    SELECT DISTINCT g."partnerId", g."touchpointId" FROM ${recordset(pairs, PAIR, Prisma.sql`g`)}
    WHERE NOT EXISTS (SELECT 1 FROM "Onboarding" o WHERE o."partnerId" = g."partnerId")
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING`;
}

function keysOf(names: Iterable<string>): string[] {
  return [...new Set([...names].map(sortKeyOf))];
}
