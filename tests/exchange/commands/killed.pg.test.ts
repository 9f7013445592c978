import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { registerParts } from "~/composition.server";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import type { ImportRunId } from "~/kernel/ids";
import { setClock } from "~/platform/clock.server";
import { db, useDatabase } from "~/platform/db/db.server";
import { storeUpload } from "~/platform/uploads.server";
import { openFreshDatabase, type FreshDatabase } from "../../support/database";
import { check, cityRows, emptyBrand, gateways, runOf } from "../scene";
import type { ImportWorkerTold } from "../import-worker";
import { whatStands, type WhatStands } from "../what-stands";

const WORKER_NAME = "eslabon import worker";
const WORKER = fileURLToPath(new URL("../import-worker.ts", import.meta.url));
/** The clock stands still, so that what is computed as of now is the same in every process. */
const NOW = Date.UTC(2026, 0, 15, 12);
const ROWS = 2_400;
const FILE = cityRows(ROWS, "7");

const folder = mkdtempSync(join(tmpdir(), "eslabon-killed-"));
/** What an import that nobody disturbs leaves. */
let undisturbed: WhatStands;

beforeAll(async () => {
  setClock(() => NOW);
  registerParts();
  const fresh = await openBrand();
  const { id } = await check("city-requests", FILE);
  await confirmImport(id);
  await runImport(id, gateways);
  undisturbed = await whatStands(fresh.database);
  await fresh.remove();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openBrand(): Promise<FreshDatabase> {
  const fresh = await openFreshDatabase();
  useDatabase(fresh.database);
  await emptyBrand();
  return fresh;
}

test("killed again and again while it checks and while it writes, an import ends as if nothing had happened", async () => {
  const { database, url, remove } = await openBrand();
  onTestFinished(remove);
  const run = await sent();
  const points: KillPoint[] = [];
  const said = () => `killed ${JSON.stringify(points)}`;

  points.push(await killedAfter(url, 2));
  await fallSilent(run);
  await workedToItsEnd(url);
  expect(await runOf(run), said()).toMatchObject({ status: "checked", accepted: ROWS, unchanged: 0, rejected: 0 });
  expect((await whatStands(database)).rows.incidents).toBe(0);
  await confirmImport(run);

  let cut = 0;
  for (const batches of [0, 1, 2, 4, 5]) {
    points.push(await killedAfter(url, batches));
    const left = await whatStands(database);
    for (const [ref, story] of left.incidents) expect(undisturbed.incidents.get(ref), `${ref} ${said()}`).toBe(story);
    expect(left.driftedTallies, said()).toBe(0);
    const { status, rowsRead, accepted, unchanged, rejected } = await runOf(run);
    expect(accepted + unchanged + rejected, said()).toBe(rowsRead);
    expect(left.rows.incidents, said()).toBeGreaterThanOrEqual(accepted);
    // On a busy machine the signal reaches the last worker when it is through: nothing is left to be cut off.
    if (status === "done") break;
    expect(status, said()).toBe("importing");
    cut++;
    await fallSilent(run);
  }
  expect(cut, said()).toBeGreaterThanOrEqual(4);
  if (cut === 5) await workedToItsEnd(url);

  const ended = { status: "done", rowsRead: ROWS, accepted: ROWS, unchanged: 0, rejected: 0 };
  expect(await runOf(run), said()).toMatchObject(ended);
  expect(await whatStands(database), said()).toEqual(undisturbed);
}, 120_000);

test("two files that share rows in another order, imported at once, bring every incident once", async () => {
  const [header = "", ...lines] = FILE.trimEnd().split("\n");
  const orders = [
    lines.slice(500).reverse(),
    lines.slice(500).sort((one, other) => one.slice(-9).localeCompare(other.slice(-9))),
  ];
  for (const other of orders) {
    const { database, remove } = await openBrand();
    try {
      const files = [lines.slice(0, 1_000), other].map((rows) => [header, ...rows].join("\n"));
      const runs: ImportRunId[] = [];
      for (const file of files) runs.push((await check("city-requests", file)).id);
      for (const id of runs) await confirmImport(id);
      await Promise.all(runs.map((id) => runImport(id, gateways)));
      const ended = await Promise.all(runs.map(runOf));
      expect(ended.map(({ status, rejected }) => [status, rejected])).toEqual([
        ["done", 0],
        ["done", 0],
      ]);
      expect(ended.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(ROWS);
      expect(ended.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(500);
      expect(await whatStands(database)).toEqual(undisturbed);
    } finally {
      await remove();
    }
  }
}, 120_000);

/** The file as a person sends it: put aside on disk, in line for its check. */
async function sent(): Promise<ImportRunId> {
  const stored = await storeUpload(folder, "city.csv", oneByOne(Buffer.from(FILE)), 10_000_000);
  if (stored === null) throw new Error("the file is too large");
  const started = await startImport(null, "city-requests", stored);
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
}

async function* oneByOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Nobody has heard of whoever worked on it for longer than a worker may be silent. */
async function fallSilent(id: ImportRunId): Promise<void> {
  await db().importRun.update({ where: { id }, data: { progressAt: new Date(NOW - 60_000) } });
}

interface KillPoint {
  /** Of this worker, that stood when its end was decided. */
  readonly batches: number;
  /** From then on: somewhere within the time that a batch takes on this machine. */
  readonly delayMs: number;
}

async function killedAfter(url: string | null, batches: number): Promise<KillPoint> {
  const worker = startWorker(url);
  const point = await new Promise<KillPoint>((resolve, reject) => {
    let [last, batchMs] = [0, 100];
    let point: KillPoint | null = null;
    worker.on("message", (told: ImportWorkerTold) => {
      const at = performance.now();
      // The first batch finds everything cold and tells little of the others.
      if (told.batches > 1) batchMs = at - last;
      last = at;
      if (told.batches !== batches) return;
      point = { batches, delayMs: Math.round(Math.random() * batchMs) };
      setTimeout(() => worker.kill("SIGKILL"), point.delayMs);
    });
    worker.on("exit", (code, signal) =>
      signal === "SIGKILL" && point !== null ? resolve(point) : reject(new Error(`not killed: ended with ${code}`)),
    );
  });
  await untilGone();
  return point;
}

/** The database still finishes what it was given last, and only then finds that nobody is there. */
async function untilGone(): Promise<void> {
  for (;;) {
    const [left] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count" FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = ${WORKER_NAME}`;
    if (left?.count === 0) return;
    await wait(20);
  }
}

async function workedToItsEnd(url: string | null): Promise<void> {
  const worker = startWorker(url);
  const code = await new Promise((resolve) => worker.on("exit", resolve));
  expect(code).toBe(0);
}

function startWorker(url: string | null): ChildProcess {
  if (url === null) throw new Error("the database has no address for another process");
  const named = new URL(url);
  named.searchParams.set("application_name", WORKER_NAME);
  return fork(WORKER, [named.href, folder, String(NOW)], { execArgv: ["--import", "tsx"] });
}
