import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import PgBoss from "pg-boss";
import { expect, onTestFinished, test } from "vitest";
import { registerParts } from "~/composition.server";
import type { IncidentEvent } from "~/incidents/domain/events";
import { insertIncidents, type NewIncident } from "~/incidents/store/insert-incidents.server";
import { setClock } from "~/platform/clock.server";
import { inTransaction, useDatabase } from "~/platform/db/db.server";
import type { Database } from "~/platform/db/open.server";
import { whatStands } from "../../exchange/what-stands";
import { makeScene, NINE, type Scene } from "../../incidents/scene";
import { openFreshDatabase } from "../../support/database";
import { startWorker } from "../../support/processes";

const CYCLES = 30;
/** Workers at a time. */
const LANES = 2;
const INCIDENTS = 3_000;
const SWEEP = "incidents.sweep";

test("D46 thirty workers killed at their work: each clock that ran out is told of once, and each job comes to its end", async () => {
  const fresh = await openFreshDatabase();
  onTestFinished(fresh.remove);
  const { database } = fresh;
  const url = fresh.url ?? "";
  useDatabase(database);
  registerParts();
  await insertOverdue(await makeScene());
  setClock(() => Date.now());
  // The first worker makes the queue.
  await (await startWorker(url)).end("SIGTERM");
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.execute(text, values) },
    migrate: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();

  let left = CYCLES;
  let cutOff = 0;
  const lane = async () => {
    while (left-- > 0) {
      const name = `worker ${left}`;
      await boss.send(SWEEP, {});
      const worker = await startWorker(named(url, name));
      await untilAtWork(database, name);
      await wait(Math.random() * 120);
      if (await isAtWork(database, name)) cutOff++;
      await worker.end("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // Between two batches a worker is in no transaction: not every kill hits one.
  expect(cutOff).toBeGreaterThanOrEqual(CYCLES / 4);
  const orphans = await database.execute(
    `UPDATE pgboss.job SET started_on = started_on - interval '5 minutes' WHERE name = '${SWEEP}' AND state = 'active' RETURNING id`,
  );
  expect(orphans.rows.length).toBeGreaterThanOrEqual(CYCLES / 4);

  const last = await startWorker(url);
  const begun = performance.now();
  while ((await countUnfinished(database)) > 0) {
    expect(performance.now() - begun, await told(database)).toBeLessThan(180_000);
    await wait(200);
  }
  expect((await last.end("SIGTERM")).by).toBe(0);

  const marks = await database.client.$queryRaw<{ marks: string; incidents: number }[]>`
    SELECT "marks", count(*)::int AS "incidents" FROM (
      SELECT string_agg("type" || ' ' || ("payload"->>'kind'), ', ' ORDER BY "type", "payload"->>'kind') AS "marks"
      FROM "IncidentEvent" WHERE "type" IN ('clockWarned', 'clockBreached') GROUP BY "incidentId") AS of_each
    GROUP BY 1`;
  expect(marks).toEqual([
    {
      marks: "clockBreached acknowledge, clockBreached firstResponse, clockBreached resolution",
      incidents: INCIDENTS,
    },
  ]);
  expect((await whatStands(database)).driftedTallies).toBe(0);
}, 600_000);

/** Incidents of last winter that nobody has looked at since. */
async function insertOverdue(scene: Scene): Promise<void> {
  const opened = (): IncidentEvent => ({
    seq: 1,
    at: NINE,
    actorId: null,
    type: "opened",
    severity: "minor",
    level: { levelId: scene.levelId, levelVersion: 1 },
    holder: scene.courier,
    touchpointId: scene.delivery,
    givenTargets: {},
    reportedBy: "source",
    channel: "phone",
    isSelfReported: false,
  });
  const one = (): NewIncident => ({
    title: "Nadie contestó",
    description: "",
    region: "",
    events: [opened()],
    source: { name: "city", ref: randomUUID(), hash: "1", importRunId: null },
  });
  for (let done = 0; done < INCIDENTS; done += 500) {
    await inTransaction((tx) => insertIncidents(tx, Array.from({ length: 500 }, one), NINE));
  }
}

function named(url: string, name: string): string {
  const own = new URL(url);
  own.searchParams.set("application_name", name);
  return own.href;
}

/** Whether this worker is in the middle of a transaction. */
async function isAtWork({ client }: Database, name: string): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = ${name}
      AND (state = 'idle in transaction' OR state = 'active' AND query LIKE '%Incident%')`;
  return rows.length > 0;
}

async function untilAtWork(database: Database, name: string): Promise<void> {
  const begun = performance.now();
  while (!(await isAtWork(database, name)) && performance.now() - begun < 3_000) await wait(5);
}

async function told({ execute }: Database): Promise<string> {
  const { rows } = await execute(
    `SELECT state, retry_count, count(*)::int, min(start_after) - now() AS "in", max(output::text) AS output FROM pgboss.job WHERE name = '${SWEEP}' GROUP BY 1, 2`,
  );
  return JSON.stringify(rows);
}

/** Jobs that are to be done or being done, and clocks that ran out and nobody was told. */
async function countUnfinished({ execute }: Database): Promise<number> {
  const { rows } = await execute(`SELECT
    (SELECT count(*) FROM pgboss.job WHERE name = '${SWEEP}' AND state < 'completed')::int
    + (SELECT count(*) FROM "Incident" WHERE "nextMarkAt" <= now())::int AS "count"`);
  return Number(rows[0]?.["count"]);
}
