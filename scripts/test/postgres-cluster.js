// @ts-check
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres, serverUser } from "./find-postgres.js";
import { run } from "./run.js";

/** @typedef {{ url: string, stop: () => Promise<void> }} TestServer a server whose user may create databases */

/** Nothing here outlives the run, so nothing is forced to the disk; a crash test ends the app, not this server. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_connections: "200",
  shared_buffers: "256MB",
};

/**
 * The PostgreSQL of the tests: the one TEST_DATABASE_URL names, or a private one in a temporary folder.
 *
 * @param {(words: string) => void} say
 * @returns {Promise<TestServer>}
 */
export async function openTestServer(say) {
  const named = process.env.TEST_DATABASE_URL;
  if (named !== undefined && named !== "") return { url: named, stop: async () => undefined };
  return await startCluster(await findPostgres(say));
}

/**
 * Starts a private server: own folder, own free port of the loopback, own password, no socket in the file system.
 *
 * @param {string} bin folder of `initdb` and `postgres`
 * @returns {Promise<TestServer>}
 */
async function startCluster(bin) {
  const user = await serverUser();
  const folder = mkdtempSync(join(tmpdir(), "eslabon-postgres-"));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const password = await initialise(bin, folder, user);
    const port = await freePort();
    const stop = await serve(bin, folder, port, user);
    return {
      url: `postgres://eslabon:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * @param {string} bin
 * @param {string} folder
 * @param {{ uid?: number, gid?: number }} user
 */
async function initialise(bin, folder, user) {
  const password = randomBytes(18).toString("hex");
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  const args = ["-D", join(folder, "data"), "-U", "eslabon", "--encoding=UTF8", "--locale=C", "--no-sync"];
  const secret = ["--auth=password", `--pwfile=${passwordFile}`];
  // Production sorts by a language and the embedded engine by bytes: the tests see both.
  const spanish = ["--locale-provider=icu", "--icu-locale=es"];
  const initdb = join(bin, "initdb");
  let made = await run(initdb, [...args, ...secret, ...spanish], { ...user, cwd: folder });
  if (made.code !== 0) {
    rmSync(join(folder, "data"), { recursive: true, force: true });
    made = await run(initdb, [...args, ...secret], { ...user, cwd: folder });
  }
  rmSync(passwordFile);
  if (made.code !== 0) throw new Error(`initdb failed:\n${made.output}`);
  return password;
}

/**
 * @param {string} bin
 * @param {string} folder
 * @param {number} port
 * @param {{ uid?: number, gid?: number }} user
 * @returns {Promise<() => Promise<void>>} stops it
 */
async function serve(bin, folder, port, user) {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", join(folder, "data"), "-p", String(port), ...settings], {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const abandon = () => {
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", abandon);
  const ended = new Promise((resolve) => server.once("close", resolve));
  await new Promise((resolve, reject) => {
    let log = "";
    const late = setTimeout(() => reject(new Error(`PostgreSQL did not start in 60 s:\n${log}`)), 60_000);
    server.stderr.on("data", (chunk) => {
      // The pipe is read to its end, or a talkative server would stop at a full one.
      if (log.length < 20_000) log += chunk;
      if (log.includes("ready to accept connections")) {
        clearTimeout(late);
        resolve(undefined);
      }
    });
    server.once("error", reject);
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
  return async () => {
    process.removeListener("exit", abandon);
    server.kill("SIGINT");
    const hard = setTimeout(() => server.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(hard);
  };
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}
