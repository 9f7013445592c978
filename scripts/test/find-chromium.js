// @ts-check
import { isProgram, isRoot, onPath } from "./find-program.js";
import { run } from "./run.js";

/**
 * The Chromium of the browser tests: the one CHROMIUM_PATH names, Playwright's own, the machine's, or one installed now
 * when that can be done.
 *
 * @param {(words: string) => void} say
 * @returns {Promise<string>} its program
 */
export async function findChromium(say) {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== "") {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  const here = (await playwrightsOwn()) ?? machines();
  if (here !== null) return here;

  say("no Chromium on this machine: asking Playwright for one");
  await run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { limitMs: 5 * 60_000 });
  const downloaded = await playwrightsOwn();
  if (downloaded !== null) return downloaded;

  if (isRoot && onPath("apt-get") !== null) {
    say("installing Chromium with apt-get");
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = machines();
    if (installed !== null) return installed;
  }
  throw new Error(
    [
      "The browser tests need Chromium, and none was found or could be installed. Any of these helps:",
      "  - npx playwright install --with-deps chromium",
      "  - sudo apt-get install chromium   (Debian)",
      "  - CHROMIUM_PATH=/path/to/chromium   (Chrome works as well)",
    ].join("\n"),
  );
}

/** Playwright's own browser counts when it starts: its libraries may be missing. */
async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  const program = chromium.executablePath();
  if (!isProgram(program)) return null;
  const { code } = await run(program, ["--version"], { limitMs: 30_000 });
  return code === 0 ? program : null;
}

function machines() {
  return onPath("chromium") ?? onPath("chromium-browser");
}
