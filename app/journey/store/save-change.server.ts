import type { StageId, TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { makesTheJourneyGrow, type JourneyChange } from "~/journey/domain/changes";
import { THE_JOURNEY } from "~/journey/domain/journey";
import type { JourneyRefusal } from "~/journey/domain/refusals";
import type { Tx } from "~/platform/db/db.server";
import { toRow } from "./journey.server";

type Saved = Result<null, Extract<JourneyRefusal, { readonly code: "journey.changed-meanwhile" }>>;

/**
 * Writes a decision about the journey, inside the transaction that holds it (`lockJourney`). `seenVersion` is the version
 * of the changed stage, touchpoint or journey that the person had in view, null for something new: when it has moved on,
 * nothing is written and the answer is `journey.changed-meanwhile`.
 */
export async function saveChange(tx: Tx, change: JourneyChange, seenVersion: number | null): Promise<Saved> {
  const written = await writeOne(tx, change, seenVersion ?? 0);
  if (written === 0) return refuse({ code: "journey.changed-meanwhile" });
  if (makesTheJourneyGrow(change)) {
    await tx.journey.update({ where: { id: THE_JOURNEY }, data: { version: { increment: 1 } } });
  }
  return ok(null);
}

/** The conditional write, and what follows from it; answers how many rows met the condition. */
async function writeOne(tx: Tx, change: JourneyChange, version: number): Promise<number> {
  const grown = { version: { increment: 1 } };
  switch (change.type) {
    case "journeyRenamed": {
      const where = { id: THE_JOURNEY, version };
      return (await tx.journey.updateMany({ where, data: { name: change.name } })).count;
    }
    case "stageAdded":
      await tx.stage.create({
        data: { id: change.stageId, journeyId: THE_JOURNEY, name: change.name, position: change.order.length },
      });
      await putStagesInOrder(tx, change.order);
      return 1;
    case "stageRenamed": {
      const where = { id: change.stageId, version };
      return (await tx.stage.updateMany({ where, data: { name: change.name, ...grown } })).count;
    }
    case "stageMoved": {
      const { count } = await tx.stage.updateMany({ where: { id: change.stageId, version }, data: grown });
      if (count === 1) await putStagesInOrder(tx, change.order);
      return count;
    }
    case "stageRemoved":
      return (await tx.stage.deleteMany({ where: { id: change.stageId, version } })).count;
    case "touchpointAdded": {
      const { touchpointId, stageId, content, order } = change;
      await tx.touchpoint.create({ data: { id: touchpointId, stageId, position: order.length, ...toRow(content) } });
      await putTouchpointsInOrder(tx, order);
      return 1;
    }
    case "touchpointChanged": {
      const where = { id: change.touchpointId, version };
      return (await tx.touchpoint.updateMany({ where, data: { ...toRow(change.content), ...grown } })).count;
    }
    case "touchpointMoved": {
      const where = { id: change.touchpointId, version };
      const { count } = await tx.touchpoint.updateMany({ where, data: { stageId: change.stageId, ...grown } });
      if (count === 1) await putTouchpointsInOrder(tx, change.order);
      return count;
    }
    case "touchpointRemoved":
      return (await tx.touchpoint.deleteMany({ where: { id: change.touchpointId, version } })).count;
  }
}

async function putStagesInOrder(tx: Tx, order: readonly StageId[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Stage" SET "position" = placed.position
    FROM unnest(${[...order]}::uuid[]) WITH ORDINALITY AS placed(id, position)
    WHERE "Stage"."id" = placed.id AND "Stage"."position" <> placed.position`;
}

async function putTouchpointsInOrder(tx: Tx, order: readonly TouchpointId[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Touchpoint" SET "position" = placed.position
    FROM unnest(${[...order]}::uuid[]) WITH ORDINALITY AS placed(id, position)
    WHERE "Touchpoint"."id" = placed.id AND "Touchpoint"."position" <> placed.position`;
}
