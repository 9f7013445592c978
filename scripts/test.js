// @ts-check
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./test/find-chromium.js";
import { isGenerated, isInstalled } from "./test/install.js";
import { openTestServer } from "./test/postgres-cluster.js";
import { endAll } from "./test/run.js";
import { gate, playwright, runSteps, vitest } from "./test/steps.js";

// `npm test`, and with --fast `npm run check`. On a fresh clone: only Node's own modules until packages are installed.
// The last line is always the sum over all suites; each gate counts as one.

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
const isFast = process.argv.includes("--fast");
const begun = Date.now();
const sum = { passed: 0, failed: 0 };
const say = (/** @type {string} */ words) => {
  const seconds = String(Math.round((Date.now() - begun) / 1000)).padStart(4);
  process.stdout.write(`${seconds} s  ${words}\n`);
};

/** @type {Promise<import("./test/postgres-cluster.js").TestServer> | null} */
let server = null;

const stopServer = async () => {
  const opened = await server?.catch(() => null);
  server = null;
  await opened?.stop();
};

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    endAll();
    void stopServer().finally(() => process.exit(130));
  });
}

/**
 * @param {import("./test/steps.js").Step[]} steps
 * @param {number} abreast
 */
async function take(steps, abreast = 1) {
  const { passed, failed } = await runSteps(steps, abreast, say);
  sum.passed += passed;
  sum.failed += failed;
  return failed === 0;
}

const npmRun = (/** @type {string} */ name, script = name) => gate(name, "npm", "run", "--silent", script);
const install = gate("packages", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
const generate = gate("database client", process.execPath, "node_modules/prisma/build/index.js", "generate");
const quick = [
  npmRun("lint"),
  vitest("unit and property tests", "unit"),
  npmRun("types"),
  npmRun("unused code", "knip"),
  npmRun("dependency rules", "deps"),
  npmRun("format"),
];

async function everything() {
  if (!isInstalled() && !(await take([install]))) return;
  if (!isGenerated() && !(await take([generate]))) return;
  if (isFast) {
    await take(quick, 2);
    return;
  }
  // Looked for while the gates run: either may have to be downloaded. The steps that need them report what went wrong.
  server = openTestServer(say);
  const chromium = findChromium(say);
  for (const search of [server, chromium]) search.catch(() => undefined);
  const database = async () => ({ TEST_DATABASE_URL: (await /** @type {NonNullable<typeof server>} */ (server)).url });

  await take([...quick, npmRun("lint with types", "lint:types"), vitest("tests of the gates", "gates")], 2);
  await take([
    // First: some tests on PostgreSQL end the built portal and its worker as machines do.
    npmRun("build"),
    vitest("database tests, embedded", "pglite"),
    vitest("database tests, PostgreSQL", "postgres", database),
    playwright("end-to-end tests", async () => ({ ...(await database()), CHROMIUM_PATH: await chromium })),
  ]);
}

try {
  await everything();
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  sum.failed += 1;
} finally {
  await stopServer();
}
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
