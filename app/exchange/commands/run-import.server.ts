import type { openCsv as OpenCsv } from "~/exchange/csv.server";
import { addNotes, changedRow, collectBatch, countBatch, type Batch } from "~/exchange/domain/batch";
import { compileMapping } from "~/exchange/domain/compiled-mapping";
import { createdNames } from "~/exchange/domain/created-names";
import type { RowNoteCode } from "~/exchange/domain/faults";
import {
  NO_COUNTS,
  type ImportRun,
  type RunCounts,
  type RunFailure,
  type RunReport,
} from "~/exchange/domain/import-run";
import { partnerNamesOf, type ImportedIncident } from "~/exchange/domain/imported";
import { findMapping } from "~/exchange/domain/mappings/find-mapping";
import { columnsOf } from "~/exchange/domain/mapping";
import { createIncidentReader } from "~/exchange/domain/read-incidents";
import {
  hashed,
  importBatch,
  judgeBatch,
  readyNames,
  type Hashed,
  type Judged,
} from "~/exchange/store/import-batch.server";
import { findNames, missing } from "~/exchange/store/imported-names.server";
import { insertRejects } from "~/exchange/store/rejects.server";
import { claimRun, endRun, hasDefaultLevel, saveProgress, type RunEnd } from "~/exchange/store/runs.server";
import type { ImportRunId } from "~/kernel/ids";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { inOrder, type Turn } from "~/platform/db/in-order.server";

/** While one batch stands in the database, the next is prepared. */
const BATCHES_AT_ONCE = 2;

/** What a run needs from outside the database. */
export interface ImportGateways {
  readonly openCsv: typeof OpenCsv;
  /** The bytes of a stored file; null when it is gone. */
  readonly openFile: (fileKey: string) => Promise<AsyncIterable<Uint8Array> | null>;
  /** Asked between batches: true hands the run to whoever comes next. */
  readonly isStopping?: () => boolean;
  /** Told after each batch. */
  readonly onProgress?: (counts: RunCounts) => void;
}

/** Another worker has taken the run: what this one was about to write is not written. */
class RunTaken extends Error {}

/**
 * Works on one run: checks its file, or imports it. Batch by batch, incidents, rejected rows and progress are written in
 * one transaction, or not at all; killed at any point, the run is taken up again and finds what it wrote. Answers false
 * when there was nothing to do, because the run is over or in other hands.
 */
export async function runImport(runId: ImportRunId, gateways: ImportGateways): Promise<boolean> {
  const run = await inTransaction((tx) => claimRun(tx, runId, now()));
  if (run === null) return false;
  try {
    const end = await workOn(run, gateways);
    await inTransaction((tx) => endRun(tx, run, end, now()));
    return true;
  } catch (error) {
    if (error instanceof RunTaken) return false;
    await inTransaction((tx) => endRun(tx, run, failed({ code: "import.broken-off" }), now()));
    throw error;
  }
}

async function workOn(run: ImportRun, gateways: ImportGateways): Promise<RunEnd> {
  const mapping = findMapping(run.mapping);
  if (mapping === undefined) return failed({ code: "import.unknown-mapping", mapping: run.mapping });
  if (!(await hasDefaultLevel(db()))) return failed({ code: "import.no-level" });
  const bytes = run.fileKey === null ? null : await gateways.openFile(run.fileKey);
  if (bytes === null) return failed({ code: "import.file-gone" });
  const csv = await gateways.openCsv(bytes, columnsOf(mapping));
  if (!csv.ok) return failed(...csv.refusal);
  const compiled = compileMapping(mapping, csv.value.places);
  if (!compiled.ok) return failed(...compiled.refusal);

  const reader = createIncidentReader(compiled.value, now(), new Set(run.report?.apart ?? []));
  const work = await startWork(run, gateways);
  const batch = collectBatch();
  const line = inOrder(BATCHES_AT_ONCE, NO_COUNTS, work.write);
  try {
    for await (const row of csv.value.rows) {
      work.records.set(row.rowNumber, row.record);
      for (const outcome of reader.add(row)) batch.take(outcome);
      if (!batch.isFull()) continue;
      await line.add(filled(batch.empty(), row.bytesRead));
      if (gateways.isStopping?.() === true) return { status: "waiting", failures: [], report: null };
    }
    for (const outcome of reader.end()) batch.take(outcome);
    await line.add(filled(batch.empty(), run.fileBytes));
  } finally {
    // However reading ended: the run is not given away while a batch of it is being written.
    await line.end();
  }
  const report = run.isDryRun ? await work.report(csv.value.header) : null;
  return { status: run.isDryRun ? "checked" : "done", failures: [], report };
}

