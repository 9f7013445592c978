import { beforeAll, expect, test } from "vitest";
import { isField } from "~/audit/domain/codes";
import { isTable } from "~/audit/domain/words";
import { readTrail, readTrailRows, type TrailEntry } from "~/audit/queries/read-trail.server";
import type { TrailFilters } from "~/audit/store/trail-filters.server";
import type { PartnerId, PersonId } from "~/kernel/ids";
import { actingAs } from "~/platform/db/actor.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { partnerNamed, personOf } from "../../people/house";
import { testDatabase } from "../../support/database";

const database = testDatabase();

const all: TrailFilters = {
  person: null,
  actor: null,
  table: null,
  action: null,
  partnerId: null,
  from: null,
  until: null,
  zone: "America/Bogota",
  id: null,
};
const start = { after: null, before: null };

let valle: PartnerId;
let zoe: PersonId;
beforeAll(async () => {
  valle = await partnerNamed("Valle");
  zoe = (await personOf(null, "manager", "Zoé Ñáñez")).personId;
  const actor = {
    kind: "person",
    personId: zoe,
    via: "partner:write",
    requestId: "request-1",
    from: "192.0.2.7",
  } as const;
  for (let turn = 0; turn < 60; turn++) {
    await actingAs(actor, () =>
      inTransaction((tx) => tx.partner.update({ where: { id: valle }, data: { name: `Valle ${turn}` } })),
    );
  }
});

async function everything(filters: TrailFilters): Promise<TrailEntry[]> {
  const entries: TrailEntry[] = [];
  for await (const entry of readTrailRows(filters)) entries.push(entry);
  return entries;
}

test("page by page, forward and back, every entry comes once and newest first", async () => {
  const whole = (await everything(all)).map(({ id }) => id);
  const seen: string[] = [];
  let page = await readTrail(all, start);
  expect(page.previous).toBeNull();
  for (;;) {
    seen.push(...page.entries.map(({ id }) => id));
    if (page.next === null) break;
    page = await readTrail(all, { after: page.next, before: null });
  }
  expect(seen).toEqual(whole);
  expect(new Set(seen).size).toBe(await db().auditEntry.count());
  const back: string[] = [];
  while (page.previous !== null) {
    page = await readTrail(all, { after: null, before: page.previous });
    back.unshift(...page.entries.map(({ id }) => id));
  }
  expect(back).toEqual(whole.slice(0, back.length));
  expect(page.entries[0]?.id).toBe(whole[0]);
});

test("each filter lets through what it names and nothing else", async () => {
  const count = async (filters: Partial<TrailFilters>) => (await everything({ ...all, ...filters })).length;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: all.zone }).format(new Date());
  const total = await count({});
  expect(await count({ person: "zoe nanez" })).toBe(60);
  expect(await count({ person: zoe })).toBe(60);
  expect(await count({ person: "nobody of that name" })).toBe(0);
  expect(await count({ actor: "person" })).toBe(60);
  expect(await count({ table: "Partner", action: "update" })).toBe(60);
  expect(await count({ action: "insert" })).toBe(total - 60);
  expect(await count({ partnerId: valle })).toBe(62);
  expect(await count({ id: "request-1" })).toBe(60);
  expect(await count({ id: valle, table: "Partner" })).toBe(61);
  expect(await count({ from: today, until: today })).toBe(total);
  expect(await count({ until: "2020-01-01" })).toBe(0);
  expect(await count({ from: "2999-01-01" })).toBe(0);
});

test("an entry names people, partner and what was called how, and what is known only by its id", async () => {
  const { entries, names, partners } = await readTrail({ ...all, table: "Partner", action: "update" }, start);
  expect(entries[0]).toMatchObject({
    person: { id: zoe, name: "Zoé Ñáñez" },
    partner: "Valle 59",
    label: "Valle 59",
    from: "192.0.2.7",
    to: `/partners/${valle}`,
    changes: [{ column: "name", before: "Valle 58", after: "Valle 59" }],
  });
  expect(names[valle]).toBe("Valle 59");
  expect(partners.map(({ id }) => id)).toContain(valle);
});

test("every table and column the trail notes has words for people", async () => {
  const { rows } = await database().execute(`
    SELECT c.relname AS "table", a.attname AS "column" FROM pg_trigger t
    JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE p.proname = 'audit_row' AND position(a.attname::text IN split_part(pg_get_triggerdef(t.oid), 'audit_row', 2)) = 0
      AND a.attname NOT IN ('id', 'version', 'sortKey', 'createdAt')`);
  expect(rows.map(({ table }) => String(table)).filter((table) => !isTable(table))).toEqual([]);
  expect(rows.map(({ column }) => String(column)).filter((column) => !isField(column))).toEqual([]);
});
