import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport, type ImportGateways } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import { openCsv } from "~/exchange/csv.server";
import type { ImportRun } from "~/exchange/domain/import-run";
import { loadRun } from "~/exchange/store/runs.server";
import type { ImportRunId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import { forgetBrand } from "~/people/store/brand.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { addCalendar, addLevel } from "~/servicelevels/store/versions.server";

const ALL_DAY = [[0, 1_440]] as const;

/** A brand with a default level, and nothing else: what an import needs. */
export async function emptyBrand(): Promise<void> {
  await db().brand.create({ data: { id: 1, name: "Marca", timeZone: "America/New_York", language: "es" } });
  forgetBrand();
  const author = { by: null, at: instant(0) };
  await inTransaction(async (tx) => {
    const week = [ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY, ALL_DAY];
    const calendarId = await addCalendar(tx, "Siempre", { timeZone: "UTC", week, holidays: [] }, author);
    const targets = [{ kind: "resolution", amount: 7_200, unit: "elapsedMinutes" }] as const;
    const terms = { calendarId, calendarVersion: 1, targets: { minor: targets, major: targets, critical: targets } };
    await addLevel(tx, "Acordado", true, terms, author);
  });
}

/** Files by key, as the data folder would hold them. */
const files = new Map<string, Uint8Array>();
let lastKey = 0;

export function putFile(content: string | Uint8Array): { key: string; name: string; bytes: number; sha256: string } {
  const key = `file-${++lastKey}`;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  files.set(key, bytes);
  return { key, name: `${key}.csv`, bytes: bytes.byteLength, sha256: key };
}

export function loseFile(key: string): void {
  files.delete(key);
}

export const gateways: ImportGateways = {
  openCsv,
  openFile: async (key) => {
    const bytes = files.get(key);
    return bytes === undefined ? null : inPieces(bytes);
  },
};

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

export async function begin(mapping: string, content: string | Uint8Array): Promise<ImportRunId> {
  const started = await startImport(null, mapping, putFile(content));
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value;
}

export async function runOf(runId: ImportRunId): Promise<ImportRun> {
  const run = await loadRun(db(), runId);
  if (run === null) throw new Error("there is no such run");
  return run;
}

/** Checked only. */
export async function check(mapping: string, content: string | Uint8Array): Promise<ImportRun> {
  const runId = await begin(mapping, content);
  await runImport(runId, gateways);
  return runOf(runId);
}

/** Checked and imported. */
export async function importWhole(mapping: string, content: string | Uint8Array): Promise<ImportRun> {
  const { id } = await check(mapping, content);
  const confirmed = await confirmImport(id);
  if (!confirmed?.ok) throw new Error(confirmed?.refusal.code ?? "no run");
  await runImport(id, gateways);
  return runOf(id);
}

export async function faultsOf(runId: ImportRunId): Promise<Record<number, string[]>> {
  const rows = await db().importReject.findMany({ where: { runId }, orderBy: { rowNumber: "asc" } });
  return Object.fromEntries(
    rows.map(({ rowNumber, faults }) => [rowNumber, (faults as { code: string }[]).map(({ code }) => code)]),
  );
}

export function sampleFile(name: "city-requests" | "incident-events"): string {
  return readFileSync(fileURLToPath(new URL(`../../prisma/seed/data/${name}.csv`, import.meta.url)), "utf8");
}

/** A city file of so many of its rows, each with a number of its own kind so that tests do not meet. */
export function cityRows(count: number, prefix: string, change: (line: string, index: number) => string = (l) => l) {
  const [header = "", ...lines] = sampleFile("city-requests").split("\n");
  return [header, ...lines.slice(0, count).map((line, index) => change(`${prefix}${line}`, index))].join("\n");
}
