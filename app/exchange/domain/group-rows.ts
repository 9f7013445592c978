import type { SourceRow } from "./cells";
import { rowFault, type RowFault } from "./faults";

/** The rows of one incident, in the file's order. `faults` are those of the group as such; the rows' own come on reading. */
export interface RowGroup {
  /** Null: rows that name no incident. */
  readonly ref: string | null;
  readonly rows: readonly SourceRow[];
  readonly faults: readonly RowFault[];
}

export interface RowGrouping {
  /** Takes the next row; gives the groups that it shows to be complete. */
  add(row: SourceRow): readonly RowGroup[];
  end(): readonly RowGroup[];
}

export interface GroupingRules {
  readonly refOf: (record: readonly string[]) => string;
  readonly refColumn: string;
  /** How many rows an incident may have: 1 for a file of one row per incident. */
  readonly mostRows: number;
  /** Incidents whose rows do not stand together, known from an earlier run over the file: all their rows are refused. What
   *  a single run cannot know is refused from the second place on. */
  readonly knownApart: ReadonlySet<string>;
}

/** Groups rows that stand together while they stream by. Remembers every incident's number, so that one that comes again
 *  later is refused by name and not mistaken for a new one. A row that cannot be read may belong to the incident before or
 *  after it: both are refused, because a history with a hole is a wrong history. */
export function groupRows(rules: GroupingRules): RowGrouping {
  const isHistory = rules.mostRows > 1;
  const done = new Set<string>();
  let ref: string | null = null;
  let rows: SourceRow[] = [];
  let faults: RowFault[] = [];
  /** The unreadable row just before the one to come. */
  let hole: RowFault | null = null;

  const finish = (): RowGroup[] => {
    if (ref === null) return [];
    const group = { ref, rows, faults };
    done.add(ref);
    [ref, rows, faults] = [null, [], []];
    return [group];
  };

  /** Said of the row next to the unreadable one, whose number is the value. */
  const noteHole = (rowNumber: number): void => {
    if (hole !== null) faults.push(rowFault("import.incomplete-history", rowNumber, null, String(hole.rowNumber)));
  };

  const begin = (nextRef: string, row: SourceRow): void => {
    ref = nextRef;
    rows = [row];
    noteHole(row.rowNumber);
    if (rules.knownApart.has(nextRef) || (isHistory && done.has(nextRef))) {
      faults.push(rowFault("import.rows-apart", row.rowNumber, rules.refColumn, nextRef));
    } else if (done.has(nextRef)) {
      faults.push(rowFault("import.repeated-ref", row.rowNumber, rules.refColumn, nextRef));
    }
  };

  /** Gives back at once what is too much to hold. */
  const goOn = (row: SourceRow): RowGroup[] => {
    noteHole(row.rowNumber);
    if (rows.length < rules.mostRows) {
      rows.push(row);
      return [];
    }
    const fault = rowFault("import.too-many-rows", row.rowNumber, rules.refColumn, String(rules.mostRows));
    if (!faults.some(({ code }) => code === fault.code)) faults.push(fault);
    return [{ ref, rows: [row], faults: [fault] }];
  };

  const setApart = (row: SourceRow, fault: RowFault): RowGroup[] => {
    if (isHistory) {
      hole = fault;
      const last = rows.at(-1);
      if (last !== undefined) noteHole(last.rowNumber);
    }
    return [{ ref: null, rows: [row], faults: [] }];
  };

  return {
    add(row) {
      if ("fault" in row) return setApart(row, row.fault);
      const nextRef = rules.refOf(row.record).trim();
      if (nextRef === "") {
        const fault = rowFault("import.missing", row.rowNumber, rules.refColumn, null);
        return setApart({ ...row, fault }, fault);
      }
      const complete = isHistory && nextRef === ref ? goOn(row) : finish();
      if (ref === null) begin(nextRef, row);
      hole = null;
      return isHistory ? complete : finish();
    },
    end: finish,
  };
}
