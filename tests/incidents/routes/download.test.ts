import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { logged, makeScene, type Scene } from "../scene";

testDatabase();
const portal = testPortal();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
  await logged(scene, { title: '=HYPERLINK("http://evil.example";"ver")' });
  await logged(scene, { title: "Vidrio roto; nadie avisó" });
  await logged(scene, { title: "De otros", partnerId: scene.installer, touchpointId: scene.installation });
});

async function download(person: Scene["agent"] | Scene["manager"], query = "", language = "es") {
  const browser = await portal().as(person.personId);
  const answer = await browser.get(`/incidents.csv${query}`, { "accept-language": language });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const rows: string[][] = parse(await answer.text(), { bom: true });
  return rows;
}

test("The list as a file: in the reader's language, dates every program reads, no formula", async () => {
  const [headings, ...rows] = await download(scene.manager);
  expect(headings?.slice(0, 5)).toEqual(["Número", "Incidente", "Estado", "Gravedad", "Aliado"]);
  expect(rows).toHaveLength(3);
  const formula = rows.find((row) => row[1]?.includes("HYPERLINK"));
  expect(formula?.[1]).toBe(`'=HYPERLINK("http://evil.example";"ver")`);
  expect(formula?.slice(2, 4)).toEqual(["Nuevo", "Grave"]);
  expect(formula?.[8]).toBe("2026-03-02 09:00:00");
  const [english] = await download(scene.manager, "", "en");
  expect(english?.slice(0, 3)).toEqual(["Number", "Incident", "Status"]);
});

test("A partner's people download their own, whatever they ask for", async () => {
  expect(await download(scene.agent)).toHaveLength(3);
  expect(await download(scene.agent, `?partner=${scene.installer}`)).toHaveLength(1);
  expect(await download(scene.rival, "?status=all")).toHaveLength(2);
});

test("A stranger gets no file", async () => {
  const browser = await portal().as(null);
  expect((await browser.get("/incidents.csv")).status).toBe(303);
});
