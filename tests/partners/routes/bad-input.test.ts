import { beforeAll, expect, test } from "vitest";
import type { PartnerId, TouchpointId } from "~/kernel/ids";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { partnerNamed, personOf } from "../../people/house";
import { journeyVersion, OWN_WORDS, servesAt, touchpointNamed } from "../chain";

testDatabase();
const portal = testPortal();

let valle: PartnerId;
let touchpointId: TouchpointId;
let lead: Viewer;
let byManager: Browser;
let byLead: Browser;
let byStranger: Browser;
beforeAll(async () => {
  valle = await partnerNamed("Valle", "onboarding");
  touchpointId = await touchpointNamed("Llegada", "Llegar a la hora acordada y saludar por su nombre a quien abre.");
  await servesAt(valle, touchpointId);
  lead = await personOf(valle, "partnerLead", "Lucía Prado");
  byManager = await portal().as((await personOf(null, "manager")).personId);
  byLead = await portal().as(lead.personId);
  byStranger = await portal().as((await personOf(await partnerNamed("Otro"), "partnerLead")).personId);
});

type Form = Record<string, string> | URLSearchParams;

async function refused(by: Browser, path: string, form: Form, status: number): Promise<string> {
  const before = await rowsDigest(db());
  const answer = await by.post(path, form);
  const body = await answer.text();
  expect([answer.status, body.slice(0, 15).toLowerCase()], String(new URLSearchParams(form))).toEqual([
    status,
    "<!doctype html>",
  ]);
  expect(await rowsDigest(db())).toBe(before);
  return body;
}

const description = { name: "Águila Técnica", trade: "Instalación" };
const person = { intent: "add", name: "Tomás Vera", email: "tomas@valle.example", role: "partnerAgent" };
const figures = { intent: "enterAsBrand", month: "2020-10", volume: "8120", spend: "12 500,50", version: "0" };

test.each<[string, Record<string, string>]>([
  ["no name", { name: "  " }],
  ["a name too long", { name: "x".repeat(121) }],
  ["a name of two lines", { name: "Dos\nlíneas" }],
  ["NUL in the trade", { trade: "Ins\u0000talación" }],
  ["a touchpoint that is no id", { touchpointIds: "arrival" }],
  ["a touchpoint that does not exist", { touchpointIds: "00000000-0000-7000-8000-000000000000" }],
  ["a field nobody asked for", { status: "active" }],
])("a partner with %s answers 422 and writes nothing", async (_, more) => {
  await refused(byManager, "/partners/new", { ...description, ...more }, 422);
  const edit = { ...description, intent: "describe", version: "1", ...more };
  await refused(byManager, `/partners/${valle}/edit`, edit, 422);
});

test("what was typed comes back with the reason, in the reader's language", async () => {
  await db().partner.update({
    where: { id: valle },
    data: { name: "Técnicos del Valle", sortKey: "tecnicos del valle" },
  });
  const typed = { name: "TECNICOS DEL VALLE", trade: "Riego por goteo" };
  const body = await refused(byManager, "/partners/new", typed, 409);
  expect(body).toContain("Ya hay un aliado con ese nombre.");
  expect(body).toContain("Riego por goteo");
});

test.each<[string, Record<string, string>]>([
  ["no address", { email: "" }],
  ["an address that is none", { email: "tomas" }],
  ["a role of the brand", { role: "admin" }],
  ["a role that does not exist", { role: "owner" }],
  ["a short password", { password: "corta" }],
  ["a password of a novel", { password: "x".repeat(129) }],
  ["a partner of its own choice", { partnerId: "00000000-0000-7000-8000-000000000000" }],
])("a person with %s answers 422 and writes nothing", async (_, more) => {
  await refused(byLead, `/partners/${valle}/people`, { ...person, ...more }, 422);
});

test("somebody else's account, or one that does not exist, answers the same 404", async () => {
  const access = { intent: "disable", version: "1" };
  const stranger = await personOf(await partnerNamed("Otro"), "partnerAgent");
  await refused(byLead, `/partners/${valle}/people`, { ...access, personId: stranger.personId }, 404);
  await refused(byLead, `/partners/${valle}/people`, { ...access, personId: newId() }, 404);
  await refused(byStranger, `/partners/${valle}/people`, { ...access, personId: lead.personId }, 404);
  await refused(byStranger, `/partners/${newId()}/people`, { ...access, personId: lead.personId }, 404);
});

test.each<[string, Record<string, string>]>([
  ["a month that does not exist", { month: "2020-13" }],
  ["a month that is none", { month: "octubre" }],
  ["half a service", { volume: "1.5" }],
  ["fewer than no services", { volume: "-1" }],
  ["more services than anybody counts", { volume: "99999999999" }],
  ["spend in words", { spend: "mucho" }],
  ["spend below zero", { spend: "-5" }],
  ["spend with three decimals", { spend: "1,234.567" }],
  ["no version", { version: "" }],
])("figures with %s answer 422 and write nothing", async (_, more) => {
  const body = await refused(byManager, `/partners/${valle}/months?month=2020-10`, { ...figures, ...more }, 422);
  if ("spend" in more) expect(body).toContain(more["spend"]);
});

test("a lead cannot slip spend in, by its own form or by the brand's", async () => {
  const path = `/partners/${valle}/months`;
  await refused(byLead, path, { ...figures, intent: "enter" }, 422);
  expect((await byLead.post(path, figures)).status).toBe(403);
});

test("a month that has not begun is refused in words, with what was typed", async () => {
  const body = await refused(
    byManager,
    `/partners/${valle}/months?month=2099-01`,
    { ...figures, month: "2099-01" },
    422,
  );
  expect(body).toContain("Ese mes todavía no empieza.");
  expect(body).toContain("12 500,50");
});

test("a role too short, copied, or for a place not served is refused in words, and the text stays", async () => {
  const role = { touchpointId, version: "1" };
  const short = await refused(byLead, "/onboarding/roles", { ...role, text: "Llegar." }, 422);
  expect(short).toContain("hacen falta al menos 40");
  const copied = "Llegar a la hora acordada, y saludar por su nombre a quien abre";
  expect(await refused(byLead, "/onboarding/roles", { ...role, text: copied }, 422)).toContain(copied);
  await refused(byStranger, "/onboarding/roles", { ...role, text: OWN_WORDS }, 409);
  await refused(byLead, "/onboarding/roles", { ...role, text: OWN_WORDS, version: "9" }, 409);
});

test("a walk along another journey than today's is refused; so is the brand's yes to what it did not look at", async () => {
  const version = String((await journeyVersion()) + 1);
  expect(await refused(byLead, "/onboarding/walk?stage=1", { journeyVersion: version }, 409)).toContain(
    "El recorrido cambió",
  );
  await refused(byManager, `/partners/${valle}/onboarding`, { version: "9" }, 409);
  const early = await refused(byManager, `/partners/${valle}/onboarding`, { version: "1" }, 409);
  expect(early).toContain("Todavía faltan 2 cosas para aceptarlo.");
});

test("a form nobody has, or a query nobody asks, is not understood", async () => {
  await refused(byManager, `/partners/${valle}/months`, { intent: "erase" }, 422);
  expect((await byManager.get("/partners?status=asleep")).status).toBe(422);
  expect((await byManager.get("/partners?after=1")).status).toBe(422);
  expect((await byManager.get("/partners?sort=name")).status).toBe(422);
  expect((await byLead.get("/onboarding/walk?stage=0")).status).toBe(422);
  expect((await byManager.get("/partners/nobody")).status).toBe(404);
});
