import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import type { PersonId } from "~/kernel/ids";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { partnerNamed, personOf } from "../house";

testDatabase();
const portal = testPortal();
let admin: PersonId;
beforeAll(async () => {
  admin = (await personOf(null, "admin", "Adela Mora")).personId;
  for (let index = 0; index < 30; index++)
    await personOf(null, index % 2 === 0 ? "manager" : "executive", index === 0 ? "=SUMA(A1)" : `Persona ${index}`);
});

test("The list is narrowed and paged by its address, and links to its file with the same filters", async () => {
  const browser = await portal().as(admin);
  const page = await (await browser.get("/people?role=manager&q=persona")).text();
  expect(page).toContain("14</span> <!-- -->personas");
  expect(page).toContain("Persona 2<");
  expect(page).not.toContain("Persona 1<");
  expect(page).toContain('href="/people.csv?q=persona&amp;role=manager"');
  const all = await (await browser.get("/people")).text();
  const [, next = ""] = /href="(\/people\?after=[^"]+)"/.exec(all) ?? [];
  const second = await (await browser.get(next)).text();
  expect(second).toMatch(/href="\/people\?before=[^"]+"/);
  expect(await (await browser.get("/people?q=nadie")).text()).toContain("Nadie coincide");
});

test("What is no filter of the list is refused, of its file as well", async () => {
  const browser = await portal().as(admin);
  for (const query of ["role=partnerLead", "status=gone", "after=1", "partnerId=1", "q=a&q=b"])
    expect([query, (await browser.get(`/people?${query}`)).status]).toEqual([query, 422]);
  for (const query of ["role=partnerLead", "status=gone", "after=1"])
    expect([query, (await browser.get(`/people.csv?${query}`)).status]).toEqual([query, 422]);
});

test("The file holds everybody the filters let through, in the language of whoever asks, and no cell is a formula", async () => {
  const browser = await portal().as(admin);
  const answer = await browser.get("/people.csv?role=manager", { "accept-language": "en" });
  expect(answer.headers.get("content-disposition")).toContain("people.csv");
  const [headings, ...rows]: string[][] = parse(await answer.text(), { bom: true });
  expect(headings).toEqual(["Name", "E-mail", "Role", "Since (UTC)", "Access", "Two-step"]);
  expect(rows).toHaveLength(15);
  expect(rows[0]?.filter((_, index) => index !== 1)).toEqual([
    ...["'=SUMA(A1)", "Partner management", "1970-01-01 00:00:00", "Has access", "No"],
  ]);
  expect(parse(await (await browser.get("/people.csv")).text(), { bom: true })).toHaveLength(32);
});

test("D04 nobody but who manages the brand's people gets list or file", async () => {
  const lead = await personOf(await partnerNamed("Valle"), "partnerLead");
  const manager = await personOf(null, "manager");
  for (const path of ["/people", "/people.csv"]) {
    for (const { personId } of [lead, manager])
      expect((await (await portal().as(personId)).get(path)).status).toBe(403);
    expect((await (await portal().as(null)).get(path)).status).toBe(303);
  }
});
