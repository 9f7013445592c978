import { beforeAll, expect, test } from "vitest";
import { loadJourney } from "~/journey/store/journey.server";
import type { StageId, TouchpointId } from "~/kernel/ids";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { newStage, newTouchpoint, servingPerson, startedBy } from "../house";

testDatabase();
const portal = testPortal();

let manager: BrandViewer;
let browser: Browser;
let stageId: StageId;
let touchpointId: TouchpointId;
beforeAll(async () => {
  manager = await startedBy();
  browser = await portal().as(manager.personId);
  await newStage(manager, "Usa");
  stageId = await newStage(manager, "Recibe");
  touchpointId = await newTouchpoint(manager, stageId, { name: "Entrega" });
});

const described = {
  intent: "change",
  name: "Entrega",
  customerAction: "Espera en casa",
  mitigationKind: "none",
  version: "1",
};

/** Posts, and holds that nothing was written and nothing broke. */
async function refused(path: string, form: Record<string, string> | URLSearchParams, status: number): Promise<string> {
  const before = await rowsDigest(db());
  const answer = await browser.post(path, form);
  const body = await answer.text();
  expect([answer.status, body.slice(0, 15).toLowerCase()], JSON.stringify(form)).toEqual([status, "<!doctype html>"]);
  expect(await rowsDigest(db())).toBe(before);
  return body;
}

test("a form that comes back keeps what was typed and says in the person's language what to change", async () => {
  const path = `/journey/touchpoints/${touchpointId}/edit`;
  const body = await refused(path, { ...described, name: "x".repeat(61), backStage: "Ruta del día" }, 422);
  expect(body).toContain("Es demasiado largo: caben 60 caracteres.");
  expect(body).toContain("Ruta del día");
  expect(body).toContain("x".repeat(61));
});

test.each<[string, Record<string, string>]>([
  ["a missing name", { name: "" }],
  ["a name of blanks", { name: "   " }],
  ["a name of two lines", { name: "Entrega\nen mano" }],
  ["NUL in a text", { backStage: "Ruta\u0000del día" }],
  ["a direction mark in a name", { name: "Entrega\u202e" }],
  ["a text too long", { frontStage: "x".repeat(601) }],
  ["a kind nobody knows", { mitigationKind: "perhaps" }],
  ["a risk nobody knows", { riskKinds: "bad luck" }],
  ["a level that is no id", { levelId: "1; DROP TABLE" }],
  ["a version that is no number", { version: "one" }],
  ["a version below the first", { version: "0" }],
  ["no version", { version: "" }],
  ["a field nobody asked for", { isAdmin: "on" }],
  ["a field of the prototype", { __proto__x: "1", "constructor.name": "x" }],
])("a touchpoint described with %s answers 422 and writes nothing", async (_, more) => {
  await refused(`/journey/touchpoints/${touchpointId}/edit`, { ...described, ...more }, 422);
});

test("the same field twice answers 422", async () => {
  const twice = new URLSearchParams([...Object.entries(described), ["name", "Otra"]]);
  await refused(`/journey/touchpoints/${touchpointId}/edit`, twice, 422);
});

test("bytes that are no text are no reason to break", async () => {
  const answer = await browser.post(`/journey/touchpoints/${touchpointId}/edit`, described, {
    "content-type": "application/json",
  });
  expect(answer.status).toBe(415);
});

test("an intent nobody knows, and none at all, answer 422", async () => {
  for (const path of [
    "/journey/edit",
    `/journey/stages/${stageId}/edit`,
    `/journey/touchpoints/${touchpointId}/edit`,
  ]) {
    await refused(path, { ...described, intent: "explode" }, 422);
    await refused(path, { name: "Entrega" }, 422);
  }
});

test.each(["nobody", "first.first", "../../etc/passwd", "", "00000000-0000-0000-0000-00000000000g"])(
  "there is no place called %j",
  async (place) => {
    const path = `/journey/touchpoints/${touchpointId}/edit`;
    await refused(path, { intent: "move", place, version: "1" }, 422);
    await refused(`/journey/stages/${stageId}/edit`, { intent: "move", after: place, version: "1" }, 422);
  },
);

test("a place that is gone, a stage behind itself and a level that is gone are refused in words", async () => {
  const touchpoint = `/journey/touchpoints/${touchpointId}/edit`;
  const gone = "El lugar elegido ya no existe";
  const form = { intent: "move", version: "1" };
  expect(await refused(touchpoint, { ...form, place: newId() }, 409)).toContain(gone);
  expect(await refused(touchpoint, { ...form, place: `${stageId}.${newId()}` }, 409)).toContain(gone);
  expect(await refused(`/journey/stages/${stageId}/edit`, { ...form, after: stageId }, 409)).toContain(gone);
  expect(await refused(touchpoint, { ...described, levelId: newId() }, 422)).toContain("Ese nivel de servicio");
});

test("an address that leads to nothing answers 404, badly formed or not", async () => {
  for (const id of [newId(), "1", "%00", "0".repeat(400), "'; --"]) {
    for (const path of [`stages/${id}`, `stages/${id}/edit`, `touchpoints/${id}`, `touchpoints/${id}/edit`]) {
      const answer = await browser.get(`/journey/${path}`);
      expect([path, answer.status]).toEqual([path, path.includes("%00") && answer.status === 400 ? 400 : 404]);
    }
  }
});

test("the stage that is shown first has the short address", async () => {
  const answer = await browser.get(`/journey/stages/${stageId}`);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/journey"]);
});

test("a partner's person reads the journey and reaches no form of it", async () => {
  const agent = await portal().as((await servingPerson(touchpointId)).personId);
  expect((await agent.get("/journey")).status).toBe(200);
  const before = await loadJourney();
  const pages = [
    ["/journey/edit", { intent: "rename", name: "Otro", version: "1" }],
    ["/journey/edit", { intent: "addStage", name: "Otra", after: "first" }],
    [`/journey/stages/${stageId}/edit`, { intent: "remove", version: "1" }],
    [`/journey/touchpoints/${touchpointId}/edit`, described],
  ] as const;
  for (const [path, form] of pages) {
    expect((await agent.get(path)).status).toBe(403);
    expect((await agent.post(path, form)).status).toBe(403);
  }
  expect(await loadJourney()).toEqual(before);
});
