import { beforeAll, beforeEach, expect, test } from "vitest";
import { addStage } from "~/journey/commands/add-stage.server";
import { addTouchpoint } from "~/journey/commands/add-touchpoint.server";
import { changeTouchpoint } from "~/journey/commands/change-touchpoint.server";
import { moveStage } from "~/journey/commands/move-stage.server";
import { moveTouchpoint } from "~/journey/commands/move-touchpoint.server";
import { removeStage } from "~/journey/commands/remove-stage.server";
import { removeTouchpoint } from "~/journey/commands/remove-touchpoint.server";
import { renameJourney } from "~/journey/commands/rename-journey.server";
import { renameStage } from "~/journey/commands/rename-stage.server";
import { startJourney } from "~/journey/commands/start-journey.server";
import { BLANK_TOUCHPOINT, findTouchpoint, type Journey } from "~/journey/domain/journey";
import { loadJourney } from "~/journey/store/journey.server";
import { idOf, type LevelId, type StageId, type TouchpointId } from "~/kernel/ids";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { clearJourney, incidentAt, newStage, newTouchpoint, servingPerson, startedBy } from "../house";

testDatabase();

let manager: BrandViewer;
beforeAll(async () => {
  manager = await startedBy();
});
beforeEach(clearJourney);

async function journey(): Promise<Journey> {
  const loaded = await loadJourney();
  if (loaded === null) throw new Error("the journey was started");
  return loaded;
}
const shape = async () =>
  (await journey()).stages.map((stage) => [stage.name, stage.touchpoints.map((touchpoint) => touchpoint.name)]);
const blank = (name: string) => ({ ...BLANK_TOUCHPOINT, name });

test("a manager starts the journey once; who comes second is told so", async () => {
  expect(await startJourney(manager, { name: "Otra vez" })).toEqual({
    ok: false,
    refusal: { code: "journey.already-started" },
  });
  expect((await journey()).name).toBe("Estrenar internet en casa");
});

test("stages and touchpoints come, move and go, and the journey stands in their order", async () => {
  const recibe = await newStage(manager, "Recibe");
  const usa = await addStage(manager, { name: "Usa", after: recibe });
  await addStage(manager, { name: "Contrata", after: null });
  const entrega = await newTouchpoint(manager, recibe, { name: "Entrega" });
  await addTouchpoint(manager, { stageId: recibe, after: entrega }, blank("Instalación"));
  await addTouchpoint(manager, { stageId: recibe, after: entrega }, blank("Llegada"));
  expect(await shape()).toEqual([
    ["Contrata", []],
    ["Recibe", ["Entrega", "Llegada", "Instalación"]],
    ["Usa", []],
  ]);
  await moveStage(manager, recibe, { after: null, version: 1 });
  const toUsa = { stageId: usa?.ok ? usa.value : recibe, after: null, version: 1 };
  expect(await moveTouchpoint(manager, entrega, toUsa)).toEqual({ ok: true, value: null });
  expect(await shape()).toEqual([
    ["Recibe", ["Llegada", "Instalación"]],
    ["Contrata", []],
    ["Usa", ["Entrega"]],
  ]);
});

test("after something was removed, the next one still lands where it was put", async () => {
  const recibe = await newStage(manager, "Recibe");
  const ids = [];
  for (const name of ["A", "B", "C"]) ids.push(await newTouchpoint(manager, recibe, { name }));
  await removeTouchpoint(manager, ids[1] ?? idOf(""), { version: 1 });
  await addTouchpoint(manager, { stageId: recibe, after: ids[2] ?? null }, blank("D"));
  expect(await shape()).toEqual([["Recibe", ["C", "D", "A"]]]);
});

test("a touchpoint is described, and what was typed is what is kept", async () => {
  const recibe = await newStage(manager);
  const id = await newTouchpoint(manager, recibe);
  const levelId = newId<LevelId>();
  await db().serviceLevel.create({ data: { id: levelId, name: "Visitas", currentVersion: 1 } });
  const content = {
    name: "Llegada del técnico",
    customerAction: "Abre la puerta",
    frontStage: "Saluda por su nombre",
    backStage: "Agenda reasigna rutas",
    friction: "Reasignar sin avisar",
    mitigationKind: "mitigate",
    mitigation: "Mensaje automático",
    expectedService: "Dentro de 15 minutos de la hora",
    isMomentOfTruth: true,
    isFirstImpression: true,
    riskKinds: ["complexScheduling", "highTurnover"],
    levelId,
  } as const;
  expect(await changeTouchpoint(manager, id, { version: 1, content })).toEqual({ ok: true, value: null });
  expect(findTouchpoint(await journey(), id)).toEqual({ ...content, id, version: 2 });
});

test("the journey's version grows with what a walk shows, and not with a word behind the line", async () => {
  const id = await newTouchpoint(manager, await newStage(manager), { name: "Entrega" });
  const before = (await journey()).version;
  await changeTouchpoint(manager, id, { version: 1, content: { ...blank("Entrega"), backStage: "Ruta del día" } });
  expect((await journey()).version).toBe(before);
  await changeTouchpoint(manager, id, {
    version: 2,
    content: { ...blank("Entrega"), expectedService: "En la franja" },
  });
  expect((await journey()).version).toBe(before + 1);
});

