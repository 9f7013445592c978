import { registerParts } from "~/composition.server";
import { findWaitingImports } from "~/exchange/commands/find-waiting-imports.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { openCsv } from "~/exchange/csv.server";
import { setClock } from "~/platform/clock.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { openUpload } from "~/platform/uploads.server";

// Works on whatever waits, as the server does, in a process of its own: only a process can be killed as machines kill.
const [url = "", folder = "", clock = ""] = process.argv.slice(2);

/** How many batches of the run at hand stand; 0: it was taken up. */
export interface ImportWorkerTold {
  readonly batches: number;
}

setClock(() => Number(clock));
registerParts();
const database = await openDatabase({ url, folder: "memory" });
useDatabase(database);
for (const runId of await findWaitingImports()) {
  let batches = 0;
  const tell = () => process.send?.({ batches: batches++ } satisfies ImportWorkerTold);
  const openFile = (key: string) => {
    tell();
    return openUpload(folder, key);
  };
  await runImport(runId, { openCsv, openFile, onProgress: tell });
}
await database.close();
process.disconnect();
