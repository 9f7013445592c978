import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import type { IncidentId } from "~/kernel/ids";
import { readIncidentAudience } from "~/notices/queries/read-incident-audience.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import type { Scene } from "../../incidents/scene";
import { asked } from "../../incidents/scene";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { loggedAt, makeHouse, makeNoticeScene, type House } from "../scene";

testDatabase();
const portal = testPortal();
let scene: Scene;
let house: House;
let incidentId: IncidentId;
beforeAll(async () => {
  scene = await makeNoticeScene();
  house = await makeHouse(scene);
  for (const [person, name] of [
    [scene.manager, "Marta Mar"],
    [house.lead, "Luisa Lara"],
    [house.ana, "Ana Amaya"],
    [house.beto, "Beto Bravo"],
  ] as const)
    await db().person.update({ where: { id: person.personId }, data: { name, sortKey: name.toLowerCase() } });
  incidentId = await loggedAt(scene, house);
});

async function pageOf({ personId }: { readonly personId: House["ana"]["personId"] }, path = "/told"): Promise<string> {
  const answer = await (await portal().as(personId)).get(`/incidents/${incidentId}${path}`);
  expect(answer.status).toBe(200);
  // The frame names whoever is signed in.
  return (await answer.text()).replace(/<header[\s\S]*?<main/, "<main");
}

test("From the incident, whoever may act on it finds who is told of its clocks, each as far as it may know", async () => {
  expect(await pageOf(scene.manager, "")).toContain(`href="/incidents/${incidentId}/told"`);
  expect(await pageOf(scene.executive, "")).not.toContain(`/told"`);
  const brand = await pageOf(scene.manager);
  for (const words of ["Marta Mar", "Luisa Lara", "Ana Amaya y Beto Bravo", "Un reloj de la marca"])
    expect(brand).toContain(words);
  const lead = await pageOf(house.lead);
  for (const words of ["Luisa Lara", "Ana Amaya y Beto Bravo", "También se entera"]) expect(lead).toContain(words);
  for (const words of ["Marta", "Un reloj de la marca"]) expect(lead).not.toContain(words);
  const ana = await pageOf(house.ana);
  expect(ana).toContain("Ana Amaya y 1 más");
  for (const words of ["Marta", "Luisa", "Beto"]) expect(ana).not.toContain(words);
});

test("What is shown is who is told when it happens: whoever takes it leaves the others in peace", async () => {
  const own = await makeHouse(scene);
  const taken = await loggedAt(scene, own);
  await acknowledgeIncident(await asked(own.ana, taken));
  const [warning] = (await readIncidentAudience(scene.manager, taken))?.rules ?? [];
  expect(warning?.groups.map(({ role, named }) => [role, named.length])).toEqual([
    ["partnerLead", 1],
    ["partnerAgent", 1],
  ]);
});

test("A closed incident tells nobody; another partner's, and none at all, are not found; who only reads may not ask", async () => {
  const own = await makeHouse(scene);
  const closed = await loggedAt(scene, own);
  await db().incident.update({ where: { id: closed }, data: { isOpen: false, status: "closed" } });
  expect(await readIncidentAudience(own.lead, closed)).toMatchObject({ isOpen: false, rules: [] });
  expect(await readIncidentAudience(scene.rival, incidentId)).toBe(null);
  expect(await readIncidentAudience(scene.manager, newId<IncidentId>())).toBe(null);
  expect(await readIncidentAudience(scene.executive, incidentId)).toBe(null);
  const statusFor = async ({ personId }: House["ana"], id: IncidentId) =>
    (await (await portal().as(personId)).get(`/incidents/${id}/told`)).status;
  expect(await statusFor(scene.rival, incidentId)).toBe(404);
  expect(await statusFor(scene.rival, newId<IncidentId>())).toBe(404);
});
