import { beforeAll, beforeEach, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { addNote } from "~/incidents/commands/add-note.server";
import { changeSeverity } from "~/incidents/commands/change-severity.server";
import { pauseIncident } from "~/incidents/commands/pause-incident.server";
import { respondToIncident } from "~/incidents/commands/respond-to-incident.server";
import { transferIncident } from "~/incidents/commands/transfer-incident.server";
import { readIncidentPage, type IncidentPage } from "~/incidents/queries/read-incident-page.server";
import type { IncidentId } from "~/kernel/ids";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { asked, logged, makeScene, minutesLater, NINE, nobodys, standAt, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
  const name = (id: string, text: string) => db().person.update({ where: { id }, data: { name: text } });
  await name(scene.manager.personId, "Mateo Ríos");
  await name(scene.agent.personId, "Tania Vela");
  await name(scene.rival.personId, "Rita Soto");
  await db().partner.update({ where: { id: scene.courier }, data: { name: "Mensajería Veloz", sortKey: "m" } });
  await db().partner.update({ where: { id: scene.installer }, data: { name: "Instala Bien", sortKey: "i" } });
});
beforeEach(() => standAt(NINE));

async function page(viewer: Viewer, id: IncidentId): Promise<IncidentPage> {
  const found = await readIncidentPage(viewer, id);
  if (found === null) throw new Error("the page is not there");
  return found;
}

test("Another partner's incident is as missing as one that never was", async () => {
  const id = await logged(scene);
  expect(await readIncidentPage(scene.rival, id)).toBeNull();
  expect(await readIncidentPage(scene.rival, nobodys<IncidentId>())).toBeNull();
});

test("The page says what is done, what is next, and what each viewer may do about it", async () => {
  const id = await logged(scene);
  standAt(minutesLater(10));
  await acknowledgeIncident(await asked(scene.agent, id, "Ya lo vimos, lo sentimos"));
  const own = await page(scene.agent, id);
  expect(own).toMatchObject({
    status: "acknowledged",
    acknowledgedAt: minutesLater(10),
    respondedAt: null,
    partner: { name: "Mensajería Veloz" },
    touchpoint: { name: "Entrega", stage: "Recibe" },
    version: minutesLater(10),
    may: { steer: false, noteShared: true, noteInternal: false },
    choices: { partners: [], levels: [], holders: [] },
  });
  expect(own.steps).toEqual(["respond", "recordCustomerMessage", "pause", "resolve"]);
  const brand = await page(scene.manager, id);
  expect(brand.steps).toEqual([...own.steps, "transfer", "changeSeverity", "changeLevel"]);
  expect(brand.choices.partners).toEqual([{ id: scene.installer, name: "Instala Bien" }]);
  const reader = await page(scene.executive, id);
  expect([reader.steps, reader.may]).toEqual([[], { steer: false, noteShared: false, noteInternal: false }]);
});

test("What came from open data says so to both sides, and whom to cite; what was logged here says nothing", async () => {
  const id = await logged(scene);
  expect((await page(scene.agent, id)).source).toBeNull();
  const comeFrom = (sourceName: string) =>
    db().incident.update({ where: { id }, data: { sourceName, sourceRef: "101000295617" } });
  await comeFrom("city-requests");
  const cited = "City of Boston, 311 Service Requests (PDDL)";
  for (const viewer of [scene.agent, scene.manager]) {
    expect((await page(viewer, id)).source).toEqual({ ref: "101000295617", cited });
  }
  await comeFrom("own-desk");
  expect((await page(scene.agent, id)).source).toEqual({ ref: "101000295617", cited: null });
});

test("The clocks of the page are those of this minute", async () => {
  const id = await logged(scene);
  standAt(minutesLater(50));
  const { clocks } = await page(scene.agent, id);
  expect(clocks.map(({ kind, status, face }) => [kind, status, face.status])).toEqual([
    ["acknowledge", "breached", "running"],
    ["firstResponse", "running", "running"],
    ["resolution", "running", "running"],
  ]);
  expect(clocks[1]?.face).toMatchObject({ leftMs: 10 * 60_000, state: "watch" });
});