interface FullBatch {
  readonly batch: Batch;
  readonly incidents: readonly Hashed[];
  readonly bytesRead: number;
}

function filled(batch: Batch, bytesRead: number): FullBatch {
  return { batch, incidents: batch.incidents.map(hashed), bytesRead };
}

function failed(...failures: readonly RunFailure[]): RunEnd {
  return { status: "failed", failures, report: null };
}

async function startWork(run: ImportRun, { onProgress }: ImportGateways) {
  const created = createdNames((await loadBrand()).language);
  /** Rows whose incident has not been written yet, by number: a changed one is given back as it stood. */
  const records = new Map<number, readonly string[]>();
  const notes = new Map<RowNoteCode, number>();
  const partners = new Set<string>();
  const touchpoints = new Set<string>();
  const apart = new Set<string>();

  const learn = (judged: readonly Judged[], batch: Batch): void => {
    addNotes(notes, batch.incidents);
    for (const { incident, verdict } of judged) if (verdict === "new") addNames(incident);
    for (const { faults } of batch.rejected)
      for (const { code, value } of faults) if (code === "import.rows-apart" && value !== null) apart.add(value);
  };
  const addNames = (incident: ImportedIncident): void => {
    for (const name of partnerNamesOf(incident)) partners.add(name);
    touchpoints.add(incident.touchpointName);
  };

  return {
    records,
    /** One transaction for all of a batch. */
    async write({ batch, incidents, bytesRead }: FullBatch, turn: Turn<RunCounts>): Promise<RunCounts> {
      const at = now();
      const judged = await judgeBatch(db(), run.id, incidents);
      const names = run.isDryRun ? null : await inTransaction((tx) => readyNames(tx, judged, created, at));
      const done = await inTransaction(async (tx) => {
        const known = names === null ? judged : await importBatch(tx, run.id, judged, names, turn, at);
        const changed = known.flatMap(({ verdict, incident }) =>
          verdict === "changed" ? [changedRow(incident, records.get(incident.rowNumber))] : [],
        );
        const counted = countBatch(await turn.before, known, batch, bytesRead);
        await insertRejects(tx, run.id, [...batch.rejected, ...changed]);
        if (!(await saveProgress(tx, run, counted, at))) throw new RunTaken();
        return { known, counted };
      });
      if (run.isDryRun) learn(done.known, batch);
      forgetRows(records, batch);
      onProgress?.(done.counted);
      return done.counted;
    },
    async report(header: readonly string[]): Promise<RunReport> {
      const here = await findNames(db(), partners, touchpoints);
      return {
        header,
        apart: [...apart],
        partners: missing(partners, here.partners),
        touchpoints: missing(touchpoints, here.touchpoints),
        notes: Object.fromEntries(notes),
      };
    },
  };
}

/** What a batch has written needs to be given back no more; rows of an incident that is still being read stay. */
function forgetRows(records: Map<number, readonly string[]>, { incidents, rejected }: Batch): void {
  const last = Math.max(...incidents.map(({ rowNumber }) => rowNumber), ...rejected.map(({ rowNumber }) => rowNumber));
  for (const rowNumber of records.keys()) if (rowNumber < last) records.delete(rowNumber);
}
