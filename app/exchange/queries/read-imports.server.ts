import type { ImportRun } from "~/exchange/domain/import-run";
import type { RejectedRow } from "~/exchange/domain/read-incidents";
import { loadRejects } from "~/exchange/store/rejects.server";
import { loadRun, toRun } from "~/exchange/store/runs.server";
import type { ImportRunId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";

/** How many runs the list shows, and rejected rows a run's page. */
const SHOWN_RUNS = 50;
export const SHOWN_REJECTS = 100;
const REJECTS_AT_ONCE = 1_000;

/** Newest first. */
export async function readImports(): Promise<ImportRun[]> {
  const rows = await db().importRun.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: SHOWN_RUNS });
  return rows.map(toRun);
}

export interface ImportPage {
  readonly run: ImportRun;
  /** The first of them. */
  readonly rejects: readonly Pick<RejectedRow, "rowNumber" | "faults">[];
}

export async function readImport(runId: ImportRunId): Promise<ImportPage | null> {
  const run = await loadRun(db(), runId);
  if (run === null) return null;
  const rejects = await loadRejects(db(), runId, 0, SHOWN_REJECTS);
  return { run, rejects: rejects.map(({ rowNumber, faults }) => ({ rowNumber, faults })) };
}

/** All rejected rows, a page of them at a time. */
export async function* readRejects(runId: ImportRunId): AsyncGenerator<readonly RejectedRow[], void, undefined> {
  let after = 0;
  for (;;) {
    const rows = await loadRejects(db(), runId, after, REJECTS_AT_ONCE);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.rowNumber ?? after;
  }
}
