import type { Instant } from "~/kernel/instant";
import type { SourceRow } from "./cells";
import { isRowPerEvent, isRowPerIncident, type CompiledMapping } from "./compiled-mapping";
import { rowFault, type RowFault } from "./faults";
import { groupRows, type RowGroup } from "./group-rows";
import type { ImportedIncident } from "./imported";
import { readHistory } from "./read-history";
import { readRow } from "./read-row";

/** A row that was refused, as the file of rejected rows gives it back. */
export interface RejectedRow {
  readonly rowNumber: number;
  readonly record: readonly string[];
  readonly faults: readonly RowFault[];
}

/** What became of one incident of the file, or of a row that belongs to none. */
export type ReadOutcome =
  | { readonly kind: "incident"; readonly incident: ImportedIncident; readonly rowCount: number }
  | { readonly kind: "rejected"; readonly ref: string | null; readonly rows: readonly RejectedRow[] };

export interface IncidentReader {
  /** Takes the next row; gives what it completes. Outcomes come in the order in which incidents end in the file. */
  add(row: SourceRow): readonly ReadOutcome[];
  end(): readonly ReadOutcome[];
}

/** Turns a file's rows into incidents, whichever shape the mapping describes. Every row ends in exactly one outcome. For
 *  `knownApart` see `groupRows`; a dry run learns it from the "import.rows-apart" faults it meets. */
export function createIncidentReader(
  compiled: CompiledMapping,
  now: Instant,
  knownApart: ReadonlySet<string>,
): IncidentReader {
  const { mapping, places } = compiled;
  const refPlace = places.get(mapping.ref) ?? -1;
  const grouping = groupRows({
    refOf: (record) => record[refPlace] ?? "",
    refColumn: mapping.ref,
    mostRows: mapping.shape === "rowPerEvent" ? mapping.mostRows : 1,
    knownApart,
  });
  const read = (group: RowGroup) => readGroup(group, compiled, now);
  return { add: (row) => grouping.add(row).map(read), end: () => grouping.end().map(read) };
}

function readGroup(group: RowGroup, compiled: CompiledMapping, now: Instant): ReadOutcome {
  const faults = [...group.faults];
  if (isRowPerEvent(compiled)) {
    const read = readHistory(group.rows, compiled, now);
    if (read.ok && faults.length === 0) return accepted(read.value, group);
    if (!read.ok) faults.push(...read.refusal);
  }
  if (isRowPerIncident(compiled)) {
    for (const row of group.rows) {
      const read = readRow(row, compiled, now);
      if (read.ok && faults.length === 0) return accepted(read.value, group);
      if (!read.ok) faults.push(...read.refusal);
    }
  }
  return { kind: "rejected", ref: group.ref, rows: group.rows.map((row) => rejectedRow(row, faults)) };
}

function accepted(incident: ImportedIncident, group: RowGroup): ReadOutcome {
  return { kind: "incident", incident, rowCount: group.rows.length };
}

/** A sound row of a refused incident is given back too, with the number of the first row at fault, so that the incident can
 *  be corrected and imported as a whole. */
function rejectedRow(row: SourceRow, faults: readonly RowFault[]): RejectedRow {
  const { rowNumber, record } = row;
  const own = faults.filter((fault) => fault.rowNumber === rowNumber);
  if (own.length > 0) return { rowNumber, record, faults: own };
  const culprit = faults[0]?.rowNumber ?? rowNumber;
  return { rowNumber, record, faults: [rowFault("import.part-of-refused", rowNumber, null, String(culprit))] };
}
