import { rowFault, type RowNoteCode } from "./faults";
import type { RunCounts } from "./import-run";
import type { ImportedIncident } from "./imported";
import type { ImportVerdict } from "./import-key";
import type { ReadOutcome, RejectedRow } from "./read-incidents";

/** What one transaction takes: incidents of the file in its order, and rows that were refused. */
export interface Batch {
  readonly incidents: readonly ImportedIncident[];
  readonly rejected: readonly RejectedRow[];
  readonly rows: number;
}

const MOST_INCIDENTS = 320;
const MOST_ROWS = 4_000;

/** Collects what a file's reader gives until it is enough for one transaction. */
export function collectBatch() {
  let incidents: ImportedIncident[] = [];
  let rejected: RejectedRow[] = [];
  let rows = 0;
  return {
    take(outcome: ReadOutcome): void {
      switch (outcome.kind) {
        case "incident":
          incidents.push(outcome.incident);
          rows += outcome.rowCount;
          return;
        case "rejected":
          rejected.push(...outcome.rows);
          rows += outcome.rows.length;
      }
    },
    isFull: () => incidents.length >= MOST_INCIDENTS || rows >= MOST_ROWS,
    empty(): Batch {
      const batch = { incidents, rejected, rows };
      [incidents, rejected, rows] = [[], [], 0];
      return batch;
    },
  };
}

/** An incident that the file now tells differently, as a rejected row: the first of its rows stands for all. */
export function changedRow(
  { rowNumber, externalRef }: ImportedIncident,
  record: readonly string[] | undefined,
): RejectedRow {
  const faults = [rowFault("import.changed", rowNumber, null, externalRef)];
  return { rowNumber, record: record ?? [externalRef], faults };
}

/** `isOwn`: this very run wrote it, before it was interrupted: it counts as accepted, and not as there before. */
export function countBatch(
  counts: RunCounts,
  verdicts: readonly { readonly verdict: ImportVerdict; readonly isOwn: boolean }[],
  batch: Pick<Batch, "rejected" | "rows">,
  bytesRead: number,
): RunCounts {
  const accepted = verdicts.filter(({ verdict, isOwn }) => verdict === "new" || isOwn).length;
  const unchanged = verdicts.filter(({ verdict, isOwn }) => verdict === "unchanged" && !isOwn).length;
  const changed = verdicts.length - accepted - unchanged;
  return {
    bytesRead,
    rowsRead: counts.rowsRead + batch.rows,
    accepted: counts.accepted + accepted,
    unchanged: counts.unchanged + unchanged,
    rejected: counts.rejected + batch.rejected.length + changed,
  };
}

/** Adds the odd values of these incidents to a tally by what was done with them. */
export function addNotes(tally: Map<RowNoteCode, number>, incidents: readonly ImportedIncident[]): void {
  for (const { notes } of incidents) for (const { code } of notes) tally.set(code, (tally.get(code) ?? 0) + 1);
}
