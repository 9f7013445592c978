import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import autocannon from "autocannon";
import { instant } from "~/kernel/instant";
import { registerParts } from "~/composition.server";
import { useDatabase } from "~/platform/db/db.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { openDatabase } from "~/platform/db/open.server";
import { heapFlags } from "../heap.js";
import { findChromium } from "../test/find-chromium.js";
import { freePort, openTestServer } from "../test/postgres-cluster.js";
import type { BenchRow } from "./clocks";
import { BENCH_EMAIL, BENCH_PASSWORD, fillBrand, fillIncidents, openIncident } from "./fill";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SIZES = [20_000, 200_000] as const;
const CLIENTS = [2, 16] as const;
const ROUNDS = 3;
const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 5);

interface Measured {
  readonly perSecond: number;
  readonly p95Ms: number;
  /** CPU of the serving process for one request, in ms. */
  readonly cpuMs: number;
}

/** Pages at 20,000 and 200,000 incidents, signed in, at 2 and 16 clients, beside two references in the same run. */
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
      rows.push(...(await benchSize(size, address.href, say)));
    }
    rows.push(...losses(rows));
  } finally {
    await database.close();
    await cluster.stop();
  }
  return rows;
}

async function benchSize(size: number, url: string, say: (words: string) => void): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const reference = await started([`${root}scripts/bench/reference.ts`, "page", url]);
  const portal = await startPortal(url);
  const cookie = await signIn(portal.origin);
  const pages = { list: "/incidents", incident: `/incidents/${await openIncident()}` };
  for (const clients of CLIENTS) {
    say(`${size} incidents, ${clients} clients`);
    const base = await measure(reference, "/", {}, clients);
    rows.push(...rowsOf(`reference: node:http + 25 rows + React, ${size}, ${clients} clients`, base, null));
    for (const [name, path] of Object.entries(pages)) {
      rows.push(
        ...rowsOf(`${name}, ${size}, ${clients} clients`, await measure(portal, path, { cookie }, clients), base),
      );
    }
    if (size === SIZES[1] && clients === CLIENTS[0]) rows.push(...(await benchShares(portal, cookie, base)));
  }
  if (size === SIZES[0]) rows.push(...(await benchScripts(portal.origin, cookie, pages, say)));
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

async function measure(
  { child, origin }: Serving,
  path: string,
  headers: Record<string, string>,
  connections: number,
): Promise<Measured> {
  const rounds: Measured[] = [];
  const load = (duration: number) => autocannon({ url: origin + path, connections, duration, headers });
  await load(2);
  for (let round = 0; round < ROUNDS; round++) {
    const before = cpuMsOf(child.pid ?? 0);
    const result = await load(SECONDS);
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${path}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`);
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
  const [small, large] = SIZES;
  return ["list", "incident"].flatMap((page) =>
    CLIENTS.map((clients) => {
      const at = (size: number) =>
        rows.find(({ name }) => name === `${page}, ${size}, ${clients} clients: requests`)?.value ?? 0;
      return {
        name: `${page}, ${clients} clients: lost from ${small} to ${large}`,
        value: 100 * (1 - at(large) / at(small)),
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

async function benchScripts(
  origin: string,
  cookie: string,
  pages: Readonly<Record<string, string>>,
  say: (words: string) => void,
): Promise<BenchRow[]> {
  const [name = "", value = ""] = cookie.split("=");
  const browser = await chromium.launch({
    executablePath: await findChromium(say),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const rows: BenchRow[] = [];
    const others = {
      "log form": "/incidents/new",
      partners: "/partners",
      portfolio: "/portfolio",
      journey: "/journey",
    };
    for (const [page, path] of Object.entries({ "sign-in": "/sign-in", today: "/", ...pages, ...others })) {
      const cookies = page === "sign-in" ? [] : [{ name, value, url: origin }];
      const kb = await scriptKilobytes(browser, origin + path, cookies);
      rows.push({ name: `JavaScript of ${page}, gzip`, value: kb, unit: "kB", target: "≤ 150 first, ≤ 120 typical" });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** What a browser that knows nothing yet really loads of JavaScript until the page rests, compressed. */
async function scriptKilobytes(
  browser: Browser,
  address: string,
  cookies: { readonly name: string; readonly value: string; readonly url: string }[],
): Promise<number> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const loaded = await Promise.all(bodies);
  await context.close();
  return loaded.reduce((bytes, body) => bytes + gzipSync(body, { level: 9 }).length, 0) / 1000;
}
