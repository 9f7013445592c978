import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that need no database. Every other test file runs on both engines, so that none can be left out by its place. */
const unit = [
  "tests/*/domain/**/*.test.{ts,tsx}",
  "tests/*/unit/**/*.test.{ts,tsx}",
  "tests/{kernel,ui,emails}/**/*.test.{ts,tsx}",
];
/** Tests of the gates themselves: each runs a linter, a compiler or a test runner, which takes its time. */
const gates = ["tests/gates/**/*.test.ts"];
/** Needs several connections at once. */
const onlyPostgres = ["tests/**/*.pg.test.ts"];
const withDatabase = {
  include: ["tests/**/*.test.{ts,tsx}"],
  setupFiles: ["tests/support/setup.ts", "tests/support/after-file.ts"],
  hookTimeout: 60_000,
  // As with what is pure: loading the portal anew for each file takes as long as its tests.
  isolate: false,
};

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    allowOnly: false,
    retry: 0,
    // Vitest itself would leave one processor idle.
    maxWorkers: availableParallelism(),
    // Wide, so that a busy machine fails nothing; a test that hangs still does.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // What is pure leaves nothing behind for the next file, so the files share their modules: half the time.
        test: { name: "unit", include: unit, isolate: false, pool: "threads", setupFiles: ["tests/support/setup.ts"] },
      },
      { extends: true, test: { name: "gates", include: gates, setupFiles: ["tests/support/setup.ts"] } },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "pglite",
          exclude: [...unit, ...gates, ...onlyPostgres],
          globalSetup: ["tests/support/template-embedded.ts"],
        },
      },
      {
        extends: true,
        test: {
          ...withDatabase,
          name: "postgres",
          // Some tests mostly wait for processes they ended: one more has the processor meanwhile. Projects of unlike
          // numbers of workers run one after the other.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
          exclude: [...unit, ...gates],
          globalSetup: ["tests/support/template-postgres.ts"],
        },
      },
    ],
  },
});
