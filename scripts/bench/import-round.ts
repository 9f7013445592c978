import { registerParts } from "~/composition.server";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport, type ImportGateways } from "~/exchange/commands/run-import.server";
import { startImport } from "~/exchange/commands/start-import.server";
import { openCsv } from "~/exchange/csv.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { openUpload, storeUpload } from "~/platform/uploads.server";
import { createReadStream } from "node:fs";

// One round of `import.ts` in a process of its own: its memory is that of an import and of nothing else.
const [url = "", folder = "", file = "", rowCount = ""] = process.argv.slice(2);

/** What one round tells its parent. */
export interface ImportRound {
  readonly checkedPerSecond: number;
  readonly importedPerSecond: number;
  /** Highest resident memory from start to end. */
  readonly peakMegabytes: number;
  /** The same after the first quarter of the rows: what an import of any length needs. */
  readonly quarterMegabytes: number;
}

registerParts();
const database = await openDatabase({ url, folder: "memory" });
useDatabase(database);
const rows = Number(rowCount);
const stored = await storeUpload(folder, "bench.csv", createReadStream(file), 500 * 1024 * 1024);
if (stored === null) throw new Error("the bench's file is too large");
const started = await startImport(null, "city-requests", stored);
if (!started.ok) throw new Error(started.refusal.code);

let peak = 0;
let quarter = 0;
const look = () => void (peak = Math.max(peak, process.memoryUsage().rss / 2 ** 20));
const timer = setInterval(look, 25);
const gateways: ImportGateways = {
  openCsv,
  openFile: (key) => openUpload(folder, key),
  onProgress: ({ rowsRead }) => {
    if (quarter === 0 && rowsRead * 4 >= rows) quarter = peak;
  },
};
const checkedPerSecond = await perSecond(() => runImport(started.value, gateways));
await confirmImport(started.value);
quarter = 0;
const importedPerSecond = await perSecond(() => runImport(started.value, gateways));
clearInterval(timer);
look();
await database.close();
process.send?.({ checkedPerSecond, importedPerSecond, peakMegabytes: peak, quarterMegabytes: quarter });

async function perSecond(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (rows * 1_000) / (performance.now() - begun);
}
