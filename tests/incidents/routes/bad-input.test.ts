import { beforeAll, beforeEach, expect, test } from "vitest";
import type { IncidentId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { foldedAround } from "../../support/folded-around";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { asked, logged, makeScene, NINE, nobodys, standAt, type Scene } from "../scene";
import { acknowledge, resolve, respond } from "../commands/every-step";

testDatabase();
const portal = testPortal();

let scene: Scene;
let manager: Browser;
let agent: Browser;
let rival: Browser;
beforeAll(async () => {
  scene = await makeScene();
  manager = await portal().as(scene.manager.personId);
  agent = await portal().as(scene.agent.personId);
  rival = await portal().as(scene.rival.personId);
});
beforeEach(() => standAt(NINE));

const SURROGATE = "Fallo \ud83d";

/** What a page answers that refused: the form again, and not a row more or less. */
async function refused(by: Browser, path: string, form: Record<string, string>, status: number): Promise<string> {
  const before = await rowsDigest(db());
  const answer = await by.post(path, form);
  const body = await answer.text();
  expect([answer.status, body.slice(0, 15).toLowerCase()], JSON.stringify(form)).toEqual([status, "<!doctype html>"]);
  expect(await rowsDigest(db())).toBe(before);
  return body;
}

/** Nothing a browser can send as text holds half a character: it is sent as the bytes of one. */
function logFields(changed: Record<string, string> = {}): Record<string, string> {
  return {
    title: "El técnico no llegó",
    touchpointId: scene.delivery,
    partnerId: scene.courier,
    impact: "one",
    urgency: "now",
    channel: "phone",
    ...changed,
  };
}

test.each<[string, Record<string, string>]>([
  ["no title", { title: "" }],
  ["a title of blanks", { title: "   " }],
  ["a title too long", { title: "x".repeat(161) }],
  ["a title of two lines", { title: "Dos\nlíneas" }],
  ["NUL in the title", { title: "El\u0000técnico" }],
  ["text that turns around", { title: "abc\u202edef" }],
  ["details too long", { description: "x".repeat(4_001) }],
  ["NUL in the details", { description: "El\u0000técnico" }],
  ["no touchpoint", { touchpointId: "" }],
  ["a touchpoint that is no id", { touchpointId: "delivery" }],
  ["a touchpoint that does not exist", { touchpointId: "00000000-0000-7000-8000-000000000000" }],
  ["a partner that is no id", { partnerId: "1 OR 1=1" }],
  ["a partner that does not exist", { partnerId: "00000000-0000-7000-8000-000000000000" }],
  ["an impact that is none", { impact: "huge" }],
  ["no urgency", { urgency: "" }],
  ["a severity that is none", { severity: "9" }],
  ["a channel that is none", { channel: "smoke" }],
  ["a field nobody asked for", { status: "closed" }],
  ["a field of the prototype", { __proto__x: "1", "constructor.prototype": "1" }],
])("an incident with %s answers 422 and writes nothing", async (_, changed) => {
  await refused(manager, "/incidents/new", logFields(changed), 422);
});

test("half a character in the bytes of a form is refused or made whole, never a fault of the server", async () => {
  const form = new FormData();
  for (const [name, value] of Object.entries(logFields({ title: SURROGATE }))) form.append(name, value);
  const answer = await manager.post("/incidents/new", form);
  // Sending makes it U+FFFD: what arrives is well formed.
  expect([303, 422]).toContain(answer.status);
});

test("what was typed comes back with the reason, in the reader's language", async () => {
  const typed = logFields({ title: "Vidrio roto en la puerta", partnerId: nobodys<typeof scene.courier>() });
  const body = await refused(manager, "/incidents/new", typed, 422);
  expect(body).toContain("Vidrio roto en la puerta");
  expect(body).toContain("no está activo");
  const english = await manager.post("/incidents/new", typed, { "accept-language": "en" });
  expect(await english.text()).toContain("not active");
});

test("a partner's people cannot log at a touchpoint of others, nor find out whether there is one", async () => {
  const foreign = await refused(agent, "/incidents/new", logFields({ touchpointId: scene.installation }), 422);
  const none = await refused(
    agent,
    "/incidents/new",
    logFields({ touchpointId: nobodys<typeof scene.delivery>() }),
    422,
  );
  const plain = (body: string) =>
    body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID").replace(/nonce="[^"]*"/g, "");
  expect(plain(foreign)).toBe(plain(none));
});

const WORDS_TOO_LONG = { words: "x".repeat(2_001) };
const NUL = "a\u0000b";

/** By intent: what makes it whole, and what spoils it. `before` leads to where the step is possible. */
const INTENTS: Readonly<
  Record<
    string,
    {
      readonly whole: (scene: Scene) => Record<string, string>;
      readonly before?: readonly (typeof acknowledge)[];
      readonly spoilt: readonly Record<string, string>[];
    }
  >
> = {
  acknowledge: { whole: () => ({}), spoilt: [WORDS_TOO_LONG, { words: NUL }] },
  respond: { whole: () => ({}), before: [acknowledge], spoilt: [WORDS_TOO_LONG, { words: NUL }] },
  "send-update": { whole: () => ({}), before: [acknowledge, respond], spoilt: [WORDS_TOO_LONG, { words: NUL }] },
  "customer-wrote": { whole: () => ({}), spoilt: [WORDS_TOO_LONG, { words: NUL }] },
  pause: {
    whole: () => ({ reason: "awaitingCustomer" }),
    before: [acknowledge],
    spoilt: [{ reason: "" }, { reason: "lunch" }, { isFirstResponse: "perhaps" }, { words: NUL }],
  },
  resume: { whole: () => ({}), spoilt: [WORDS_TOO_LONG, { words: NUL }] },
  resolve: {
    whole: () => ({ cause: "Ruta", whatWasDone: "Visita", causeLocation: "partner" }),
    before: [acknowledge],
    spoilt: [
      { cause: "" },
      { cause: "  " },
      { cause: "x".repeat(2_001) },
      { cause: NUL },
      { whatWasDone: "" },
      { whatWasDone: NUL },
      { causeLocation: "" },
      { causeLocation: "moon" },
    ],
  },
  close: {
    whole: () => ({ outcome: "kept", words: "Gracias" }),
    before: [acknowledge, resolve],
    spoilt: [
      { outcome: "" },
      { outcome: "closedAtSource" },
      { words: "" },
      { words: NUL },
      { "attempts[0].at": "mañana" },
      { "attempts[0].channel": "smoke" },
      { "attempts[0].who": "Ana" },
      { "attempts[99].at": "2026-03-02T10:00" },
      { isNobodyTouched: "perhaps" },
      { outcome: "unreached" },
      { outcome: "noCustomer" },
    ],
  },
  reopen: {
    whole: () => ({ reason: "Volvió" }),
    before: [acknowledge, resolve],
    spoilt: [{ reason: "" }, { reason: NUL }],
  },
  transfer: {
    whole: ({ installer }) => ({ to: installer, reason: "Es de ellos" }),
    spoilt: [
      { to: "" },
      { to: "installer" },
      { to: "00000000-0000-7000-8000-000000000000" },
      { reason: "" },
      { reason: "x".repeat(2_001) },
      { reason: NUL },
    ],
  },
  "change-severity": { whole: () => ({ severity: "critical" }), spoilt: [{ severity: "" }, { severity: "worst" }] },
  "change-level": {
    whole: () => ({ levelId: "none" }),
    spoilt: [{ levelId: "" }, { levelId: "all" }, { levelId: "00000000-0000-7000-8000-000000000000" }],
  },
  exclude: {
    whole: () => ({ kind: "resolution", cause: "Huelga" }),
    spoilt: [
      { kind: "" },
      { kind: "egg" },
      { kind: "update" },
      { cause: "" },
      { cause: NUL },
      { holderId: "them" },
      { holderId: "00000000-0000-7000-8000-000000000000" },
    ],
  },
  "note-shared": {
    whole: () => ({ body: "Hola" }),
    spoilt: [{ body: "" }, { body: "x".repeat(4_001) }, { body: NUL }],
  },
  "note-internal": { whole: () => ({ body: "Hola" }), spoilt: [{ body: "" }, { body: NUL }] },
};

const isNote = (intent: string) => intent.startsWith("note");

async function readyFor(intent: string): Promise<{ id: IncidentId; form: Record<string, string> }> {
  const { whole, before = [] } = INTENTS[intent]!;
  const id = await logged(scene);
  for (const take of before) await take(scene, await asked(scene.manager, id));
  const { version } = await asked(scene.manager, id);
  const fields = isNote(intent) ? {} : { version: String(version) };
  return { id, form: { intent, ...fields, ...whole(scene) } };
}

for (const [intent, { spoilt }] of Object.entries(INTENTS)) {
  test(`${intent}: whatever is wrong with it answers 422 and writes nothing`, async () => {
    const { id, form } = await readyFor(intent);
    const everywhere = [
      { nobodyAskedFor: "x" },
      ...(isNote(intent)
        ? []
        : [{ version: "" }, { version: "one" }, { version: "1.5" }, { version: "-1" }, { version: "9".repeat(20) }]),
    ];
    for (const changed of [...spoilt, ...everywhere]) {
      const answer = await manager.post(`/incidents/${id}`, { ...form, ...changed });
      expect([422, 403], JSON.stringify(changed)).toContain(answer.status);
      expect(foldedAround(await answer.text(), intent), JSON.stringify(changed)).toEqual([]);
    }
    const digest = await rowsDigest(db());
    const twice = new URLSearchParams(form);
    const [first] = Object.keys(form).filter((name) => name !== "intent");
    twice.append(first ?? "version", "again");
    expect((await manager.post(`/incidents/${id}`, twice)).status).toBe(422);
    expect(await rowsDigest(db())).toBe(digest);
  });

  test(`${intent}: as it should be it is taken; another partner's or nobody's answers 404`, async () => {
    const { id, form } = await readyFor(intent);
    const digest = await rowsDigest(db());
    const foreign = await rival.post(`/incidents/${id}`, form);
    const none = await rival.post(`/incidents/${nobodys<IncidentId>()}`, form);
    expect(foreign.status).toBe(none.status);
    expect([404, 403]).toContain(foreign.status);
    expect(await rowsDigest(db())).toBe(digest);
    const taken = await manager.post(`/incidents/${id}`, form);
    // There is nothing to resume yet: the step is well formed and refused by the business.
    expect(taken.status).toBe(intent === "resume" ? 409 : 303);
  });
}

test("nothing was written by all that was refused", async () => {
  const id = await logged(scene);
  const { version } = await asked(scene.manager, id);
  const digest = await rowsDigest(db());
  for (const [intent, { whole, spoilt }] of Object.entries(INTENTS)) {
    for (const changed of spoilt) {
      const fields = isNote(intent) ? {} : { version: String(version) };
      await manager.post(`/incidents/${id}`, { intent, ...fields, ...whole(scene), ...changed });
    }
  }
  expect(await rowsDigest(db())).toBe(digest);
});

test("an intent nobody knows, and none at all, answer 422", async () => {
  const id = await logged(scene);
  const digest = await rowsDigest(db());
  expect((await manager.post(`/incidents/${id}`, { intent: "delete" })).status).toBe(422);
  expect((await manager.post(`/incidents/${id}`, {})).status).toBe(422);
  expect(await rowsDigest(db())).toBe(digest);
});

test("a refused step brings the words back, the reason, and what somebody else did meanwhile", async () => {
  const id = await logged(scene);
  const { version } = await asked(scene.agent, id);
  await acknowledge(scene, await asked(scene.manager, id));
  const form = { intent: "transfer", version: String(version), to: scene.installer, reason: "Es de otro equipo" };
  const body = await refused(manager, `/incidents/${id}`, form, 409);
  expect(body).toContain("Es de otro equipo");
  expect(body).toContain("Alguien se adelantó");
  expect(body).toContain("Mientras usted escribía");
  expect(body).toMatch(/name="version" value="(\d+)"/);
});

test.each([
  "?status=lost",
  "?partner=1",
  "?after=soon",
  "?sort=price",
  "?severity=x",
  "?clock=x",
  "?page=2",
  "?status=open&status=all",
])("the list asked with %s answers 422", async (query) => {
  expect((await manager.get(`/incidents${query}`)).status).toBe(422);
  expect((await manager.get(`/incidents.csv${query}`)).status).toBe(422);
});

test("an address that is no id is an incident that is not there", async () => {
  expect((await manager.get("/incidents/INC-1")).status).toBe(404);
  expect((await manager.post("/incidents/INC-1", { intent: "acknowledge", version: "1" })).status).toBe(404);
});
