// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countSuite } from "./count.js";
import { run } from "./run.js";

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} output what the step printed, shown when something failed
 */

/** @typedef {import("./run.js").Variables} Variables */

/**
 * One thing that is run and counted.
 * @typedef {{ name: string, run: () => Promise<Result> }} Step
 */

/** Variables of the product that a developer may have set: the tests decide about them. */
const OWN = [
  ...["NODE_ENV", "PORT", "APP_ORIGIN", "TRUSTED_PROXIES", "DATABASE_URL", "DATABASE_POOL", "DATA_FOLDER"],
  ...[
    "LOG_LEVEL",
    "DEMO",
    "DEMO_LANGUAGE",
    "UI_GALLERY",
    "SECRET_KEY",
    "WORKER",
    "METRICS_TOKEN",
    "RESEND_API_KEY",
    "RESEND_BASE_URL",
    "SMTP_URL",
    "MAIL_FROM",
  ],
];

/** @param {Variables} extra */
function environment(extra) {
  const inherited = Object.entries(process.env).filter(([name]) => !OWN.includes(name));
  const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1", FORCE_COLOR: undefined };
  return { ...Object.fromEntries(inherited), ...colours, ...extra };
}

/**
 * A command that is right or wrong as a whole.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @returns {Step}
 */
export function gate(name, program, ...args) {
  return {
    name,
    run: async () => {
      const { code, output } = await run(program, args, { env: environment({}) });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/**
 * A project of vitest.config.ts.
 * @param {string} name
 * @param {string} project
 * @param {() => Promise<Variables>} [settings] found out when the step starts; when that fails the step does
 * @returns {Step}
 */
export function vitest(name, project, settings = async () => ({})) {
  return suite(name, "vitest", settings, (report) => [
    "node_modules/vitest/vitest.mjs",
    ...["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ]);
}

/**
 * The browser tests.
 * @param {string} name
 * @param {() => Promise<Variables>} settings
 * @returns {Step}
 */
export function playwright(name, settings) {
  return suite(name, "playwright", settings, () => ["node_modules/@playwright/test/cli.js", "test"]);
}

/**
 * @param {string} name
 * @param {"vitest" | "playwright"} kind
 * @param {() => Promise<Variables>} settings
 * @param {(report: string) => string[]} argsFor
 * @returns {Step}
 */
function suite(name, kind, settings, argsFor) {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), "eslabon-report-"));
      const report = join(folder, "report.json");
      try {
        const env = environment({ PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(await settings()) });
        const { code, output } = await run(process.execPath, argsFor(report), { env });
        const { notes, ...count } = countSuite(kind, report, code);
        return { ...count, output: [output, ...notes].join("\n") };
      } catch (error) {
        return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * Runs steps, at most `abreast` at a time, each to its end whatever the others do, and tells about each.
 *
 * @param {Step[]} steps
 * @param {number} abreast
 * @param {(words: string) => void} say
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSteps(steps, abreast, say) {
  const waiting = [...steps];
  const sum = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const begun = Date.now();
      say(`→ ${step.name}`);
      const { passed, failed, output } = await step.run();
      const took = ((Date.now() - begun) / 1000).toFixed(1);
      say(`${failed === 0 ? "✓" : "✗"} ${step.name}: ${passed} passed, ${failed} failed (${took} s)`);
      if (failed > 0) say(output.trimEnd());
      sum.passed += passed;
      sum.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: abreast }, worker));
  return sum;
}
