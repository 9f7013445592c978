import { beforeAll, expect, test } from "vitest";
import type { IncidentId, PartnerId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { acknowledged, at, happen, makeScene, opened, resolved, standAt, type Scene } from "../scene";

testDatabase();
const portal = testPortal();

let scene: Scene;
let handedOn: IncidentId;
let held: IncidentId;

beforeAll(async () => {
  scene = await makeScene();
  await db().partner.update({ where: { id: scene.courier }, data: { name: "Rápido", trade: "couriers" } });
  for (let index = 0; index < 7; index++) {
    const id = await opened(scene, { at: at("2026-10-05T08:00:00Z"), title: '=HYPERLINK("http://x.example")' });
    await happen(id, at("2026-10-05T08:10:00Z"), acknowledged);
    await happen(id, at("2026-10-05T08:20:00Z"), resolved);
    held = id;
  }
  handedOn = await opened(scene, { at: at("2026-10-05T08:00:00Z"), title: "Ajeno" });
  const handOver = { type: "transferred", from: scene.courier, to: scene.installer, reason: null } as const;
  await happen(handedOn, at("2026-10-05T20:00:00Z"), handOver);
  await happen(handedOn, at("2026-10-05T20:10:00Z"), acknowledged, resolved);
  standAt(at("2026-11-10T08:00:00Z"));
});

const addressOf = (partnerId: PartnerId, rest = "/2026-10") => `/partners/${partnerId}/scorecard${rest}`;
const textOf = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;|\s+/g, " ");

test("without a month one is sent to the last one with something in it", async () => {
  const answer = await (await portal().as(scene.lead.personId)).get(addressOf(scene.courier, ""));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, addressOf(scene.courier)]);
});

test("any month can be picked by a plain form; what is picked is where one is sent", async () => {
  const lead = await portal().as(scene.lead.personId);
  const picker = addressOf(scene.courier, "");
  const page = await (await lead.get(addressOf(scene.courier))).text();
  expect(page).toMatch(
    new RegExp(`<form method="get" action="${picker}"[\\s\\S]*<option value="2026-11">noviembre de 2026`),
  );
  const sent = await lead.get(`${picker}?month=2026-11`);
  expect([sent.status, sent.headers.get("location")]).toEqual([303, addressOf(scene.courier, "/2026-11")]);
  expect((await lead.get(`${picker}?month=octubre`)).status).toBe(422);
  expect((await (await portal().as(scene.rival.personId)).get(`${picker}?month=2026-10`)).status).toBe(404);
});

test("the page says the score, how sure it is, how it stands, and that it knows no volumes", async () => {
  const answer = await (await portal().as(scene.manager.personId)).get(addressOf(scene.courier));
  expect(answer.status).toBe(200);
  const text = textOf(await answer.text());
  // Seven whole credits; handed on two hours late, 0.4 of a promise and nothing of the other: (7 + 0.2 + 4) / 13.
  expect(text).toMatch(/Nota del trimestre móvil, ago–oct 2026 ?86,2 ?entre 6\d,\d y 9\d,\d, con 90 % de confianza/);
  expect(text).toContain("Bueno");
  expect(text).toContain("Parte de las promesas cumplidas, sin volúmenes");
  expect(text).toContain("La marca y el aliado ven esta misma página.");
});

test("partner and brand are shown the same figures, word for word", async () => {
  const read = async (personId: typeof scene.manager.personId) => {
    const html = await (await (await portal().as(personId)).get(addressOf(scene.courier))).text();
    return textOf(/<h1[\s\S]*<\/main>/.exec(html)?.[0] ?? "");
  };
  const [brand, lead] = [await read(scene.manager.personId), await read(scene.lead.personId)];
  expect(lead.length).toBeGreaterThan(1_000);
  expect(lead).toBe(brand);
});

test("a number leads to the incidents behind it, and from there only to incidents the partner still holds", async () => {
  const list = `${addressOf(scene.courier)}/incidents`;
  const lead = await portal().as(scene.lead.personId);
  const card = await (await lead.get(addressOf(scene.courier))).text();
  expect(card).toContain(`href="${list}?span=rolling"`);
  expect(card).toContain(`href="${list}?span=rolling&amp;clock=resolution"`);
  expect(card).toContain(`href="${list}?span=rolling&amp;clock=acknowledge&amp;verdict=late"`);
  const own = await (await lead.get(list)).text();
  expect(own).toContain("Ajeno");
  expect(own).toContain("Ya no está a su cargo");
  expect(own).toContain(`href="/incidents/${held}"`);
  expect(own).not.toContain(`/incidents/${handedOn}`);
  const brand = await (await (await portal().as(scene.manager.personId)).get(list)).text();
  expect(brand).toContain(`href="/incidents/${handedOn}"`);
});

test("filters live in the address; one that does not exist, and a place that is none, are refused", async () => {
  const list = `${addressOf(scene.courier)}/incidents`;
  const lead = await portal().as(scene.lead.personId);
  const late = await (await lead.get(`${list}?verdict=late`)).text();
  expect([late.includes("Ajeno"), late.includes("HYPERLINK")]).toEqual([true, false]);
  const none = await (await lead.get(`${list}?severity=critical`)).text();
  expect(textOf(none)).toContain("Ningún incidente así");
  const wrong = ["verdict=all", "span=year", "severity=grave", "touchpoint=1", "after=1", "page=2", "clock=%00"];
  for (const query of wrong) expect((await lead.get(`${list}?${query}`)).status, query).toBe(422);
});

test("a month that is none, or still to come, is not found", async () => {
  const lead = await portal().as(scene.lead.personId);
  for (const month of ["2026-13", "2026-1", "october", "2026-12", "1899-01"]) {
    expect((await lead.get(addressOf(scene.courier, `/${month}`))).status, month).toBe(404);
  }
});

test("another partner's scorecard, list and file answer like those of nobody", async () => {
  const rival = await portal().as(scene.rival.personId);
  for (const rest of [
    "",
    "/2026-10",
    "/2026-10/incidents",
    "/2026-10/incidents?span=rolling",
    "/2026-10/incidents.csv",
  ]) {
    const foreign = await rival.get(addressOf(scene.courier, rest));
    const absent = await rival.get(addressOf(newId<PartnerId>(), rest));
    expect([foreign.status, absent.status], rest).toEqual([404, 404]);
    expect(await foreign.text()).not.toContain("Rápido");
  }
  const stranger = await portal().as(null);
  expect((await stranger.get(addressOf(scene.courier))).headers.get("location")).toContain("/sign-in");
});

test("the file is in the reader's language, with its rows as text no spreadsheet runs", async () => {
  const lead = await portal().as(scene.lead.personId);
  const file = `${addressOf(scene.courier)}/incidents.csv`;
  const answer = await lead.get(file);
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="incidentes-2026-10.csv"');
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines).toHaveLength(1 + 8);
  expect(lines[0]).toContain("Incidente,Título,Mes,Punto de contacto,Gravedad,Crédito,Promesas juzgadas");
  expect(lines[1]).toMatch(/^INC-\d+,Ajeno,2026-10,Entrega,Leve,0\.2,2,0,0,0$/);
  expect(lines[2]).toContain(`"'=HYPERLINK(""http://x.example"")",2026-10,Entrega,Leve,1,2,2,0,0`);
  const filtered = await (await lead.get(`${file}?verdict=late`)).text();
  expect(filtered.trim().split("\r\n")).toHaveLength(2);
  const english = await lead.get(file, { "accept-language": "en" });
  expect(await english.text()).toContain("Incident,Title,Month,Touchpoint,Severity,Credit,Promises judged");
});
