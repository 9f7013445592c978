import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LOCK = "eslabon.lock";

/** Somebody else holds the folder of the embedded database. */
export class FolderHeldError extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The embedded database in ${folder} is held by process ${pid}. Stop it first, or use DATABASE_URL.`);
  }
}

/**
 * Takes the folder for this process: the embedded database corrupts when two processes open it.
 * A lock whose process is gone, or whose number now belongs to a younger process, is taken over.
 */
export function holdFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, mine, { flag: "wx" });
      return () => {
        if (readLock(path) === mine) rmSync(path, { force: true });
      };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const [pid = "", start = ""] = (readLock(path) ?? "").split(" ");
      if (isRunning(Number(pid)) && Number(pid) !== process.pid && startOf(Number(pid)) === start)
        throw new FolderHeldError(folder, Number(pid));
      rmSync(path, { force: true });
    }
  }
  throw new FolderHeldError(folder, 0);
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Start time in kernel ticks where the system tells it; empty elsewhere, so that only the number is compared. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
