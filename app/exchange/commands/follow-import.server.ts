import type { RunCounts, RunFailure, RunStatus } from "~/exchange/domain/import-run";
import { loadRun } from "~/exchange/store/runs.server";
import type { ImportRunId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";

/** How far a run is, for whoever follows it from outside a page. */
export interface ImportState extends RunCounts {
  readonly status: RunStatus;
  readonly isDryRun: boolean;
  readonly fileBytes: number;
  readonly failures: readonly RunFailure[];
}

/** Null: there is no such run. */
export async function followImport(runId: ImportRunId): Promise<ImportState | null> {
  const run = await loadRun(db(), runId);
  if (run === null) return null;
  const { status, isDryRun, fileBytes, failures, bytesRead, rowsRead, accepted, unchanged, rejected } = run;
  return { status, isDryRun, fileBytes, failures, bytesRead, rowsRead, accepted, unchanged, rejected };
}
