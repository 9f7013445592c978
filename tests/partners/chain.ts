import { THE_JOURNEY } from "~/journey/domain/journey";
import { idOf, type ExamplePairId, type PartnerId, type StageId, type TouchpointId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** Journey, touchpoints and examples that tests of partners start from. The journey is the one of the file's database. */

export const OWN_WORDS = "Somos quienes tocan el timbre: revisamos la ruta a las siete y avisamos si algo se atrasa.";

export async function journeyVersion(): Promise<number> {
  await db().journey.createMany({ data: [{ id: THE_JOURNEY, name: "Recorrido" }], skipDuplicates: true });
  return (await db().journey.findUniqueOrThrow({ where: { id: THE_JOURNEY } })).version;
}

export async function touchpointNamed(name: string, expectedService = ""): Promise<TouchpointId> {
  await journeyVersion();
  const [stageId, touchpointId] = [newId<StageId>(), newId<TouchpointId>()];
  const position = (await db().stage.count()) + 1;
  await db().stage.create({ data: { id: stageId, journeyId: THE_JOURNEY, position, name: `Etapa ${position}` } });
  await db().touchpoint.create({
    data: { id: touchpointId, stageId, position: 1, name, sortKey: sortKeyOf(name), expectedService },
  });
  return touchpointId;
}

/** A pair whose second answer is the correct one. */
export async function pairAt(touchpointId: TouchpointId): Promise<ExamplePairId> {
  const id = newId<ExamplePairId>();
  await db().examplePair.create({
    data: {
      id,
      touchpointId,
      position: 1,
      good: "Avisa que llega tarde.",
      bad: "Llega tarde.",
      why: "Quien espera decide mejor si sabe.",
      question: "¿Qué hace si se atrasa?",
      answers: ["Apurarse", "Avisar"],
      correctAnswer: 1,
    },
  });
  return id;
}

export async function servesAt(partnerId: PartnerId, touchpointId: TouchpointId, roleText = ""): Promise<void> {
  const roleWrittenAt = roleText === "" ? null : new Date(0);
  await db().partnerTouchpoint.create({ data: { partnerId, touchpointId, roleText, roleWrittenAt } });
}

export async function hasUnderstood(viewer: Viewer, pairId: ExamplePairId): Promise<void> {
  const partnerId = viewer.partnerId ?? idOf<PartnerId>("");
  const given = { pairVersion: 1, answer: 1, isCorrect: true, at: new Date(0) };
  await db().exampleConfirmation.create({ data: { personId: viewer.personId, partnerId, pairId, ...given } });
}

export async function hasWalked(viewer: Viewer): Promise<void> {
  const partnerId = viewer.partnerId ?? idOf<PartnerId>("");
  const data = { partnerId, personId: viewer.personId, journeyVersion: await journeyVersion(), at: new Date(0) };
  await db().journeyWalk.create({ data });
}
