import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerParts } from "~/composition.server";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport, type ImportGateways } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import { openCsv } from "~/exchange/csv.server";
import { now } from "~/platform/clock.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { openUpload, storeUpload } from "~/platform/uploads.server";
import { openTestServer } from "../test/postgres-cluster.js";
import type { BenchRow } from "./clocks";
import { fillBrand } from "./fill";

const CITY = fileURLToPath(new URL("../../prisma/seed/data/city-requests.csv", import.meta.url));
const PRISMA = fileURLToPath(new URL("../../prisma", import.meta.url));
/** The city's file so many times over, each time with numbers of its own. */
const COPIES = 3;
const ROUNDS = 3;

/** Check and import of a file through the very commands of the page, with the projectors of all parts, on PostgreSQL. */
export async function benchImport(): Promise<BenchRow[]> {
  registerParts();
  const server = await openTestServer(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), "eslabon-bench-"));
  try {
    const rounds: { readonly checked: number; readonly imported: number; readonly peak: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(server.url, folder, round));
    const median = (of: (one: (typeof rounds)[number]) => number) =>
      rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
    return [
      {
        name: "import, city file three times over",
        value: median((one) => one.imported),
        unit: "rows/s",
        target: "≥ 2,000",
      },
      { name: "check of the same file", value: median((one) => one.checked), unit: "rows/s", target: "—" },
      {
        name: "peak memory of the whole process while importing",
        value: Math.max(...rounds.map(({ peak }) => peak)),
        unit: "MB",
        target: "≤ 400",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
}

async function oneRound(serverUrl: string, folder: string, round: number) {
  const name = `bench_import_${process.pid}_${round}`;
  const maintenance = await openDatabase({ url: serverUrl, folder: "memory" });
  await maintenance.execute(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href, folder: "memory" });
  useDatabase(database);
  try {
    await applyMigrations(database.adapterFactory, { prisma: PRISMA });
    await fillBrand(now());
    const rows = { count: 0 };
    const file = await storeUpload(folder, "bench.csv", copies(rows), 200 * 1024 * 1024);
    if (file === null) throw new Error("the bench's file is too large");
    const started = await startImport(null, "city-requests", file);
    if (!started.ok) throw new Error(started.refusal.code);
    const gateways: ImportGateways = { openCsv, openFile: (key) => openUpload(folder, key) };
    const checked = await perSecond(rows.count, () => runImport(started.value, gateways));
    await confirmImport(started.value);
    const memory = watchMemory();
    const imported = await perSecond(rows.count, () => runImport(started.value, gateways));
    return { checked, imported, peak: memory.stop() };
  } finally {
    await database.close();
    await maintenance.execute(`DROP DATABASE ${name} WITH (FORCE)`);
    await maintenance.close();
  }
}

async function* copies(rows: { count: number }): AsyncGenerator<Uint8Array> {
  const [header = "", ...lines] = readFileSync(CITY, "utf8").trimEnd().split("\n");
  yield Buffer.from(`${header}\n`);
  for (let copy = 1; copy <= COPIES; copy++) {
    for (const line of lines) {
      rows.count++;
      yield Buffer.from(`${copy}${line}\n`);
    }
  }
}

async function perSecond(rows: number, work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (rows * 1_000) / (performance.now() - begun);
}

function watchMemory() {
  let peak = 0;
  const look = () => void (peak = Math.max(peak, process.memoryUsage().rss / 2 ** 20));
  const timer = setInterval(look, 50);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return peak;
    },
  };
}
