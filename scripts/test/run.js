// @ts-check
import { spawn } from "node:child_process";

/** @typedef {{ code: number, output: string }} Outcome */
/** @typedef {Record<string, string | undefined>} Variables of an environment */

const isWindows = process.platform === "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Ends a program and those it started: each has a process group of its own.
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/** For the end of a run that was interrupted: no program outlives it. */
export function endAll() {
  for (const child of running) end(child, "SIGKILL");
}

process.on("exit", endAll);

/**
 * Runs a program to its end and answers with its exit code and what it printed. A program that cannot be started, or
 * is ended by a signal or by the time limit, has a code above 0.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Variables, cwd?: string, uid?: number, gid?: number, limitMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { limitMs = 15 * 60_000, env = process.env, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: !isWindows,
      shell: isWindows && program === "npm",
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      ...options,
    });
    running.add(child);
    let output = "";
    const timer = setTimeout(() => {
      output += `\n${program} was ended after ${limitMs / 1000} s.\n`;
      end(child, "SIGKILL");
    }, limitMs);
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output });
    };
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}
