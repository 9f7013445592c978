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
import { BLANK_TOUCHPOINT } from "~/journey/domain/journey";
import { loadJourney } from "~/journey/store/journey.server";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson } from "../../support/people";
import { clearJourney, incidentAt, newStage, newTouchpoint, startedBy, uniqueName } from "../house";

testDatabase();

const ROUNDS = 100;
const won = (answers: readonly ({ ok: boolean } | null)[]) => answers.filter((answer) => answer?.ok).length;
const blank = (name: string) => ({ ...BLANK_TOUCHPOINT, name });

let manager: BrandViewer;
let other: BrandViewer;
beforeAll(async () => {
  manager = await startedBy();
  other = await brandPerson("manager");
});
beforeEach(clearJourney);

test("two managers start the journey at once: one does, in every round", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await db().journey.deleteMany();
    const answers = await Promise.all([startJourney(manager, { name: "Una" }), startJourney(other, { name: "Otra" })]);
    expect(won(answers)).toBe(1);
    expect(await db().journey.count()).toBe(1);
  }
});

test("two managers add the same name at once: there is one of it, in every round", async () => {
  const stageId = await newStage(manager, "Recibe");
  for (let round = 0; round < ROUNDS; round++) {
    const name = uniqueName("Punto");
    const place = { stageId, after: null };
    const answers = await Promise.all([
      addTouchpoint(manager, place, blank(name)),
      addTouchpoint(other, place, blank(name.toUpperCase())),
    ]);
    expect(won(answers)).toBe(1);
    await db().touchpoint.deleteMany();
    const stages = await Promise.all([
      addStage(manager, { name, after: null }),
      addStage(other, { name: ` ${name}`, after: null }),
    ]);
    expect(won(stages)).toBe(1);
    await db().stage.deleteMany({ where: { name } });
  }
});

test("two managers save the same version at once: one wins, in every round and for every change", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await clearJourney();
    const stageId = await newStage(manager, "Recibe");
    const id = await newTouchpoint(manager, stageId, { name: "Entrega" });
    const { version } = (await loadJourney()) ?? { version: 0 };
    const content = { ...blank("Entrega"), backStage: "Ruta del día" };
    const pairs = [
      (who: BrandViewer) => renameStage(who, stageId, { name: who === other ? "Usa" : "Estrena", version: 1 }),
      (who: BrandViewer) => moveStage(who, stageId, { after: null, version: 2 }),
      (who: BrandViewer) => changeTouchpoint(who, id, { version: 1, content }),
      (who: BrandViewer) => moveTouchpoint(who, id, { stageId, after: null, version: 2 }),
      (who: BrandViewer) => removeTouchpoint(who, id, { version: 3 }),
      (who: BrandViewer) => removeStage(who, stageId, { version: 3 }),
    ];
    for (const change of pairs) expect(won(await Promise.all([change(manager), change(other)]))).toBe(1);
    const grown = (await loadJourney())?.version ?? 0;
    // Renamed, moved, moved, removed, removed: the word behind the line does not count.
    expect(grown).toBe(version + 5);
    const rename = (who: BrandViewer) => renameJourney(who, { name: uniqueName("Recorrido"), version: grown });
    expect(won(await Promise.all([rename(manager), rename(other)]))).toBe(1);
  }
});

test("a stage is never removed under a touchpoint that is being added to it", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const stageId = await newStage(manager);
    const [removed, added] = await Promise.all([
      removeStage(manager, stageId, { version: 1 }),
      addTouchpoint(other, { stageId, after: null }, blank(uniqueName("Punto"))),
    ]);
    const stages = await db().stage.count({ where: { id: stageId } });
    const touchpoints = await db().touchpoint.count({ where: { stageId } });
    expect([removed?.ok, added?.ok ?? null, stages, touchpoints]).toEqual(
      removed?.ok ? [true, null, 0, 0] : [false, true, 1, 1],
    );
    await clearJourney();
  }
});

test("a touchpoint is never removed under an incident that is being logged there", async () => {
  const partnerId = await barePartner();
  const stageId = await newStage(manager);
  for (let round = 0; round < ROUNDS; round++) {
    const id = await newTouchpoint(manager, stageId);
    const [removed, logged] = await Promise.all([
      removeTouchpoint(manager, id, { version: 1 }),
      incidentAt(partnerId, id).then(
        () => true,
        () => false,
      ),
    ]);
    expect(removed?.ok).toBe(!logged);
    expect(await db().touchpoint.count({ where: { id } })).toBe(logged ? 1 : 0);
    await db().incident.deleteMany();
    await db().touchpoint.deleteMany();
  }
});
