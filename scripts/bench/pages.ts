import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { instant } from "~/kernel/instant";
import { registerParts } from "~/composition.server";
import { useDatabase } from "~/platform/db/db.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { openDatabase } from "~/platform/db/open.server";
import { heapFlags } from "../heap.js";
import { freePort, openTestServer } from "../test/postgres-cluster.js";
import type { BenchRow } from "./clocks";
import { benchScripts } from "./scripts";
import { BENCH_EMAIL, BENCH_PASSWORD, fillBrand, fillIncidents, openIncident, type Filled } from "./fill";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SIZES = [2_000, 20_000, 200_000] as const;
const [, BEFORE, LARGEST] = SIZES;
const CLIENTS = [2, 16] as const;
/** Everything measured at every size: pages that are read, and an incident logged. */
const MEASURED = ["list", "incident", "scorecard", "portfolio", "today", "log"] as const;
const ROUNDS = 3;
const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 5);

interface Measured {
  readonly perSecond: number;
  readonly p95Ms: number;
  /** CPU of the serving process for one request, in ms. */
  readonly cpuMs: number;
}

/** Pages at 2,000, 20,000 and 200,000 incidents of 200 partners, signed in, at 2 and 16 clients, beside two references in
 *  the same run. */
export async function benchPages(say: (words: string) => void): Promise<BenchRow[]> {
  const cluster = await openTestServer(say);
  const rows: BenchRow[] = [];
  const address = new URL(cluster.url);
  address.pathname = "/eslabon_bench";
  const admin = await openDatabase({ url: cluster.url, folder: "memory" });
  await admin.execute("DROP DATABASE IF EXISTS eslabon_bench");
  await admin.execute("CREATE DATABASE eslabon_bench");
  await admin.close();
  const database = await openDatabase({ url: address.href, folder: "memory" });
  useDatabase(database);
  registerParts();
  try {
    await applyMigrations(database.adapterFactory, { prisma: `${root}prisma` });
    const at = instant(Date.now());
    const filled = await fillBrand(at);
    const bare = await started([`${root}scripts/bench/reference.ts`, "bare"]);
    for (const clients of CLIENTS)
      rows.push(
        ...rowsOf(`reference: bare node:http, ${clients} clients`, await measure(bare, "/", {}, clients), null),
      );
    stop(bare.child);
    let done = 0;
    for (const size of SIZES) {
      say(`Filling up to ${size} incidents`);
      await fillIncidents(filled, done, size, at);
      done = size;
      rows.push(...(await benchSize(size, address.href, filled, say)));
    }
    rows.push(...losses(rows));
  } finally {
    await database.close();
    await cluster.stop();
  }
  return rows;
}

async function benchSize(
  size: number,
  url: string,
  { partners, touchpoints }: Filled,
  say: (words: string) => void,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const reference = await started([`${root}scripts/bench/reference.ts`, "page", url]);
  const portal = await startPortal(url);
  const cookie = await signIn(portal.origin);
  const pages = {
    list: "/incidents",
    incident: `/incidents/${await openIncident()}`,
    scorecard: `/partners/${partners[0]}/scorecard/${new Date().toISOString().slice(0, 7)}`,
    portfolio: "/portfolio",
    today: "/",
  };
  const logged = {
    title: "El técnico no llegó",
    touchpointId: touchpoints[0] ?? "",
    partnerId: partners[0] ?? "",
    channel: "phone",
    impact: "one",
    urgency: "today",
  };
  for (const clients of CLIENTS) {
    say(`${size} incidents, ${clients} clients`);
    const base = await measure(reference, "/", {}, clients);
    rows.push(...rowsOf(`reference: node:http + 25 rows + React, ${size}, ${clients} clients`, base, null));
    for (const [name, path] of Object.entries(pages)) {
      rows.push(
        ...rowsOf(
          `${name}, ${size}, ${clients} clients`,
          await measure(portal, path, { cookie }, clients),
          base,
          isJudged(name),
        ),
      );
    }
    const log = { body: new URLSearchParams(logged).toString(), headers: { cookie, origin: portal.origin } };
    rows.push(
      ...rowsOf(
        `log, ${size}, ${clients} clients`,
        await measure(portal, "/incidents/new", log.headers, clients, log.body),
        null,
      ),
    );
    if (size === LARGEST && clients === CLIENTS[0]) rows.push(...(await benchShares(portal, cookie, base)));
  }
  if (size === BEFORE) rows.push(...(await benchScripts(portal.origin, cookie, pages, say)));
  rows.push({
    name: `resident memory of the portal after it, ${size}`,
    value: residentMb(portal.child),
    unit: "MB",
    target: "≤ 400",
  });
  stop(reference.child);
  stop(portal.child);
  return rows;
}

