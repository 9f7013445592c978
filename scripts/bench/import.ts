import { heapFlags } from "../heap.js";
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { now } from "~/platform/clock.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { openTestServer } from "../test/postgres-cluster.js";
import type { BenchRow } from "./clocks";
import { fillBrand } from "./fill";
import type { ImportRound } from "./import-round";

const CITY = fileURLToPath(new URL("../../prisma/seed/data/city-requests.csv", import.meta.url));
const PRISMA = fileURLToPath(new URL("../../prisma", import.meta.url));
const ROUND = fileURLToPath(new URL("import-round.ts", import.meta.url));
/** The city's file so many times over, each time with numbers of its own. */
const COPIES = 3;
const ROUNDS = 1;

/** Check and import of a file through the very commands of the page, with the projectors of all parts, on PostgreSQL; each
 *  round in a database and a process of its own. */
export async function benchImport(): Promise<BenchRow[]> {
  const server = await openTestServer(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), "eslabon-bench-"));
  const file = join(folder, "many.csv");
  const rowCount = writeCopies(file);
  try {
    const rounds: ImportRound[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(server.url, folder, file, rowCount, round));
    const median = (of: (one: ImportRound) => number) =>
      rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
    return [
      {
        name: `import of ${rowCount} rows (the city's file three times over)`,
        value: median((one) => one.importedPerSecond),
        unit: "rows/s",
        target: "≥ 2,000",
      },
      { name: "check of the same file", value: median((one) => one.checkedPerSecond), unit: "rows/s", target: "—" },
      {
        name: "peak memory of the importing process",
        value: Math.max(...rounds.map(({ peakMegabytes }) => peakMegabytes)),
        unit: "MB",
        target: "≤ 400",
      },
      {
        name: "the same when a quarter of the rows was in",
        value: median((one) => one.quarterMegabytes),
        unit: "MB",
        target: "flat",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
}

async function oneRound(serverUrl: string, folder: string, file: string, rowCount: number, round: number) {
  const name = `bench_import_${process.pid}_${round}`;
  const maintenance = await openDatabase({ url: serverUrl, folder: "memory" });
  await maintenance.execute(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  try {
    await prepare(url.href);
    return await inOwnProcess([url.href, folder, file, String(rowCount)]);
  } finally {
    await maintenance.execute(`DROP DATABASE ${name} WITH (FORCE)`);
    await maintenance.close();
  }
}

async function prepare(url: string): Promise<void> {
  const database = await openDatabase({ url, folder: "memory" });
  useDatabase(database);
  await applyMigrations(database.adapterFactory, { prisma: PRISMA });
  await fillBrand(now());
  await database.close();
}

function inOwnProcess(args: readonly string[]): Promise<ImportRound> {
  return new Promise((resolve, reject) => {
    const child = fork(ROUND, args, {
      execArgv: [...heapFlags, "--import", "tsx"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    let told: ImportRound | null = null;
    child.on("message", (message) => (told = message as ImportRound));
    child.on("error", reject);
    child.on("exit", (code) => (told === null ? reject(new Error(`a round ended with ${code}`)) : resolve(told)));
  });
}

function writeCopies(file: string): number {
  const [header = "", ...lines] = readFileSync(CITY, "utf8").trimEnd().split("\n");
  const copies = Array.from({ length: COPIES }, (_, copy) => lines.map((line) => `${copy + 1}${line}\n`).join(""));
  writeFileSync(file, `${header}\n${copies.join("")}`);
  return lines.length * COPIES;
}
