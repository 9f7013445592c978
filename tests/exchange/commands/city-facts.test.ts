import { beforeAll, expect, test } from "vitest";
import type { ImportRun } from "~/exchange/domain/import-run";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { db } from "~/platform/db/db.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";
import { testDatabase } from "../../support/database";
import { emptyBrand, importWhole, sampleFile } from "../scene";

// The facts of prisma/seed/data/city-requests.csv, counted in the database after a real import of the whole file.
testDatabase();
let run: ImportRun;
beforeAll(async () => {
  registerIncidentProjector(projectContributions);
  await emptyBrand();
  run = await importWhole("city-requests", sampleFile("city-requests"));
}, 300_000);

test("every one of the 11,669 requests is there once", async () => {
  expect(run).toMatchObject({ status: "done", accepted: 11_669, unchanged: 0, rejected: 0, rowsRead: 11_669 });
  expect(await db().incident.count()).toBe(11_669);
  expect(await db().incident.count({ where: { isOpen: true } })).toBe(739);
});

test("by department: requests, and those the city itself calls overdue", async () => {
  const rows = await db().$queryRaw<{ name: string; requests: number; overdue: number }[]>`
    SELECT p."name", count(*)::int AS "requests", (count(*) FILTER (WHERE e."payload"->>'met' = 'false'))::int AS "overdue"
    FROM "Incident" i JOIN "Partner" p ON p."id" = i."partnerId"
    LEFT JOIN "IncidentEvent" e ON e."incidentId" = i."id" AND e."type" = 'judgedAtSource'
    GROUP BY p."name"`;
  expect(Object.fromEntries(rows.map(({ name, requests, overdue }) => [name, [requests, overdue]]))).toEqual({
    "Obras Públicas": [7_481, 663],
    Inspecciones: [1_558, 920],
    "Parques y Recreación": [926, 206],
    Transporte: [805, 137],
    "Centro de Información": [658, 384],
    "Edificios Públicos": [220, 3],
    "Agua y Drenaje": [17, 7],
    Accesibilidad: [4, 1],
  });
});

test("the city's verdicts stand beside ours: 9,317 on time, 2,321 overdue, 31 without", async () => {
  const rows = await db().$queryRaw<{ met: string; count: number }[]>`
    SELECT "payload"->>'met' AS "met", count(*)::int AS "count" FROM "IncidentEvent"
    WHERE "type" = 'judgedAtSource' GROUP BY 1`;
  expect(Object.fromEntries(rows.map(({ met, count }) => [met, count]))).toEqual({ true: 9_317, false: 2_321 });
});

test("by month of the city: the opening in its own zone", async () => {
  const rows = await db().$queryRaw<{ month: string; count: number }[]>`
    SELECT to_char("openedAt" AT TIME ZONE 'America/New_York', 'MM') AS "month", count(*)::int AS "count"
    FROM "Incident" GROUP BY 1 ORDER BY 1`;
  expect(rows.map(({ count }) => count)).toEqual([1_973, 2_312, 2_088, 2_011, 1_603, 1_682]);
});

test("each incident counts in a scorecard's month, in the transaction that wrote it", async () => {
  const counted = await db().$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT "incidentId")::int AS "count" FROM "Contribution"`;
  expect(counted[0]?.count).toBeGreaterThan(10_900);
});