/** Two pages have a figure to reach, the others are told. */
function isJudged(page: string): string {
  return page === "list" || page === "incident" ? "≤ 8" : "";
}

/** Where a page's cost goes: what a page costs that asks for nothing, and what the list costs without being drawn. */
async function benchShares(portal: Serving, cookie: string, base: Measured): Promise<BenchRow[]> {
  const still = await measure(portal, "/sign-in", {}, CLIENTS[0]);
  const data = await measure(portal, "/incidents.data", { cookie }, CLIENTS[0]);
  return [
    ...rowsOf("a page without data (sign-in)", still, base, "—"),
    ...rowsOf("the data of the list, not drawn", data, base, "—"),
  ];
}

interface Serving {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** The portal is started as `npm start` does, the references as they are. */
function started(args: readonly string[], env: NodeJS.ProcessEnv = process.env, port?: number): Promise<Serving> {
  const flags = port === undefined ? ["--import", "tsx"] : heapFlags;
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: root,
    env: { ...env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (message: { readonly ready: number }) =>
      resolve({ child, origin: `http://localhost:${port ?? message.ready}` }),
    );
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}`)));
  });
}

async function startPortal(url: string): Promise<Serving> {
  const port = Number(await freePort());
  return started(
    [`${root}scripts/serve.js`],
    { ...process.env, DATABASE_URL: url, PORT: String(port), LOG_LEVEL: "error" },
    port,
  );
}

function stop(child: ChildProcess): void {
  child.removeAllListeners("exit");
  child.kill("SIGKILL");
}

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin },
    body: new URLSearchParams({ email: BENCH_EMAIL, password: BENCH_PASSWORD }),
  });
  const [cookie] = (answer.headers.get("set-cookie") ?? "").split(";");
  if (answer.status !== 303 || !cookie) throw new Error(`sign-in answered ${answer.status}`);
  return cookie;
}

/** With a body the address is posted to, which leads on (303); without, it is read (200). */
async function measure(
  { child, origin }: Serving,
  path: string,
  headers: Record<string, string>,
  connections: number,
  body?: string,
): Promise<Measured> {
  const rounds: Measured[] = [];
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const asked = body === undefined ? { headers } : { method: "POST" as const, headers: { ...headers, ...form }, body };
  const load = (duration: number) => autocannon({ url: origin + path, connections, duration, ...asked });
  await load(2);
  for (let round = 0; round < ROUNDS; round++) {
    const before = cpuMsOf(child.pid ?? 0);
    const result = await load(SECONDS);
    const isWrong = body === undefined ? result.non2xx > 0 : result["3xx"] !== result.requests.total;
    if (isWrong || result.errors > 0)
      throw new Error(`${path}: ${result.non2xx} of ${result.requests.total} answers not 2xx, ${result.errors} errors`);
    const spent = cpuMsOf(child.pid ?? 0) - before;
    rounds.push({
      perSecond: result.requests.average,
      p95Ms: result.latency.p97_5,
      cpuMs: spent / Math.max(1, result.requests.total),
    });
  }
  return (
    rounds.sort((a, b) => a.perSecond - b.perSecond)[Math.floor(ROUNDS / 2)] ?? { perSecond: 0, p95Ms: 0, cpuMs: 0 }
  );
}

/** User and system time of a process, of all its threads, in ms; from Linux's /proc at 100 ticks a second. */
function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function rowsOf(
  name: string,
  { perSecond, p95Ms, cpuMs }: Measured,
  base: Measured | null,
  target = "≤ 8",
): BenchRow[] {
  const rows: BenchRow[] = [
    { name: `${name}: requests`, value: perSecond, unit: "1/s", target: "" },
    { name: `${name}: p97.5`, value: p95Ms, unit: "ms", target: "" },
    { name: `${name}: CPU a request`, value: cpuMs, unit: "ms", target: "" },
  ];
  if (base !== null)
    rows.push({ name: `${name}: CPU against the reference`, value: cpuMs / base.cpuMs, unit: "×", target });
  return rows;
}

function losses(rows: readonly BenchRow[]): BenchRow[] {
  return MEASURED.flatMap((page) =>
    CLIENTS.map((clients) => {
      const at = (size: number) =>
        rows.find(({ name }) => name === `${page}, ${size}, ${clients} clients: requests`)?.value ?? 0;
      return {
        name: `${page}, ${clients} clients: lost from ${BEFORE} to ${LARGEST}`,
        value: 100 * (1 - at(LARGEST) / at(BEFORE)),
        unit: "%",
        target: "≤ 20",
      };
    }),
  );
}

/** From Linux's /proc. */
function residentMb({ pid }: ChildProcess): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
