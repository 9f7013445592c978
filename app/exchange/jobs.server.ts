import { setTimeout as wait } from "node:timers/promises";
import type { ImportRunId } from "~/kernel/ids";
import { actingAs } from "~/platform/db/actor.server";
import { readEnv } from "~/platform/env.server";
import { sendJob, type JobKind } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { openUpload, uploadsFolder } from "~/platform/uploads.server";
import { findWaitingImports } from "./commands/find-waiting-imports.server";
import { runImport } from "./commands/run-import.server";
import { openCsv } from "./csv.server";
import { serveInbox } from "./jobs/inbox.server";

let isStopping = false;

/** Works on one run. Sent twice, the second finds it taken or over; killed, it is sent again by the watch. */
export const importJob: JobKind<{ readonly runId: ImportRunId }> = {
  name: "exchange.import",
  expireInSeconds: 6 * 3_600,
  run: async ({ runId }) => {
    const folder = uploadsFolder(readEnv().DATA_FOLDER);
    const gateways = { openCsv, openFile: (key: string) => openUpload(folder, key), isStopping: () => isStopping };
    const actor = { kind: "import", via: importJob.name, requestId: runId } as const;
    await actingAs(actor, () => runImport(runId, gateways));
  },
};

const WATCH_MS = 1_500;

export interface ImportWatch {
  readonly stop: () => Promise<void>;
}

/**
 * Looks every moment for runs that nobody works on and sends them to the queue: the row of a run is its ticket, so none is
 * lost between a page and the queue, nor with a worker that was killed. Serves the command line's inbox beside it.
 */
export function watchImports(): ImportWatch {
  isStopping = false;
  const halt = new AbortController();
  const watching = (async () => {
    while (!halt.signal.aborted) {
      try {
        await actingAs({ kind: "import", via: "inbox" }, () => serveInbox(readEnv().DATA_FOLDER));
        for (const runId of await findWaitingImports()) {
          await sendJob(importJob.name, { runId }, { singletonKey: runId });
        }
      } catch (error) {
        log().error({ err: error }, "looking for imports failed");
      }
      await wait(WATCH_MS, undefined, { signal: halt.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      isStopping = true;
      halt.abort();
      await watching;
    },
  };
}
