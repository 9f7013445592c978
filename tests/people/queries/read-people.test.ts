import { expect, test } from "vitest";
import { readBrandPeople, readPartnerPeople } from "~/people/queries/read-people.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";

testDatabase();

test("the people of a partner come by name, accents or not, and the counts tell who has access", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead", "Zoe Luna");
  await personOf(valle, "partnerAgent", "Ángel Ríos");
  const gone = await personOf(valle, "partnerAgent", "Bruno Díaz");
  await db().person.update({ where: { id: gone.personId }, data: { status: "disabled" } });
  const page = await readPartnerPeople(lead, valle, null);
  expect(page?.people.map(({ name, offers, isSelf }) => [name, offers, isSelf])).toEqual([
    ["Ángel Ríos", ["role", "disable"], false],
    ["Bruno Díaz", ["role", "enable"], false],
    ["Zoe Luna", [], true],
  ]);
  expect(page).toMatchObject({
    active: 2,
    disabled: 1,
    mayAdd: true,
    roles: ["partnerLead", "partnerAgent"],
    nextAfter: null,
  });
});

test("what is offered is what would be decided: the brand may take the last lead's access, a reader nothing", async () => {
  const valle = await partnerNamed("Valle");
  await personOf(valle, "partnerLead");
  const manager = await readPartnerPeople(await personOf(null, "manager"), valle, null);
  expect(manager?.people[0]?.offers).toEqual(["role", "disable"]);
  const executive = await readPartnerPeople(await personOf(null, "executive"), valle, null);
  expect(executive).toMatchObject({ mayAdd: false, people: [{ offers: [] }] });
});

test("page after page every person comes once", async () => {
  const valle = await partnerNamed("Valle");
  const names = Array.from({ length: 120 }, (_, index) => `Persona ${String(index % 7)}`);
  await Promise.all(names.map((name) => personOf(valle, "partnerAgent", name)));
  const manager = await personOf(null, "manager");
  const seen: string[] = [];
  for (let after = null, page; ;) {
    page = await readPartnerPeople(manager, valle, after);
    seen.push(...(page?.people ?? []).map(({ personId }) => personId));
    after = page?.nextAfter ?? null;
    if (after === null) break;
  }
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
});

test("another partner's people, an agent's colleagues and the brand's own are nobody else's to read", async () => {
  const valle = await partnerNamed("Valle");
  const other = await partnerNamed("Otro");
  const colleague = await personOf(valle, "partnerAgent");
  expect(await readPartnerPeople(await personOf(other, "partnerLead"), valle, null)).toBeNull();
  expect(await readPartnerPeople(colleague, valle, null)).toBeNull();
  expect(await readBrandPeople(await personOf(valle, "partnerLead"), null)).toBeNull();
  expect(await readBrandPeople(await personOf(null, "manager"), null)).toBeNull();
});

test("a place in another partner's list is no place in one's own", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const stranger = await personOf(await partnerNamed("Otro"), "partnerLead");
  const page = await readPartnerPeople(lead, valle, stranger.personId);
  expect(page?.people.every(({ personId }) => personId === lead.personId)).toBe(true);
});
