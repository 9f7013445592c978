import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { heapFlags } from "./heap.js";
import { isGenerated, isInstalled } from "./test/install.js";

// `npm start` on a fresh clone: only Node's own modules here, since nothing else is installed yet.
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @param {string} words @param {boolean} isDone @param {() => void} work */
function step(words, isDone, work) {
  if (isDone) return;
  const begun = Date.now();
  process.stdout.write(`→ ${words} …\n`);
  work();
  process.stdout.write(`  ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
  });
  if (status !== 0) {
    console.error(`\n${command} ${args.join(" ")} failed.`);
    process.exit(status ?? 1);
  }
}

/** @param {string[]} paths */
function fingerprintOf(...paths) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) if (entry !== "generated") add(join(path, entry));
      return;
    }
    hash.update(path).update(readFileSync(path));
  };
  for (const path of paths) add(join(root, path));
  return hash.digest("hex");
}

/**
 * Brings the tables up to date and fills the demo, in a process of its own. Of the embedded database, which nobody else
 * writes to, it is kept beside it for which state of the sources this was done: a second start need not look again.
 */
function prepare() {
  const { DATABASE_URL, DATA_FOLDER, DEMO, DEMO_LANGUAGE, PORT, APP_ORIGIN } = process.env;
  const state = [fingerprintOf("prisma"), DEMO, DEMO_LANGUAGE, PORT, APP_ORIGIN].join(" ");
  const data = DATA_FOLDER || "data";
  const mark = join(data, "prepared.json");
  if (!DATABASE_URL && existsSync(join(data, "pg")) && existsSync(mark)) {
    const done = JSON.parse(readFileSync(mark, "utf8"));
    if (done.state === state) return void process.stdout.write(done.said);
  }
  run(process.execPath, ["--import", "tsx", join(root, "scripts/prepare.ts"), state]);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Eslabón needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

process.chdir(root);
step("Installing packages", isInstalled(), () => run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]));
step("Generating the database client", isGenerated(), () =>
  run(process.execPath, [join(root, "node_modules/prisma/build/index.js"), "generate"]),
);
const buildMark = join(root, "build/.sources");
const sources = fingerprintOf("app", "emails", "public", "remix.config.js", "vite.config.ts", "package-lock.json");
step("Building the portal", existsSync(buildMark) && readFileSync(buildMark, "utf8") === sources, () => {
  run(process.execPath, [join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "warn"]);
  writeFileSync(buildMark, sources);
});
prepare();

const server = spawn(process.execPath, [...heapFlags, join(root, "scripts/serve.js")], {
  cwd: root,
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  // A group of its own: Ctrl-C reaches it once, through here, and not from the terminal and from npm as well, which it
  // would take for the wish to end at once. When this process is gone, so is the channel, and it ends too.
  detached: true,
});
server.on("message", (message) => {
  const { ready, isEmbedded } = /** @type {{ ready: number, isEmbedded: boolean }} */ (message);
  console.log(`→ Serving on http://localhost:${ready}`);
  if (isEmbedded)
    console.log("  Embedded database: fine for trying and for development. Production wants DATABASE_URL.");
});
let lastSignal = 0;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => {
    // The terminal and npm both pass it on; whoever presses again a second later means it.
    if (Date.now() - lastSignal > 1_000) server.kill(signal);
    lastSignal = Date.now();
  });
}
server.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
