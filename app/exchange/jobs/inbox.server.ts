import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { followImport, type ImportState } from "~/exchange/commands/follow-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import type { ImportRunId } from "~/kernel/ids";
import { readPieces, removeUpload, storeUpload, uploadsFolder } from "~/platform/uploads.server";

/**
 * The embedded database has one process. While that is the server, the command line leaves its work in `inbox/` of the
 * data folder and reads there how far it is:
 *
 * - `<id>.csv`          the file, complete
 * - `<id>.ticket.json`  what to do with it; written last, by renaming
 * - `<id>.status.json`  written by the server until the ticket is gone; removed by the command line
 */
export interface InboxTicket {
  readonly mapping: string;
  readonly fileName: string;
  /** Set by the server once the run exists. */
  readonly runId?: ImportRunId;
}

/** `isOver`: nothing more will be written. */
export type InboxStatus =
  | { readonly isOver: boolean; readonly state: ImportState }
  | { readonly isOver: true; readonly refused: { readonly code: string } };

export const MOST_IMPORT_BYTES = 200 * 1024 * 1024;

const TICKET = /^([0-9a-f-]{36})\.ticket\.json$/;

export function inboxFolder(dataFolder: string): string {
  return join(dataFolder, "inbox");
}

/** One look at the inbox: takes new tickets in, moves those begun on by a step, writes how far each is. */
export async function serveInbox(dataFolder: string): Promise<void> {
  const folder = inboxFolder(dataFolder);
  for (const name of await namesIn(folder)) {
    const id = TICKET.exec(name)?.[1];
    if (id === undefined) continue;
    const status = await serveTicket(dataFolder, folder, id);
    await writeWhole(join(folder, `${id}.status.json`), status);
    if (status.isOver) await rm(join(folder, name), { force: true });
  }
}

async function serveTicket(dataFolder: string, folder: string, id: string): Promise<InboxStatus> {
  const path = join(folder, `${id}.ticket.json`);
  const ticket = await readTicket(path);
  if (ticket === null) return { isOver: true, refused: { code: "import.unreadable-ticket" } };
  const runId = ticket.runId ?? (await takeIn(dataFolder, join(folder, `${id}.csv`), ticket));
  if (typeof runId === "object") return { isOver: true, refused: runId };
  if (ticket.runId === undefined) await writeWhole(path, { ...ticket, runId });
  const state = await followImport(runId);
  if (state === null) return { isOver: true, refused: { code: "import.run-gone" } };
  if (state.status === "checked" && state.accepted > 0) {
    await confirmImport(runId);
    return { isOver: false, state };
  }
  return { isOver: ["checked", "done", "failed"].includes(state.status), state };
}

/** Puts the file where uploads are and begins its run; a refusal otherwise. The inbox keeps no copy either way. */
async function takeIn(
  dataFolder: string,
  path: string,
  { mapping, fileName }: InboxTicket,
): Promise<ImportRunId | { readonly code: string }> {
  const uploads = uploadsFolder(dataFolder);
  try {
    const file = await storeUpload(uploads, fileName, readPieces(path), MOST_IMPORT_BYTES);
    if (file === null) return { code: "import.too-large" };
    const started = file.isBinary
      ? { ok: false as const, refusal: { code: "import.not-a-csv" } }
      : await startImport(null, mapping, file);
    if (started.ok) return started.value;
    await removeUpload(uploads, file.key);
    return started.refusal;
  } catch {
    return { code: "import.file-gone" };
  } finally {
    await rm(path, { force: true });
  }
}

async function readTicket(path: string): Promise<InboxTicket | null> {
  try {
    const read: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof read !== "object" || read === null || !("mapping" in read) || !("fileName" in read)) return null;
    const { mapping, fileName } = read;
    if (typeof mapping !== "string" || typeof fileName !== "string") return null;
    const runId = "runId" in read && typeof read.runId === "string" ? { runId: read.runId as ImportRunId } : {};
    return { mapping, fileName, ...runId };
  } catch {
    return null;
  }
}

/** Readers see the old text or the new one, never half. */
async function writeWhole(path: string, value: object): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(value));
  await rename(`${path}.part`, path);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
