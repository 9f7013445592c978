import { beforeAll, beforeEach, expect, test } from "vitest";
import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import type { BrandViewer, PartnerViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addExamplePair } from "~/training/commands/add-example-pair.server";
import { answerExample } from "~/training/commands/answer-example.server";
import { changeExamplePair } from "~/training/commands/change-example-pair.server";
import { readExampleToEdit } from "~/training/queries/read-example.server";
import { readTouchpoint } from "~/training/queries/read-touchpoint.server";
import { clearJourney, incidentAt, newStage, newTouchpoint, servingPerson, startedBy } from "../../journey/house";
import { testDatabase } from "../../support/database";
import { barePartner, partnerPerson } from "../../support/people";
import { LATE } from "../domain/sample";

testDatabase();

let manager: BrandViewer;
let id: TouchpointId;
let pairId: ExamplePairId;
let lead: PartnerViewer;
let agent: PartnerViewer;
let rival: PartnerViewer;
let outsider: PartnerViewer;

beforeAll(async () => {
  manager = await startedBy();
  await db().serviceLevel.create({ data: { id: newId(), name: "General", currentVersion: 1, isDefault: true } });
});
beforeEach(async () => {
  await clearJourney();
  id = await newTouchpoint(manager, await newStage(manager, "Recibe"), {
    name: "Entrega",
    expectedService: "En la franja",
    backStage: "TRAS",
    friction: "FRICCION",
    riskKinds: ["highTurnover"],
  });
  const added = await addExamplePair(manager, id, LATE);
  if (!added?.ok) throw new Error("no pair");
  pairId = added.value;
  lead = await servingPerson(id, "partnerLead");
  agent = await partnerPerson(lead.partnerId, "partnerAgent");
  rival = await servingPerson(id, "partnerLead");
  outsider = await partnerPerson(await barePartner(), "partnerLead");
  await db().partnerTouchpoint.updateMany({
    where: { partnerId: rival.partnerId },
    data: { roleText: "PAPEL-RIVAL", roleWrittenAt: new Date(0) },
  });
});

const answer = (viewer: PartnerViewer, given: number, pairVersion = 1) =>
  answerExample(viewer, pairId, { answer: given, pairVersion });
const pairFor = async (viewer: PartnerViewer | BrandViewer) => (await readTouchpoint(viewer, id))?.pairs[0];

test("the brand sees who serves, in whose words, the level, the incidents and who has understood", async () => {
  await incidentAt(rival.partnerId, id);
  await incidentAt(lead.partnerId, id, false);
  await answer(agent, 1);
  const page = await readTouchpoint(manager, id);
  expect(page).toMatchObject({
    name: "Entrega",
    stage: { name: "Recibe" },
    level: { name: "General", isDefault: true },
    incidents: { open: 1, all: 2 },
    ownPart: null,
    mayAnswer: false,
    mayEdit: true,
  });
  expect(page?.partners?.map(({ text }) => text).sort()).toEqual(["", "PAPEL-RIVAL"]);
  expect(page?.pairs[0]).toMatchObject({ correctAnswer: 1, mine: null, understood: { people: 3, understood: 1 } });
});

test("a touchpoint with a level of its own names that one", async () => {
  const levelId = newId();
  await db().serviceLevel.create({ data: { id: levelId, name: "Visitas", currentVersion: 1 } });
  await db().touchpoint.update({ where: { id }, data: { serviceLevelId: levelId } });
  expect((await readTouchpoint(manager, id))?.level).toEqual({ name: "Visitas", isDefault: false });
});

test("who serves here sees what stands behind the line, the own part and the own incidents, and no other partner", async () => {
  await incidentAt(rival.partnerId, id);
  await incidentAt(lead.partnerId, id);
  const page = await readTouchpoint(agent, id);
  expect(page).toMatchObject({
    behind: { backStage: "TRAS", friction: "FRICCION" },
    partners: null,
    ownPart: { text: "", writtenAt: null },
    incidents: { open: 1, all: 1 },
    mayAnswer: true,
    mayEdit: false,
  });
  const { name } = await db().partner.findUniqueOrThrow({ where: { id: rival.partnerId } });
  for (const words of ["PAPEL-RIVAL", rival.partnerId, name]) expect(JSON.stringify(page)).not.toContain(words);
});

test("who does not serve here sees what the customer sees, and the examples", async () => {
  await incidentAt(rival.partnerId, id);
  const page = await readTouchpoint(outsider, id);
  expect(page).toMatchObject({
    name: "Entrega",
    expectedService: "En la franja",
    behind: null,
    level: null,
    partners: null,
    ownPart: null,
    incidents: null,
    mayAnswer: false,
  });
  expect(page?.pairs[0]).toMatchObject({ good: LATE.good, correctAnswer: null, mine: null, understood: null });
  for (const words of ["TRAS", "FRICCION", "highTurnover", "PAPEL-RIVAL", rival.partnerId, lead.partnerId]) {
    expect(JSON.stringify(page)).not.toContain(words);
  }
});

test("the correct answer is not sent to whoever has still to find it", async () => {
  expect(await pairFor(agent)).toMatchObject({
    correctAnswer: null,
    mine: { understanding: "unanswered", answer: null, attempts: 0, at: null },
  });
  await answer(agent, 0);
  expect(await pairFor(agent)).toMatchObject({
    correctAnswer: null,
    mine: { understanding: "wrong", answer: 0, attempts: 1 },
  });
  await answer(agent, 1);
  expect(await pairFor(agent)).toMatchObject({
    correctAnswer: 1,
    mine: { understanding: "understood", answer: 1, attempts: 2 },
  });
});

test("after a change the confirmation has lapsed, without anybody having touched it", async () => {
  await answer(agent, 1);
  await changeExamplePair(manager, pairId, { version: 1, content: { ...LATE, why: "Otra" } });
  expect(await pairFor(agent)).toMatchObject({
    version: 2,
    correctAnswer: null,
    mine: { understanding: "lapsed", answer: null, attempts: 0 },
  });
  expect((await pairFor(manager))?.understood).toEqual({ people: 3, understood: 0 });
});

test("a lead counts the own people, an agent counts nobody", async () => {
  await answer(agent, 1);
  expect((await pairFor(lead))?.understood).toEqual({ people: 2, understood: 1 });
  expect((await pairFor(agent))?.understood).toBeNull();
});

test("people who may no longer sign in, and partners that have ended, are not waited for", async () => {
  await db().person.update({ where: { id: agent.personId }, data: { status: "disabled" } });
  await db().partner.update({ where: { id: rival.partnerId }, data: { status: "ended" } });
  expect((await pairFor(manager))?.understood).toEqual({ people: 1, understood: 0 });
});

test("a touchpoint that does not exist is not there", async () => {
  expect(await readTouchpoint(manager, newId<TouchpointId>())).toBeNull();
  expect(await readTouchpoint(agent, newId<TouchpointId>())).toBeNull();
});

test("whoever edits a pair is told how many people would have to answer again", async () => {
  await answer(agent, 1);
  await answer(lead, 0);
  expect((await readExampleToEdit(id, pairId))?.confirmed).toBe(1);
  const elsewhere = await newTouchpoint(manager, await newStage(manager));
  expect(await readExampleToEdit(elsewhere, pairId)).toBeNull();
});
