import { beforeAll, expect, test } from "vitest";
import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import type { PartnerViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addExamplePair } from "~/training/commands/add-example-pair.server";
import { newStage, newTouchpoint, servingPerson, startedBy } from "../../journey/house";
import { testDatabase } from "../../support/database";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { LATE } from "../domain/sample";

testDatabase();
const portal = testPortal();

let touchpointId: TouchpointId;
let pairId: ExamplePairId;
let agent: PartnerViewer;
let writer: Browser;
let answering: Browser;
beforeAll(async () => {
  const manager = await startedBy();
  touchpointId = await newTouchpoint(manager, await newStage(manager), { name: "Entrega" });
  const added = await addExamplePair(manager, touchpointId, LATE);
  if (!added?.ok) throw new Error("no pair");
  pairId = added.value;
  agent = await servingPerson(touchpointId);
  writer = await portal().as(manager.personId);
  answering = await portal().as(agent.personId);
});

const typed = {
  intent: "save",
  good: "Avisa antes",
  bad: "No avisa",
  why: "Quien espera decide mejor si sabe.",
  question: "¿Qué hace?",
  answer1: "Avisar",
  answer2: "Callar",
  correct: "1",
};

async function refused(by: Browser, path: string, form: Record<string, string>, status: number): Promise<string> {
  const before = await rowsDigest(db());
  const answer = await by.post(path, form);
  const body = await answer.text();
  expect([answer.status, body.slice(0, 15).toLowerCase()], JSON.stringify(form)).toEqual([status, "<!doctype html>"]);
  expect(await rowsDigest(db())).toBe(before);
  return body;
}

const newExample = () => `/journey/touchpoints/${touchpointId}/examples/new`;
const thisExample = () => `/journey/touchpoints/${touchpointId}/examples/${pairId}/edit`;
const page = () => `/journey/touchpoints/${touchpointId}`;

test.each<[string, Record<string, string>]>([
  ["no good scene", { good: "" }],
  ["a scene too long", { bad: "x".repeat(1001) }],
  ["NUL in the reason", { why: "porque\u0000sí" }],
  ["a question of two lines", { question: "¿Qué\nhace?" }],
  ["one answer", { answer2: "" }],
  ["no correct answer", { correct: "" }],
  ["a fifth answer as the correct one", { correct: "5" }],
  ["a field nobody asked for", { answer5: "Otra" }],
  ["a version that is no number", { version: "x" }],
])("an example with %s answers 422 and writes nothing", async (_, more) => {
  await refused(writer, newExample(), { ...typed, ...more }, 422);
  await refused(writer, thisExample(), { ...typed, version: "1", ...more }, 422);
});

test("what the business refuses comes back in words, with everything that was typed", async () => {
  const twice = await refused(writer, newExample(), { ...typed, answer3: "avisar" }, 422);
  expect(twice).toContain("La respuesta «avisar» está repetida");
  expect(twice).toContain("Quien espera decide mejor si sabe.");
  const empty = await refused(writer, newExample(), { ...typed, correct: "4" }, 422);
  expect(empty).toContain("La respuesta marcada como correcta está vacía.");
  const stale = await refused(writer, thisExample(), { ...typed, version: "7" }, 409);
  expect(stale).toContain("El ejemplo cambió mientras usted lo tenía abierto");
});

test("there is nothing to remove where nothing was written yet", async () => {
  await refused(writer, newExample(), { intent: "remove", version: "1" }, 404);
});

test.each<[string, Record<string, string>]>([
  ["no answer", { answer: "" }],
  ["an answer nobody offered", { answer: "9" }],
  ["a pair that is no id", { pairId: "x" }],
  ["no version", { version: "" }],
])("answering with %s answers 422 and keeps nothing", async (_, more) => {
  await refused(answering, page(), { pairId, version: "1", answer: "1", ...more }, 422);
});

test("an answer beyond the last one is refused in words", async () => {
  const body = await refused(answering, page(), { pairId, version: "1", answer: "3" }, 422);
  expect(body).toContain("Elija una de las respuestas.");
});

test("answering a pair that does not exist answers 404; who does not serve here gets the same", async () => {
  const form = { pairId, version: "1", answer: "1" };
  await refused(answering, page(), { ...form, pairId: newId() }, 404);
  const manager = await startedBy();
  const elsewhere = await newTouchpoint(manager, await newStage(manager));
  const outsider = await portal().as((await servingPerson(elsewhere)).personId);
  await refused(outsider, page(), form, 404);
});

test("a wrong answer comes back with the reason, a right one with the confirmation, both after a redirect", async () => {
  const form = { pairId, version: "1" };
  const wrong = await answering.post(page(), { ...form, answer: "0" });
  expect([wrong.status, wrong.headers.get("location")]).toEqual([303, `${page()}#example-${pairId}`]);
  const body = await (await answering.get(page())).text();
  expect(body).toContain("No es «Me apuro».");
  expect(body).toContain("Lleva 1 intento.");
  await answering.post(page(), { ...form, answer: "1" });
  expect(await (await answering.get(page())).text()).toContain("Usted ya lo entendió");
});

test("a partner's person reaches no form of the examples", async () => {
  for (const path of [newExample(), thisExample()]) {
    expect((await answering.get(path)).status).toBe(403);
    expect((await answering.post(path, typed)).status).toBe(403);
  }
});
