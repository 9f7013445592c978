import type { Instant } from "~/kernel/instant";
import type { Severity } from "~/servicelevels/domain/clocks";
import {
  addFault,
  checkTexts,
  instantOf,
  rawCell,
  requiredInstant,
  valueOf,
  type RowReading,
  type SourceRow,
} from "./cells";
import type { CompiledMapping } from "./compiled-mapping";
import { rowNote, type RowFault, type RowNote } from "./faults";
import { partnerOf, severityOf } from "./incident-cells";
import type { RowPerEventMapping, SourceState } from "./mapping";

export interface HistoryEntry {
  readonly at: Instant;
  readonly state: SourceState;
  readonly holderName: string;
  readonly severity: Severity;
}

/** The rows of one incident as entries, oldest first. */
export interface HistoryReading {
  readonly firstRowNumber: number;
  readonly openedAt: Instant;
  readonly entries: readonly HistoryEntry[];
  /** The last row: what it says of the incident as a whole is what counts. */
  readonly last: RowReading;
}

type Compiled = CompiledMapping<RowPerEventMapping>;

/** Reads every row, so that all faults come to light at once; with any, there is no history (null). */
export function readEntries(
  rows: readonly SourceRow[],
  compiled: Compiled,
  now: Instant,
  faults: RowFault[],
  notes: RowNote[],
): HistoryReading | null {
  const entries: HistoryEntry[] = [];
  let openedAt: Instant | null = null;
  let last: RowReading | null = null;
  for (const source of rows) {
    if ("fault" in source) {
      faults.push(source.fault);
      continue;
    }
    const row: RowReading = { compiled, rowNumber: source.rowNumber, record: source.record, now, faults, notes };
    checkTexts(row);
    if (last !== null) checkSame(row, last, compiled.mapping);
    else openedAt = requiredInstant(row, compiled.mapping.openedAt);
    const entry = entryOf(row, compiled, openedAt, entries.at(-1));
    if (entry !== null) entries.push(entry);
    last = row;
  }
  if (faults.length > 0 || openedAt === null || last === null) return null;
  const firstRowNumber = rows[0]?.rowNumber ?? last.rowNumber;
  return { firstRowNumber, openedAt, entries: settled(entries, last, compiled.mapping), last };
}

/** What belongs to the incident as a whole must be the same in all its rows. */
function checkSame(row: RowReading, before: RowReading, { openedAt, resolvedAt, closedAt }: RowPerEventMapping): void {
  for (const column of [openedAt, resolvedAt, closedAt]) {
    if (column !== null && rawCell(row, column) !== rawCell(before, column)) {
      addFault(row, "import.rows-disagree", column);
    }
  }
}

function entryOf(
  row: RowReading,
  { mapping, states }: Compiled,
  openedAt: Instant | null,
  before: HistoryEntry | undefined,
): HistoryEntry | null {
  const at = requiredInstant(row, mapping.entryAt);
  const state = valueOf(row, mapping.state.column, states, "import.unknown-state");
  const holderName = partnerOf(row);
  const severity = severityOf(row);
  if (at === null || state === null || holderName === null || severity === null || openedAt === null) return null;
  if (at < openedAt) {
    row.notes.push(
      rowNote("import.entry-before-opened", row.rowNumber, mapping.entryAt, rawCell(row, mapping.entryAt)),
    );
    return { at: openedAt, state, holderName, severity };
  }
  if (before !== undefined && at < before.at) return addFault(row, "import.rows-out-of-order", mapping.entryAt);
  return { at, state, holderName, severity };
}

/** Dates the last resolution and the last closing as the source itself does: entries of such a state before that moment
 *  count as work going on, or as resolved. */
function settled(
  entries: readonly HistoryEntry[],
  last: RowReading,
  mapping: RowPerEventMapping,
): readonly HistoryEntry[] {
  const resolvedAt = mapping.resolvedAt === null ? null : instantOf(last, mapping.resolvedAt, false);
  const closedAt = mapping.closedAt === null ? null : instantOf(last, mapping.closedAt, false);
  return delayed(delayed(entries, "resolved", resolvedAt, "working"), "closed", closedAt, "resolved");
}

function delayed(
  entries: readonly HistoryEntry[],
  state: SourceState,
  until: Instant | null,
  meanwhile: SourceState,
): readonly HistoryEntry[] {
  if (until === null) return entries;
  const end = entries.findLastIndex((entry) => entry.state === state);
  const start = entries.findLastIndex((entry, index) => index < end && entry.state !== state) + 1;
  // Only if an entry of that state is left to carry it.
  if (end < 0 || (entries[end]?.at ?? until) < until) return entries;
  return entries.map((entry, index) =>
    index >= start && index < end && entry.at < until ? { ...entry, state: meanwhile } : entry,
  );
}
