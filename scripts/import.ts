import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { registerParts } from "~/composition.server";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { followImport, type ImportState } from "~/exchange/commands/follow-import.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import { openCsv } from "~/exchange/csv.server";
import { mappings } from "~/exchange/domain/mappings/find-mapping";
import { inboxFolder, MOST_IMPORT_BYTES, type InboxStatus, type InboxTicket } from "~/exchange/jobs/inbox.server";
import { FolderHeldError } from "~/platform/db/folder-lock.server";
import { actingAs } from "~/platform/db/actor.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase, type Database } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { openUpload, readPieces, removeUpload, storeUpload, uploadsFolder } from "~/platform/uploads.server";

/**
 * npm run import -- FILE --mapping NAME [--dry-run]
 *
 * Checks the file, then imports it. Exit code 0: everything came in (or was here already); 1: the file or the installation
 * refused it; 2: wrong arguments; 3: it is done, and some rows were rejected (the page of the run names each).
 */
const USAGE = `npm run import -- FILE --mapping NAME [--dry-run]\nmappings: ${mappings.map(({ name }) => name).join(", ")}`;
/** A server that runs looks into its inbox every moment. */
const SILENCE_MS = 60_000;
const EXIT = { done: 0, refused: 1, usage: 2, withRejects: 3 } as const;

const env = readEnv();
const asked = readArguments();
if (asked === null) {
  console.error(USAGE);
  process.exit(EXIT.usage);
}
process.exit(await importFile(asked));

interface Asked {
  readonly file: string;
  readonly mapping: string;
  readonly isDryRun: boolean;
}

function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { mapping: { type: "string" }, "dry-run": { type: "boolean", default: false } },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1 || values.mapping === undefined) return null;
    if (!mappings.some(({ name }) => name === values.mapping) || !existsSync(file)) return null;
    return { file, mapping: values.mapping, isDryRun: values["dry-run"] };
  } catch {
    return null;
  }
}

/** Opens the database itself; while a server holds the embedded one, the server does the work. */
async function importFile(given: Asked): Promise<number> {
  let database: Database;
  try {
    database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER, poolSize: 3 });
  } catch (error) {
    if (error instanceof FolderHeldError) return handOver(given);
    throw error;
  }
  useDatabase(database);
  registerParts();
  try {
    return await actingAs({ kind: "import", via: "command line" }, () => importHere(given));
  } finally {
    await database.close();
  }
}

async function importHere({ file, mapping, isDryRun }: Asked): Promise<number> {
  const folder = uploadsFolder(env.DATA_FOLDER);
  const stored = await storeUpload(folder, basename(file), readPieces(file), MOST_IMPORT_BYTES);
  if (stored === null) return refused("import.too-large");
  const started = stored.isBinary
    ? ({ ok: false, refusal: { code: "import.not-a-csv" } } as const)
    : await startImport(null, mapping, stored);
  if (!started.ok) {
    await removeUpload(folder, stored.key);
    return refused(started.refusal.code);
  }
  const runId = started.value;
  const work = async (): Promise<ImportState> => {
    const say = progressOf(stored.bytes);
    await runImport(runId, {
      openCsv,
      openFile: (key) => openUpload(folder, key),
      onProgress: (counts) => say(counts.bytesRead),
    });
    const state = await followImport(runId);
    if (state === null) throw new Error("the run is gone");
    return state;
  };
  console.log(`Checking ${file}`);
  const checked = await work();
  if (checked.status === "failed") return failed(checked);
  tell("Would come in", checked);
  if (isDryRun || checked.accepted === 0) return exitOf(checked);
  const confirmed = await confirmImport(runId);
  if (confirmed === null || !confirmed.ok) return refused(confirmed?.refusal.code ?? "import.run-gone");
  console.log("Importing");
  const done = await work();
  if (done.status === "failed") return failed(done);
  tell("Came in", done);
  return exitOf(done);
}

/** Leaves the file in the server's inbox and follows what the server writes there. */
async function handOver({ file, mapping, isDryRun }: Asked): Promise<number> {
  if (isDryRun) {
    console.error("The server holds the database: stop it for a dry run, or use the page /imports.");
    return EXIT.refused;
  }
  const folder = inboxFolder(env.DATA_FOLDER);
  const path = (ending: string) => join(folder, `${id}.${ending}`);
  const id = randomUUID();
  await mkdir(folder, { recursive: true });
  await copyFile(file, path("csv"));
  const ticket: InboxTicket = { mapping, fileName: basename(file) };
  await writeFile(path("ticket.json.part"), JSON.stringify(ticket));
  await rename(path("ticket.json.part"), path("ticket.json"));
  console.log("The server holds the database and does the work; it goes on if this command is stopped.");
  try {
    return await follow(path("status.json"));
  } finally {
    await rm(path("status.json"), { force: true });
  }
}

async function follow(statusPath: string): Promise<number> {
  let heardAt = Date.now();
  let last = "";
  for (;;) {
    await wait(500);
    const text = await readFile(statusPath, "utf8").catch(() => null);
    if (text === null) {
      if (Date.now() - heardAt < SILENCE_MS) continue;
      return refused("import.server-silent");
    }
    const status = JSON.parse(text) as InboxStatus;
    if ("refused" in status) return refused(status.refused.code);
    const { state } = status;
    if (text !== last) console.log(`  ${state.status.padEnd(9)} ${percent(state.bytesRead, state.fileBytes)}`);
    [last, heardAt] = [text, Date.now()];
    if (!status.isOver) continue;
    if (state.status === "failed") return failed(state);
    tell("Came in", state);
    return exitOf(state);
  }
}

function progressOf(fileBytes: number): (bytesRead: number) => void {
  let told = 0;
  return (bytesRead) => {
    const share = fileBytes === 0 ? 1 : bytesRead / fileBytes;
    if (share < told + 0.1 && share < 1) return;
    told = share;
    console.log(`  ${percent(bytesRead, fileBytes)}`);
  };
}

function percent(done: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((100 * done) / total)} %`;
}

function tell(words: string, { accepted, unchanged, rejected, rowsRead }: ImportState): void {
  console.log(
    `${words}: ${accepted} incidents. Here already: ${unchanged}. Rejected: ${rejected} of ${rowsRead} rows.`,
  );
}

function exitOf({ rejected }: ImportState): number {
  return rejected > 0 ? EXIT.withRejects : EXIT.done;
}

function refused(code: string): number {
  console.error(`Refused: ${code}`);
  return EXIT.refused;
}

function failed({ failures }: ImportState): number {
  for (const { code, ...facts } of failures) console.error(`Refused: ${code} ${Object.values(facts).join(" ")}`);
  return EXIT.refused;
}
