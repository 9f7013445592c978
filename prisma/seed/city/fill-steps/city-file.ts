import { fileURLToPath } from "node:url";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { followImport } from "~/exchange/commands/follow-import.server";
import { runImport, type ImportGateways } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import { openCsv } from "~/exchange/csv.server";
import type { ImportRunId, PersonId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import { openUpload, readPieces, storeUpload, uploadsFolder } from "~/platform/uploads.server";

const FILE = fileURLToPath(new URL("../../data/city-requests.csv", import.meta.url));
const MAPPING = "city-requests";
const MOST_BYTES = 50 * 1024 * 1024;

/** Imports the city's open data as a person would: checked first, then imported. Broken off, it goes on where it was. */
export async function importCity(by: PersonId, dataFolder: string, say: (words: string) => void): Promise<void> {
  const done = await db().importRun.count({ where: { mapping: MAPPING, status: "done" } });
  if (done > 0) return;
  const folder = uploadsFolder(dataFolder);
  const file = await storeUpload(folder, "city-requests.csv", readPieces(FILE), MOST_BYTES);
  if (file === null) throw new Error("the demo's file is too large");
  const started = await startImport(by, MAPPING, file);
  if (!started.ok) throw new Error(`the demo's import was refused: ${started.refusal.code}`);
  const gateways: ImportGateways = { openCsv, openFile: (key) => openUpload(folder, key) };
  await runImport(started.value, gateways);
  say(`Checked ${await acceptedBy(started.value)} requests; importing them`);
  const confirmed = await confirmImport(started.value);
  if (confirmed === null || !confirmed.ok) throw new Error("the demo's import was not confirmed");
  let told = 0;
  await runImport(started.value, {
    ...gateways,
    onProgress: ({ rowsRead }) => {
      if (rowsRead - told < 2_000) return;
      told = rowsRead;
      say(`${rowsRead} requests`);
    },
  });
  say(`${await acceptedBy(started.value)} requests imported`);
}

async function acceptedBy(runId: ImportRunId): Promise<number> {
  return (await followImport(runId))?.accepted ?? 0;
}
