import { defineConfig } from "@playwright/test";
import { freePort } from "./scripts/test/postgres-cluster.js";

/** Asked for once; the processes that run the tests read the same settings and find the ports here. */
process.env["E2E_PORTS"] ??= `${await freePort()} ${await freePort()}`;
const [desktopPort = "", phonePort = ""] = process.env["E2E_PORTS"].split(" ");
const address = (port: string): string => `http://localhost:${port}`;

const chromium = process.env["CHROMIUM_PATH"];

/**
 * `npm test` runs this against a build; by hand: `npm run build`, then `npx playwright test`. Desktop and phone have a
 * portal and a database each. A story runs at both sizes, except for files named `*.desktop.spec.ts` or
 * `*.phone.spec.ts`. The language is chosen inside a test.
 */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  timeout: 60_000,
  // Pictures stand beside their test, without the name of a machine in theirs.
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  expect: {
    timeout: 10_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.02, threshold: 0.3, animations: "disabled", caret: "hide", scale: "css" },
  },
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] === undefined ? "list" : [["list"], ["json"]],
  use: {
    browserName: "chromium",
    locale: "es-CO",
    timezoneId: "America/Bogota",
    screenshot: "only-on-failure",
    // Recording costs a fifth of the suite's time: asked for when a failure is looked into.
    trace: process.env["E2E_TRACE"] === undefined ? "off" : "retain-on-failure",
    actionTimeout: 15_000,
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      // The pictures of the gallery were taken on Linux; elsewhere letters are of other widths.
      testIgnore: ["**/*.phone.spec.ts", ...(process.platform === "linux" ? [] : ["**/gallery.desktop.spec.ts"])],
      workers: 1,
      use: { baseURL: address(desktopPort), viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: "**/*.desktop.spec.ts",
      workers: 1,
      use: { baseURL: address(phonePort), viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `node tests/e2e/support/serve.js ${desktopPort} ${phonePort}`,
    url: `${address(phonePort)}/sign-in`,
    timeout: 5 * 60_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
