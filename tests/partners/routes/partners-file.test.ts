import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { sortKeyOf } from "~/kernel/sort-key";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { testPortal } from "../../support/portal";

testDatabase();
const portal = testPortal();
let manager: string;
beforeAll(async () => {
  manager = (await brandPerson("manager")).personId;
  for (let index = 0; index < 58; index++) {
    const id = await barePartner(index < 30 ? "active" : "ended", "Entrega");
    const name = index === 0 ? "=SUMA(A1)" : `Aliado Número ${index}`;
    await db().partner.update({ where: { id }, data: { name, sortKey: sortKeyOf(name) } });
  }
});

async function download(query = ""): Promise<string[][]> {
  const browser = await portal().as(manager as Parameters<ReturnType<typeof portal>["as"]>[0]);
  const answer = await browser.get(`/partners.csv${query}`, { "accept-language": "es" });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toContain("aliados.csv");
  const [, ...rows]: string[][] = parse(await answer.text(), { bom: true });
  return rows;
}

test("Every partner of the list is in the file once, over all its pages, and no cell is a formula", async () => {
  const rows = await download();
  expect(rows).toHaveLength(58);
  expect(new Set(rows.map(([name]) => name)).size).toBe(58);
  expect(rows.some(([name]) => name === "'=SUMA(A1)")).toBe(true);
  expect(rows[1]?.slice(1)).toEqual(["Entrega", "Activo", "", "0"]);
});

test("The file holds what the filters of the list let through", async () => {
  expect(await download("?status=ended")).toHaveLength(28);
  expect(await download("?name=numero%2055")).toHaveLength(1);
  expect(await download("?trade=Entrega&status=active")).toHaveLength(30);
});

test("D04 nobody of a partner gets the file", async () => {
  const lead = await partnerPerson(await barePartner());
  expect((await (await portal().as(lead.personId)).get("/partners.csv")).status).toBe(403);
  expect((await (await portal().as(null)).get("/partners.csv")).status).toBe(303);
});
