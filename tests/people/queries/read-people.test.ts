import { beforeAll, expect, test } from "vitest";
import type { PersonId } from "~/kernel/ids";
import type { Viewer } from "~/people/domain/roles";
import {
  FIRST_PAGE,
  NO_FILTERS,
  readBrandPeople,
  readBrandPeopleRows,
  readPartnerPeople,
  type PeoplePage,
} from "~/people/queries/read-people.server";
import type { PeopleFilters } from "~/people/store/people-rows.server";
import { db, type Prisma } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";

testDatabase();
let admin: Viewer;
beforeAll(async () => {
  admin = await personOf(null, "admin", "Adela Mora");
  for (let index = 0; index < 60; index++) {
    const role = index % 3 === 0 ? "executive" : "manager";
    const { personId } = await personOf(null, role, `Núñez ${index % 7}`);
    if (index % 4 === 0) await db().person.update({ where: { id: personId }, data: { passwordHash: null } });
    if (index % 5 === 0) await db().person.update({ where: { id: personId }, data: { status: "disabled" } });
  }
});

/** All pages one way, then all of them back. */
async function walk(read: (from: typeof FIRST_PAGE) => Promise<PeoplePage | null>) {
  const idsOf = (page: PeoplePage | null) => (page?.people ?? []).map(({ personId }) => personId);
  let page = await read(FIRST_PAGE);
  expect(page?.previous).toBe(null);
  const there = [idsOf(page)];
  while (page?.next) {
    page = await read({ after: page.next, before: null });
    there.push(idsOf(page));
  }
  const back: PersonId[][] = [idsOf(page)];
  while (page?.previous) {
    page = await read({ after: null, before: page.previous });
    back.unshift(idsOf(page));
  }
  expect(back).toEqual(there);
  return there;
}

test("the people of a partner come by name, accents or not, and the counts tell who has access", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead", "Zoe Luna");
  await personOf(valle, "partnerAgent", "Ángel Ríos");
  const gone = await personOf(valle, "partnerAgent", "Bruno Díaz");
  await db().person.update({ where: { id: gone.personId }, data: { status: "disabled" } });
  const page = await readPartnerPeople(lead, valle);
  expect(page?.people.map(({ name, offers, isSelf }) => [name, offers, isSelf])).toEqual([
    ["Ángel Ríos", ["role", "disable"], false],
    ["Bruno Díaz", ["role", "enable"], false],
    ["Zoe Luna", [], true],
  ]);
  expect(page).toMatchObject({
    ...{ active: 2, disabled: 1, count: 3, mayAdd: true, next: null, previous: null },
    roles: ["partnerLead", "partnerAgent"],
  });
});

test("what is offered is what would be decided: the brand may take the last lead's access, a reader nothing", async () => {
  const valle = await partnerNamed("Valle");
  await personOf(valle, "partnerLead");
  const manager = await readPartnerPeople(await personOf(null, "manager"), valle);
  expect(manager?.people[0]?.offers).toEqual(["role", "disable"]);
  const executive = await readPartnerPeople(await personOf(null, "executive"), valle);
  expect(executive).toMatchObject({ mayAdd: false, people: [{ offers: [] }] });
});

test("page after page every person of a partner comes once, and the same pages come on the way back", async () => {
  const valle = await partnerNamed("Valle");
  const names = Array.from({ length: 62 }, (_, index) => `Persona ${String(index % 7)}`);
  await Promise.all(names.map((name) => personOf(valle, "partnerAgent", name)));
  const manager = await personOf(null, "manager");
  const pages = await walk((from) => readPartnerPeople(manager, valle, from));
  expect(pages.map(({ length }) => length)).toEqual([25, 25, 12]);
  expect(new Set(pages.flat()).size).toBe(62);
});

test("D04 what the brand's list shows, counts and files is what the filters leave, on every page", async () => {
  const where = { partnerId: null, role: "executive", status: "active", passwordHash: { not: null } };
  const cases: [PeopleFilters, Prisma.PersonWhereInput][] = [
    [NO_FILTERS, { partnerId: null }],
    [{ ...NO_FILTERS, role: "executive", state: "active" }, where],
    [
      { ...NO_FILTERS, state: "invited" },
      { partnerId: null, status: "active", passwordHash: null },
    ],
    [
      { ...NO_FILTERS, state: "disabled" },
      { partnerId: null, status: "disabled" },
    ],
    [
      { ...NO_FILTERS, words: "ÑÚÑEZ 3" },
      { partnerId: null, sortKey: { contains: "nunez 3" } },
    ],
    [{ ...NO_FILTERS, words: `${admin.personId}@DEMO` }, { id: admin.personId }],
    [{ ...NO_FILTERS, words: "%" }, { id: { in: [] } }],
  ];
  for (const [filters, rows] of cases) {
    const expected = await db().person.findMany({ where: rows });
    const ids = new Set((await walk((from) => readBrandPeople(admin, filters, from))).flat());
    expect(ids, JSON.stringify(filters)).toEqual(new Set(expected.map(({ id }) => id)));
    expect((await readBrandPeople(admin, filters))?.count, JSON.stringify(filters)).toBe(expected.length);
    const filed = [];
    for await (const person of readBrandPeopleRows(admin, filters)) filed.push(person);
    expect(filed.map(({ email }) => email).sort()).toEqual(expected.map(({ email }) => email).sort());
  }
});

test("another partner's people, an agent's colleagues and the brand's own are nobody else's to read", async () => {
  const valle = await partnerNamed("Valle");
  const other = await partnerNamed("Otro");
  const colleague = await personOf(valle, "partnerAgent");
  expect(await readPartnerPeople(await personOf(other, "partnerLead"), valle)).toBeNull();
  expect(await readPartnerPeople(colleague, valle)).toBeNull();
  for (const viewer of [await personOf(valle, "partnerLead"), await personOf(null, "manager")]) {
    expect(await readBrandPeople(viewer)).toBeNull();
    for await (const person of readBrandPeopleRows(viewer, NO_FILTERS)) throw new Error(`read ${person.name}`);
  }
});

test("a place in another partner's list is no place in one's own", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const { personId } = await personOf(await partnerNamed("Otro"), "partnerLead");
  for (const from of [
    { after: personId, before: null },
    { after: null, before: personId },
  ])
    expect((await readPartnerPeople(lead, valle, from))?.people).toEqual([]);
});
