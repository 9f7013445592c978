import { beforeAll, expect, test } from "vitest";
import type { ImportRun } from "~/exchange/domain/import-run";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { emptyBrand, importWhole, sampleFile } from "../scene";

// The facts of prisma/seed/data/incident-events.csv, counted in the database after a real import of the whole file.
testDatabase();
let run: ImportRun;
beforeAll(async () => {
  await emptyBrand();
  run = await importWhole("incident-events", sampleFile("incident-events"));
}, 300_000);

test("14,377 entries are 2,479 incidents, all of them closed at their source", async () => {
  expect(run).toMatchObject({ status: "done", rowsRead: 14_377, accepted: 2_479, rejected: 0 });
  expect(await db().incident.count({ where: { status: "closedAtSource" } })).toBe(2_479);
});

test("the desk's own verdict: 61.36 % of incidents met, counted once each", async () => {
  const met = await db().incidentEvent.count({
    where: { type: "judgedAtSource", payload: { path: ["met"], equals: true } },
  });
  expect(met).toBe(1_521);
  expect(await db().incidentEvent.count({ where: { type: "judgedAtSource" } })).toBe(2_479);
});

test("by the group that held it last: incidents and those met", async () => {
  const rows = await db().$queryRaw<{ name: string; incidents: number; met: number }[]>`
    SELECT p."name", count(*)::int AS "incidents", (count(*) FILTER (WHERE e."payload"->>'met' = 'true'))::int AS "met"
    FROM "Incident" i JOIN "Partner" p ON p."id" = i."partnerId"
    JOIN "IncidentEvent" e ON e."incidentId" = i."id" AND e."type" = 'judgedAtSource'
    GROUP BY p."name"`;
  const byName = new Map(rows.map(({ name, incidents, met }) => [name, [incidents, met]]));
  expect(byName.get("Group 70")).toEqual([928, 763]);
  expect(byName.get("Group not stated")).toEqual([200, 96]);
  expect(byName.get("Group 39")).toEqual([121, 89]);
  expect(byName.get("Group 25")).toEqual([106, 44]);
  expect(byName.get("Group 24")).toEqual([103, 69]);
});

test("by category: each became a touchpoint, in stages that can still be read", async () => {
  const counts = await db().touchpoint.findMany({
    where: { name: { in: ["Category 42", "Category 26", "Category 46", "Category 53"] } },
    select: { name: true, _count: { select: { incidents: true } } },
  });
  expect(Object.fromEntries(counts.map(({ name, _count }) => [name, _count.incidents]))).toEqual({
    "Category 42": 374,
    "Category 26": 317,
    "Category 46": 251,
    "Category 53": 246,
  });
  const stages = await db().stage.findMany({ include: { _count: { select: { touchpoints: true } } } });
  for (const { _count } of stages) expect(_count.touchpoints).toBeLessThanOrEqual(12);
});

test("the states of waiting became pauses, and hand-overs transfers", async () => {
  const paused = await db().incident.count({ where: { events: { some: { type: "paused" } } } });
  expect(paused).toBe(582);
  const customer = await db().incident.count({
    where: { events: { some: { type: "paused", payload: { path: ["reason"], equals: "awaitingCustomer" } } } },
  });
  expect(customer).toBeGreaterThanOrEqual(549);
  expect(await db().incident.count({ where: { transferCount: { gt: 0 } } })).toBeGreaterThan(0);
});
