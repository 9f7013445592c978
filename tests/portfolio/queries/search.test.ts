import { beforeAll, expect, test } from "vitest";
import type { IncidentId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { readSearch } from "~/portfolio/queries/read-search.server";
import { logged, makeScene, minutesLater, standAt, type Scene } from "../../incidents/scene";
import { testDatabase } from "../../support/database";
import { brandPerson, partnerPerson } from "../../support/people";

testDatabase();
let scene: Scene;
let valve: IncidentId;
let rivals: IncidentId;

beforeAll(async () => {
  scene = await makeScene();
  const named = async (id: string, name: string) =>
    db().partner.update({ where: { id }, data: { name, sortKey: sortKeyOf(name) } });
  await named(scene.courier, "Mensajería Ágil");
  await named(scene.installer, "Técnicos del Valle");
  valve = await logged(scene, { title: "La válvula del vecino gotea" });
  standAt(minutesLater(1));
  rivals = await logged(scene, {
    partnerId: scene.installer,
    touchpointId: scene.installation,
    title: "Otra VÁLVULA rota, 100 % de daño",
  });
  for (const [viewer, name] of [
    [scene.agent, "Ángela Muñoz"],
    [scene.rival, "Ángel Ríos"],
    [scene.manager, "Angélica Paz"],
  ] as const) {
    await db().person.update({ where: { id: viewer.personId }, data: { name, sortKey: sortKeyOf(name) } });
  }
});

const incidentsOf = async (viewer: Viewer, asked: string) =>
  (await readSearch(viewer, asked)).incidents.rows.map(({ id }) => id);
const peopleOf = async (viewer: Viewer, asked: string) =>
  (await readSearch(viewer, asked)).people.rows.map(({ name }) => name);

test("Accents and capitals make no difference, and every word must be there", async () => {
  expect(await incidentsOf(scene.manager, "valvula")).toEqual([rivals, valve]);
  expect(await incidentsOf(scene.manager, "VÁLVULA gotea")).toEqual([valve]);
  expect(await incidentsOf(scene.manager, "valvula nevera")).toEqual([]);
  const page = await readSearch(scene.manager, "agil mensajeria");
  expect(page.partners.rows.map(({ name }) => name)).toEqual(["Mensajería Ágil"]);
  expect((await readSearch(scene.manager, "instalacion")).touchpoints.rows).toMatchObject([
    { id: scene.installation, name: "Instalación", stage: "Recibe" },
  ]);
});

test("An incident is found by its number, however it is written, and by the number its source gave it", async () => {
  const { number } = await db().incident.findUniqueOrThrow({ where: { id: valve } });
  for (const asked of [`INC-${number}`, `inc ${number}`, `#${number}`, String(number)])
    expect(await incidentsOf(scene.manager, asked), asked).toEqual([valve]);
  await db().incident.update({ where: { id: valve }, data: { sourceName: "city", sourceRef: "A-77/2041" } });
  expect(await incidentsOf(scene.manager, "a-77/20")).toEqual([valve]);
});

test("Signs that mean something to the database mean themselves", async () => {
  expect(await incidentsOf(scene.manager, "100 %")).toEqual([rivals]);
  for (const asked of ["%%%", "___", "\\\\\\", "'; DROP TABLE x; --"])
    expect(await incidentsOf(scene.manager, asked), asked).toEqual([]);
});

test("A partner's people find what is theirs and nothing of anybody else", async () => {
  const lead = await partnerPerson(scene.courier);
  for (const viewer of [scene.agent, lead]) {
    expect(await incidentsOf(viewer, "valvula")).toEqual([valve]);
    const page = await readSearch(viewer, "valle");
    expect(page.partners.rows).toEqual([]);
    expect((await readSearch(viewer, "valvula")).incidents.rows).toMatchObject([{ partner: null }]);
    // The journey is everybody's: each knows what comes before and after.
    expect((await readSearch(viewer, "instalacion")).touchpoints.rows).toHaveLength(1);
    expect(JSON.stringify(await readSearch(viewer, "e"))).not.toMatch(/Valle|VÁLVULA/);
  }
  const { number } = await db().incident.findUniqueOrThrow({ where: { id: rivals } });
  expect(await incidentsOf(scene.agent, `INC-${number}`)).toEqual([]);
  expect(await peopleOf(lead, "angel")).toEqual(["Ángela Muñoz"]);
  expect(await peopleOf(scene.agent, "angel")).toEqual([]);
});

test("People of the brand are found only by who manages them; partners' people by the whole brand", async () => {
  expect(await peopleOf(scene.manager, "angel")).toEqual(["Ángel Ríos", "Ángela Muñoz"]);
  expect(await peopleOf(await brandPerson("admin"), "angel")).toEqual(["Ángel Ríos", "Ángela Muñoz", "Angélica Paz"]);
  expect(await peopleOf(scene.manager, `${scene.agent.personId}@partner`)).toEqual(["Ángela Muñoz"]);
});

test("Eight of a kind are shown, the newest first, and whether there are more; nothing asked for finds nothing", async () => {
  for (let minute = 2; minute < 12; minute++) {
    standAt(minutesLater(minute));
    await logged(scene, { title: `Ascensor parado ${minute}` });
  }
  const { incidents } = await readSearch(scene.executive, "ascensor");
  expect([incidents.rows.length, incidents.hasMore]).toEqual([8, true]);
  expect(incidents.rows[0]?.title).toBe("Ascensor parado 11");
  expect((await readSearch(scene.executive, "ascensor 11")).incidents.hasMore).toBe(false);
  for (const asked of [null, "", "   "]) {
    const page = await readSearch(scene.executive, asked);
    for (const kind of ["partners", "incidents", "touchpoints", "people"] as const)
      expect(page[kind], kind).toEqual({ rows: [], hasMore: false });
  }
});