test("a level that does not exist is refused", async () => {
  const stageId = await newStage(manager);
  const id = await newTouchpoint(manager, stageId, { name: "Entrega" });
  const content = { ...blank("Entrega"), levelId: newId<LevelId>() };
  const refused = { ok: false, refusal: { code: "journey.unknown-level" } };
  expect(await changeTouchpoint(manager, id, { version: 1, content })).toEqual(refused);
  expect(await addTouchpoint(manager, { stageId, after: null }, { ...content, name: "Otra" })).toEqual(refused);
});

test("a touchpoint on which something hangs stays, and the answer says what", async () => {
  const id = await newTouchpoint(manager, await newStage(manager));
  const { partnerId } = await servingPerson(id);
  await incidentAt(partnerId, id);
  await incidentAt(partnerId, id, false);
  expect(await removeTouchpoint(manager, id, { version: 1 })).toEqual({
    ok: false,
    refusal: { code: "journey.touchpoint-in-use", incidents: 2, partners: 1, examples: 0 },
  });
  expect(findTouchpoint(await journey(), id)).not.toBeNull();
});

test("a stage goes only when it is empty", async () => {
  const stageId = await newStage(manager);
  const id = await newTouchpoint(manager, stageId);
  expect(await removeStage(manager, stageId, { version: 1 })).toEqual({
    ok: false,
    refusal: { code: "journey.stage-not-empty", touchpoints: 1 },
  });
  await removeTouchpoint(manager, id, { version: 1 });
  expect(await removeStage(manager, stageId, { version: 1 })).toEqual({ ok: true, value: null });
  expect(await removeStage(manager, stageId, { version: 1 })).toBeNull();
});

test("who saves what somebody else has changed meanwhile is told so, and nothing is overwritten", async () => {
  const stageId = await newStage(manager, "Recibe");
  const id = await newTouchpoint(manager, stageId, { name: "Entrega" });
  const meanwhile = { ok: false, refusal: { code: "journey.changed-meanwhile" } };
  await renameStage(manager, stageId, { name: "Estrena", version: 1 });
  await changeTouchpoint(manager, id, { version: 1, content: blank("Reparto") });
  const { version } = await journey();
  expect(await renameStage(manager, stageId, { name: "Otra", version: 1 })).toEqual(meanwhile);
  expect(await moveStage(manager, stageId, { after: null, version: 1 })).toEqual(meanwhile);
  expect(await changeTouchpoint(manager, id, { version: 1, content: blank("Otra") })).toEqual(meanwhile);
  expect(await moveTouchpoint(manager, id, { stageId, after: null, version: 1 })).toEqual(meanwhile);
  expect(await removeTouchpoint(manager, id, { version: 1 })).toEqual(meanwhile);
  expect(await renameJourney(manager, { name: "Otra", version: version - 1 })).toEqual(meanwhile);
  expect(await shape()).toEqual([["Estrena", ["Reparto"]]]);
  expect((await journey()).version).toBe(version);
});

test("what is not there answers as not there", async () => {
  const [stageId, touchpointId] = [newId<StageId>(), newId<TouchpointId>()];
  expect(await renameStage(manager, stageId, { name: "Otra", version: 1 })).toBeNull();
  expect(await moveStage(manager, stageId, { after: null, version: 1 })).toBeNull();
  expect(await removeStage(manager, stageId, { version: 1 })).toBeNull();
  expect(await addTouchpoint(manager, { stageId, after: null }, blank("Otra"))).toBeNull();
  expect(await changeTouchpoint(manager, touchpointId, { version: 1, content: blank("Otra") })).toBeNull();
  expect(await moveTouchpoint(manager, touchpointId, { stageId, after: null, version: 1 })).toBeNull();
  expect(await removeTouchpoint(manager, touchpointId, { version: 1 })).toBeNull();
});

test("people of a partner, and an executive, change nothing in the journey, whichever way they ask", async () => {
  const stageId = await newStage(manager, "Recibe");
  const id = await newTouchpoint(manager, stageId, { name: "Entrega" });
  const before = await journey();
  const people = [
    await servingPerson(id, "partnerLead"),
    await servingPerson(id, "partnerAgent"),
    await brandPerson("executive"),
  ];
  for (const viewer of people) {
    const answers = [
      await startJourney(viewer, { name: "Otra" }),
      await renameJourney(viewer, { name: "Otra", version: before.version }),
      await addStage(viewer, { name: "Otra", after: null }),
      await renameStage(viewer, stageId, { name: "Otra", version: 1 }),
      await moveStage(viewer, stageId, { after: null, version: 1 }),
      await removeStage(viewer, stageId, { version: 1 }),
      await addTouchpoint(viewer, { stageId, after: null }, blank("Otra")),
      await changeTouchpoint(viewer, id, { version: 1, content: blank("Otra") }),
      await moveTouchpoint(viewer, id, { stageId, after: null, version: 1 }),
      await removeTouchpoint(viewer, id, { version: 1 }),
    ];
    expect(answers).toEqual(answers.map(() => null));
  }
  expect(await journey()).toEqual(before);
});
