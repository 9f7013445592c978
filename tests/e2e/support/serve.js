// @ts-check
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openTestServer } from "../../../scripts/test/postgres-cluster.js";
import { run } from "../../../scripts/test/run.js";
import { addressFile } from "./address-file.js";

// The built portal for the browser tests: `node tests/e2e/support/serve.js PORT PORT …`. What the stories begin with is
// written once into a database of its own; every port gets a copy of it, so that desktop and phone never meet in the
// same rows. Where a port's rows are stands in a file, for stories that hand work to the background themselves.

const ports = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "eslabon-e2e-"));
const say = (/** @type {string} */ words) => void process.stdout.write(`${words}\n`);
const server = await openTestServer(say);
const admin = new pg.Client({ connectionString: server.url });
await admin.connect();

/** @type {string[]} */
const databases = [];
/** @type {import("node:child_process").ChildProcess[]} */
const portals = [];

/** @param {string} name @param {string} [template] */
async function create(name, template = "template1") {
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  databases.push(name);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** @param {string} url @param {number} port */
function settings(url, port) {
  const own = { DATABASE_URL: url, PORT: String(port), DATA_FOLDER: join(folder, String(port)), LOG_LEVEL: "warn" };
  return { ...process.env, ...own, DEMO: "off", UI_GALLERY: "on", NODE_ENV: /** @type {const} */ ("production") };
}

/** @param {string} script @param {string} url */
async function write(script, url) {
  const { code, output } = await run(process.execPath, ["--import", "tsx", script], {
    env: settings(url, ports[0] ?? 3000),
    limitMs: 5 * 60_000,
  });
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output}`);
}

/** @param {string} url @param {number} port */
async function serve(url, port) {
  writeFileSync(addressFile(port), url, { mode: 0o600 });
  const portal = fork("scripts/serve.js", { env: settings(url, port) });
  portals.push(portal);
  await new Promise((resolve, reject) => {
    portal.once("message", resolve);
    portal.once("exit", (code) => reject(new Error(`the portal on port ${port} ended with ${code}`)));
  });
  say(`http://localhost:${port}`);
}

async function close() {
  const serving = portals.filter((portal) => portal.exitCode === null);
  await Promise.all(
    serving.map((portal) => {
      const ended = new Promise((resolve) => portal.once("exit", resolve));
      portal.kill("SIGTERM");
      return ended;
    }),
  );
  for (const name of databases) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
  await server.stop();
  for (const port of ports) rmSync(addressFile(port), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

process.once("SIGTERM", () => void close().finally(() => process.exit(0)));
process.once("SIGINT", () => void close().finally(() => process.exit(0)));

try {
  const first = await create(`eslabon_e2e_${process.pid}`);
  await write("scripts/prepare.ts", first);
  await write("tests/e2e/support/seed.ts", first);
  for (const port of ports) await serve(await create(`eslabon_e2e_${process.pid}_${port}`, databases[0]), port);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await close();
  process.exit(1);
}