test("The story: what was said stands beside its step, internal notes are the brand's alone", async () => {
  const id = await logged(scene);
  standAt(minutesLater(3));
  await acknowledgeIncident(await asked(scene.agent, id, "Ya lo vimos"));
  standAt(minutesLater(4));
  await addNote(scene.manager, id, { visibility: "internal", body: "Cuidado con este cliente" });
  standAt(minutesLater(5));
  await addNote(scene.manager, id, { visibility: "shared", body: "El cliente sale a las seis" });
  standAt(minutesLater(6));
  await pauseIncident(await asked(scene.agent, id, "Le pedimos una foto"), {
    reason: "awaitingCustomer",
    isFirstResponse: true,
  });

  const told = (found: IncidentPage) =>
    found.timeline.map(({ fact, actor, words }) => [
      fact.type === "note" ? fact.body : fact.type,
      actor.side === "named" ? actor.name : actor.side,
      words,
    ]);
  expect(told(await page(scene.manager, id))).toEqual([
    ["paused", "Tania Vela", null],
    ["responded", "Tania Vela", "Le pedimos una foto"],
    ["El cliente sale a las seis", "Mateo Ríos", null],
    ["Cuidado con este cliente", "Mateo Ríos", null],
    ["acknowledged", "Tania Vela", "Ya lo vimos"],
    ["opened", "Mateo Ríos", null],
  ]);
  expect(told(await page(scene.agent, id))).toEqual([
    ["paused", "Tania Vela", null],
    ["responded", "Tania Vela", "Le pedimos una foto"],
    ["El cliente sale a las seis", "brand", null],
    ["acknowledged", "Tania Vela", "Ya lo vimos"],
    ["opened", "brand", null],
  ]);
});

test("A later holder finds no trace of the earlier one: no name, person, word, count or clock", async () => {
  const id = await logged(scene);
  standAt(minutesLater(10));
  await acknowledgeIncident(await asked(scene.agent, id, "PALABRA-SECRETA"));
  await respondToIncident(await asked(scene.agent, id));
  await changeSeverity(await asked(scene.manager, id), "critical");
  await addNote(scene.agent, id, { visibility: "shared", body: "PALABRA-SECRETA" });
  standAt(minutesLater(30));
  await transferIncident(await asked(scene.manager, id), { to: scene.installer, reason: "PALABRA-SECRETA" });

  const seen = await page(scene.rival, id);
  const bytes = JSON.stringify(seen);
  for (const trace of ["PALABRA-SECRETA", "Mensajería Veloz", "Tania Vela", scene.courier, scene.agent.personId]) {
    expect(bytes).not.toContain(trace);
  }
  expect(bytes).not.toContain(scene.manager.personId);
  expect(seen.timeline).toMatchObject([{ id: "e1", fact: { type: "transferred", from: null, to: "Instala Bien" } }]);
  expect(seen.clocks.every(({ formerHolder }) => formerHolder === null)).toBe(true);

  const brand = await page(scene.manager, id);
  expect(brand.clocks.filter(({ formerHolder }) => formerHolder === "Mensajería Veloz").length).toBeGreaterThan(0);
  expect(brand.choices.holders.map(({ name }) => name).sort()).toEqual(["Instala Bien", "Mensajería Veloz"]);
});

test("On the chain a partner finds itself among its neighbours, and nothing of who serves them", async () => {
  const id = await logged(scene);
  const links = (found: IncidentPage) => found.chain.flatMap(({ touchpoints }) => touchpoints);
  const own = links(await page(scene.agent, id));
  expect(own.find(({ isHere }) => isHere)).toMatchObject({ name: "Entrega", isLit: true });
  expect(own.filter(({ isLit }) => !isLit)).toMatchObject([{ name: "Instalación", isHere: false }]);
  expect(JSON.stringify(own)).not.toContain("Instala Bien");
  expect(links(await page(scene.manager, id)).map(({ name }) => name)).toEqual(["Entrega", "Instalación"]);
});
