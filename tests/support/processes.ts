import { fork, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../scripts/test/postgres-cluster.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The built portal, or its worker, in a process of its own: only a process can be ended as machines end them. */
export interface Running {
  readonly child: ChildProcess;
  /** All it has written so far, log and errors. */
  readonly said: () => string;
  /** Sends a signal and waits for the end: its code, or the signal that ended it, and after how long. */
  readonly end: (
    signal: NodeJS.Signals,
  ) => Promise<{ readonly by: number | NodeJS.Signals | null; readonly ms: number }>;
}

export interface RunningPortal extends Running {
  readonly origin: string;
}

type Settings = Readonly<Record<string, string>>;

/** A portal that serves, over the database at this address. */
export async function startPortal(url: string, settings: Settings = {}): Promise<RunningPortal> {
  const port = await freePort();
  const running = run("serve.js", { DATABASE_URL: url, PORT: String(port), ...settings });
  await spoken(running);
  return { ...running, origin: `http://localhost:${port}` };
}

/** A worker that works. */
export async function startWorker(url: string, settings: Settings = {}): Promise<Running> {
  const running = run("worker.js", { DATABASE_URL: url, ...settings });
  await spoken(running);
  return running;
}

/** One of the programs in scripts/, not waited for. */
export function run(script: "serve.js" | "worker.js", settings: Settings): Running {
  if (!existsSync(join(root, "build/server/index.js"))) throw new Error("this tests the built portal: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "eslabon-process-"));
  const child = fork(join(root, "scripts", script), {
    cwd: root,
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env["PATH"],
      NODE_ENV: "production",
      DATA_FOLDER: folder,
      DEMO: "off",
      LOG_LEVEL: "info",
      ...settings,
    },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => (text += String(piece)));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.once("exit", (code, signal) => {
      rmSync(folder, { recursive: true, force: true });
      resolve(code ?? signal);
    }),
  );
  return {
    child,
    said: () => text,
    end: async (signal) => {
      const begun = performance.now();
      child.kill(signal);
      return { by: await ended, ms: performance.now() - begun };
    },
  };
}

function spoken({ child, said }: Running): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code, signal) => reject(new Error(`ended with ${code ?? signal} before it began:\n${said()}`)));
  });
}
