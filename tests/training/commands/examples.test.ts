import { beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import type { BrandViewer } from "~/people/domain/roles";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addExamplePair } from "~/training/commands/add-example-pair.server";
import { answerExample } from "~/training/commands/answer-example.server";
import { changeExamplePair } from "~/training/commands/change-example-pair.server";
import { removeExamplePair } from "~/training/commands/remove-example-pair.server";
import { loadPair } from "~/training/store/example-pairs.server";
import { clearJourney, newStage, newTouchpoint, servingPerson, startedBy } from "../../journey/house";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { LATE } from "../domain/sample";

testDatabase();

let manager: BrandViewer;
beforeAll(async () => {
  manager = await startedBy();
});
beforeEach(clearJourney);

async function touchpointOf(): Promise<TouchpointId> {
  return newTouchpoint(manager, await newStage(manager));
}

async function newPair(touchpointId: TouchpointId): Promise<ExamplePairId> {
  const added = await addExamplePair(manager, touchpointId, LATE);
  if (!added?.ok) throw new Error("no pair");
  return added.value;
}
const kept = (pairId: ExamplePairId) =>
  db().exampleConfirmation.findMany({ where: { pairId }, select: { personId: true, answer: true, attempts: true } });

test("pairs stand in the order they were added, also after one was removed", async () => {
  const id = await touchpointOf();
  const [first, second] = [await newPair(id), await newPair(id)];
  await removeExamplePair(manager, first, { version: 1 });
  const third = await newPair(id);
  const rows = await db().examplePair.findMany({ where: { touchpointId: id }, orderBy: { position: "asc" } });
  expect(rows.map((row) => row.id)).toEqual([second, third]);
});

test("what was typed is what is kept", async () => {
  const id = await touchpointOf();
  const pairId = await newPair(id);
  expect(await loadPair(pairId)).toEqual({ ...LATE, id: pairId, touchpointId: id, version: 1 });
});

test("other words make the version grow; the same words do not", async () => {
  const pairId = await newPair(await touchpointOf());
  expect(await changeExamplePair(manager, pairId, { version: 1, content: LATE })).toEqual({ ok: true, value: null });
  expect((await loadPair(pairId))?.version).toBe(1);
  const content = { ...LATE, why: "Otra razón" };
  expect(await changeExamplePair(manager, pairId, { version: 1, content })).toEqual({ ok: true, value: null });
  expect(await loadPair(pairId)).toMatchObject({ version: 2, why: "Otra razón" });
});

test("who saves or removes what somebody else has changed meanwhile is told so", async () => {
  const pairId = await newPair(await touchpointOf());
  await changeExamplePair(manager, pairId, { version: 1, content: { ...LATE, why: "Otra" } });
  const meanwhile = { ok: false, refusal: { code: "training.changed-meanwhile" } };
  expect(await changeExamplePair(manager, pairId, { version: 1, content: LATE })).toEqual(meanwhile);
  expect(await removeExamplePair(manager, pairId, { version: 1 })).toEqual(meanwhile);
  expect(await loadPair(pairId)).toMatchObject({ why: "Otra", version: 2 });
});

test("a person answers wrongly, tries again, understands; and after a change is asked again", async () => {
  onTestFinished(setClock(() => 1_800_000_000_000));
  const id = await touchpointOf();
  const pairId = await newPair(id);
  const agent = await servingPerson(id);
  const give = (answer: number, pairVersion = 1) => answerExample(agent, pairId, { answer, pairVersion });
  expect(await give(0)).toMatchObject({ ok: true, value: { isCorrect: false, attempts: 1 } });
  expect(await give(1)).toEqual({
    ok: true,
    value: { pairVersion: 1, answer: 1, isCorrect: true, attempts: 2, at: 1_800_000_000_000 },
  });
  expect(await give(1)).toEqual({ ok: false, refusal: { code: "training.already-confirmed" } });
  await changeExamplePair(manager, pairId, { version: 1, content: { ...LATE, why: "Otra" } });
  expect(await give(1)).toEqual({ ok: false, refusal: { code: "training.changed-meanwhile" } });
  expect(await give(1, 2)).toMatchObject({ ok: true, value: { pairVersion: 2, attempts: 1, isCorrect: true } });
  expect(await kept(pairId)).toEqual([{ personId: agent.personId, answer: 1, attempts: 1 }]);
});

test("answers are each person's own", async () => {
  const id = await touchpointOf();
  const pairId = await newPair(id);
  const agent = await servingPerson(id);
  const colleague = await partnerPerson(agent.partnerId);
  await answerExample(agent, pairId, { answer: 1, pairVersion: 1 });
  expect(await answerExample(colleague, pairId, { answer: 0, pairVersion: 1 })).toMatchObject({
    ok: true,
    value: { isCorrect: false, attempts: 1 },
  });
  expect(await kept(pairId)).toHaveLength(2);
});

test("a removed pair takes the answers to it along", async () => {
  const id = await touchpointOf();
  const pairId = await newPair(id);
  await answerExample(await servingPerson(id), pairId, { answer: 1, pairVersion: 1 });
  expect(await removeExamplePair(manager, pairId, { version: 1 })).toEqual({ ok: true, value: null });
  expect(await kept(pairId)).toEqual([]);
  expect(await removeExamplePair(manager, pairId, { version: 1 })).toBeNull();
});

test("people of a partner that does not serve there, and people of the brand, do not answer", async () => {
  const pairId = await newPair(await touchpointOf());
  const people = [
    await partnerPerson(await barePartner(), "partnerLead"),
    await servingPerson(await touchpointOf()),
    await brandPerson("executive"),
    manager,
  ];
  for (const viewer of people) expect(await answerExample(viewer, pairId, { answer: 1, pairVersion: 1 })).toBeNull();
  expect(await kept(pairId)).toEqual([]);
});

test("people of a partner, and an executive, write no examples", async () => {
  const id = await touchpointOf();
  const pairId = await newPair(id);
  for (const viewer of [
    await servingPerson(id, "partnerLead"),
    await servingPerson(id),
    await brandPerson("executive"),
  ]) {
    expect(await addExamplePair(viewer, id, LATE)).toBeNull();
    const content = { ...LATE, why: "Otra" };
    expect(await changeExamplePair(viewer, pairId, { version: 1, content })).toBeNull();
    expect(await removeExamplePair(viewer, pairId, { version: 1 })).toBeNull();
  }
  expect(await loadPair(pairId)).toMatchObject(LATE);
  expect(await db().examplePair.count({ where: { touchpointId: id } })).toBe(1);
});

test("what is not there answers as not there", async () => {
  const pairId = newId<ExamplePairId>();
  const agent = await servingPerson(await touchpointOf());
  expect(await addExamplePair(manager, newId<TouchpointId>(), LATE)).toBeNull();
  expect(await changeExamplePair(manager, pairId, { version: 1, content: LATE })).toBeNull();
  expect(await answerExample(agent, pairId, { answer: 1, pairVersion: 1 })).toBeNull();
});

test("a thirteenth pair is refused", async () => {
  const id = await touchpointOf();
  for (let count = 0; count < 12; count++) await newPair(id);
  expect(await addExamplePair(manager, id, LATE)).toEqual({
    ok: false,
    refusal: { code: "training.too-many-pairs", max: 12 },
  });
});
