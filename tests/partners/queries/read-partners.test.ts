import { beforeAll, expect, test } from "vitest";
import { readPartners, type PartnersQuery } from "~/partners/queries/read-partners.server";
import type { PartnerId } from "~/kernel/ids";
import type { Viewer } from "~/people/domain/roles";
import { sortKeyOf } from "~/kernel/sort-key";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../../people/house";
import { servesAt, touchpointNamed } from "../chain";

testDatabase();

const ALL: PartnersQuery = { name: null, status: null, trade: null, after: null, before: null };
const TRADES = ["Aseo", "Riego"] as const;
let manager: Viewer;

/** Sixty-one partners: more than two pages, some of the same name apart from an accent. */
beforeAll(async () => {
  manager = await personOf(null, "manager");
  const data = Array.from({ length: 61 }, (_, index) => {
    const name = `${index % 2 === 0 ? "Águila" : "aguila"} ${String(index % 20).padStart(2, "0")}`;
    const status = index % 10 === 0 ? "ended" : "active";
    const trade = TRADES[index % 2] ?? "";
    return { id: newId<PartnerId>(), name, sortKey: sortKeyOf(name), trade, status, createdAt: new Date(0) };
  });
  await db().partner.createMany({ data });
});

test("forwards to the end and back again, every partner comes once and in the order of names", async () => {
  const forwards: string[] = [];
  let page = await readPartners(manager, ALL);
  for (; page?.next != null; page = await readPartners(manager, { ...ALL, after: page.next })) {
    forwards.push(...page.partners.map(({ partnerId }) => partnerId));
  }
  forwards.push(...(page?.partners ?? []).map(({ partnerId }) => partnerId));
  expect(new Set(forwards).size).toBe(61);
  const backwards: string[] = (page?.partners ?? []).map(({ partnerId }) => partnerId);
  while (page?.previous != null) {
    page = await readPartners(manager, { ...ALL, before: page.previous });
    backwards.unshift(...(page?.partners ?? []).map(({ partnerId }) => partnerId));
  }
  expect(backwards).toEqual(forwards);
  const rows = await db().partner.findMany({ orderBy: [{ sortKey: "asc" }, { id: "asc" }], select: { id: true } });
  expect(forwards).toEqual(rows.map(({ id }) => id));
});

test("filters go together, and the count is of what they leave", async () => {
  const page = await readPartners(manager, { ...ALL, name: "ÁGUILA 1", status: "active", trade: "Aseo" });
  const where = { sortKey: { contains: "aguila 1" }, status: "active", trade: "Aseo" };
  expect(page?.count).toBe(await db().partner.count({ where }));
  expect(page?.count).toBeGreaterThan(5);
  expect(page?.partners.every(({ status, trade }) => status === "active" && trade === "Aseo")).toBe(true);
  expect(page?.trades).toEqual(expect.arrayContaining([...TRADES]));
});

test("a name is a name: signs that mean something to a database mean nothing in a search", async () => {
  for (const name of ["%", "_", "\\", "'", "100 %"]) {
    expect((await readPartners(manager, { ...ALL, name }))?.count).toBe(0);
  }
});

test("a row tells what a partner serves, what is open there, and how far its onboarding is", async () => {
  const partnerId = await partnerNamed("Nuevo", "onboarding");
  const [late, early] = [await touchpointNamed("Entrega"), await touchpointNamed("Cobro")];
  await servesAt(partnerId, early);
  await servesAt(partnerId, late, "Con nuestras palabras.");
  await personOf(partnerId, "partnerLead");
  const page = await readPartners(manager, { ...ALL, status: "onboarding" });
  expect(page?.partners.find((row) => row.partnerId === partnerId)).toMatchObject({
    touchpoints: ["Entrega", "Cobro"],
    openIncidents: 0,
    // touchpoints 1/1, people 1/1, walk 0/1, roles 1/2, examples 0/0, acceptance 0/1
    onboarding: { done: 3, total: 6 },
  });
});

test("nobody of a partner reads the list: not even that there is one", async () => {
  const partnerId = await partnerNamed("Valle");
  expect(await readPartners(await personOf(partnerId, "partnerLead"), ALL)).toBeNull();
  expect(await readPartners(await personOf(partnerId, "partnerAgent"), ALL)).toBeNull();
});
