// @ts-check
import { spawn } from "node:child_process";

/** @typedef {{ code: number, output: string }} Outcome */

/** Programs under way, so that none of them outlives this one. */
const running = new Set();

process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/**
 * Runs a program to its end and answers with its exit code and what it printed. A program that cannot be started, or
 * is ended by a signal or by the time limit, has a code above 0.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, uid?: number, gid?: number, limitMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { limitMs = 15 * 60_000, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
    running.add(child);
    let output = "";
    const timer = setTimeout(() => {
      output += `\n${program} was ended after ${limitMs / 1000} s.\n`;
      child.kill("SIGKILL");
    }, limitMs);
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output });
    };
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}
