import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countSuite } from "../../scripts/test/count.js";
import { gate, runSteps } from "../../scripts/test/steps.js";
import { type Files, plant, project } from "./tree";

/** Runs a planted suite as `npm test` does and counts it. */
function runSuite(kind: "vitest" | "playwright", files: Files) {
  const folder = plant(files);
  const report = join(folder, "report.json");
  const args = {
    vitest: ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", `--outputFile.json=${report}`],
    playwright: ["node_modules/@playwright/test/cli.js", "test", "--reporter=json"],
  }[kind];
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { NODE_ENV: "test", PATH: process.env["PATH"], PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countSuite(kind, report, status ?? 1);
}

const importing = 'import { expect, test } from "vitest";\n';
const passing = `${importing}test("one and one", () => expect(1 + 1).toBe(2));\n`;

test("a suite's tests are counted one by one, and a skipped one, a planned one and an unreadable file fail", () => {
  const count = runSuite("vitest", {
    "passing.test.ts": passing,
    "failing.test.ts": `${importing}test("one and one", () => expect(1 + 1).toBe(3));\n`,
    "skipped.test.ts": `${importing}test.skip("later", () => undefined);\ntest.todo("much later");\n${passing.slice(importing.length)}`,
    "unreadable.test.ts": 'import "./nowhere";\n',
  });
  expect(count).toMatchObject({ passed: 2, failed: 4 });
  expect(count.notes).toEqual(["2 skipped, which counts as failed", expect.stringMatching("unreadable.test.ts")]);
}, 60_000);

test("a suite whose tests pass while an error gets away has failed", () => {
  const count = runSuite("vitest", {
    "escaping.test.ts": `${passing}setTimeout(() => Promise.reject(new Error("escaped")), 0);\ntest("waits", () => new Promise((done) => setTimeout(done, 50)));\n`,
  });
  expect(count).toMatchObject({ passed: 2, failed: 1 });
}, 60_000);

test("a complaint on the console fails the test it happens in, also where files share their modules", () => {
  const complaining = `${passing}test("complains", () => console.error("something is off"));\n`;
  const settings = '{ isolate: false, pool: "threads", maxWorkers: 1, setupFiles: ["setup.ts"] }';
  const count = runSuite("vitest", {
    "setup.ts": readFileSync(join(project, "tests/support/setup.ts"), "utf8"),
    "vitest.config.ts": `export default { test: ${settings} };\n`,
    "first.test.ts": complaining,
    "second.test.ts": complaining,
  });
  expect(count).toMatchObject({ passed: 2, failed: 2 });
}, 60_000);

test("a suite without tests, and one that leaves no report, have failed", () => {
  expect(runSuite("vitest", { "notes.ts": "export const a = 1;\n" })).toMatchObject({ passed: 0, failed: 1 });
  expect(countSuite("vitest", "/nowhere/report.json", 0)).toMatchObject({ passed: 0, failed: 1 });
}, 60_000);

test("browser tests: skipped and only passing at the second try count as failed, and so does an error outside them", () => {
  const tests = `import { expect, test } from "@playwright/test";
test("passes", () => expect(1).toBe(1));
test("fails", () => expect(1).toBe(2));
test.skip("skipped", () => undefined);
test("wavers", ({}, { retry }) => expect(retry).toBe(1));
`;
  const config = 'export default { testMatch: "*.spec.ts", retries: 1 };\n';
  const files = { "playwright.config.ts": config, "a.spec.ts": tests };
  expect(runSuite("playwright", files)).toMatchObject({ passed: 1, failed: 3 });
  expect(runSuite("playwright", { ...files, "b.spec.ts": 'import "./nowhere";\n' })).toMatchObject({
    passed: 0,
    failed: 1,
  });
}, 60_000);

test("a step that fails stops none of the others, and its output is told", async () => {
  const told: string[] = [];
  const node = (name: string, code: string) => gate(name, process.execPath, "-e", code);
  const steps = [
    node("right", "process.exit(0)"),
    node("wrong", "console.log('what is wrong'); process.exit(3)"),
    gate("absent", join(project, "no-such-program")),
    node("also right", "process.exit(0)"),
  ];
  expect(await runSteps(steps, 2, (words: string) => void told.push(words))).toEqual({ passed: 2, failed: 2 });
  expect(told).toContain("what is wrong");
  expect(told.filter((line) => line.startsWith("✓")).map((line) => line.split(":")[0])).toEqual([
    "✓ right",
    "✓ also right",
  ]);
});
