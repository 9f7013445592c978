import type { Instant } from "~/kernel/instant";
import type { CompiledMapping } from "./compiled-mapping";
import { hasUnsafeText, rowFault, rowNote, type RowFault, type RowFaultCode, type RowNote } from "./faults";
import { parseLocal, readLocal } from "./local-time";
import type { NameColumn } from "./mapping";

/** A row of a file, numbered as a spreadsheet does (the header is row 1); with `fault`, one that could not be read, and
 *  `record` is what could be made out of it. */
export type SourceRow =
  | { readonly rowNumber: number; readonly record: readonly string[] }
  | { readonly rowNumber: number; readonly record: readonly string[]; readonly fault: RowFault };

/** One row being read. What is wrong is collected, so that a person sees all of it at once. */
export interface RowReading {
  readonly compiled: CompiledMapping;
  readonly rowNumber: number;
  readonly record: readonly string[];
  /** Nothing in a file can have happened later. */
  readonly now: Instant;
  readonly faults: RowFault[];
  readonly notes: RowNote[];
}

/** Longest texts, in UTF-16 units: names and titles fit one line, texts one screen. */
export const MOST_CHARS = { ref: 100, name: 120, title: 300, text: 8_000 };

export function addFault(row: RowReading, code: RowFaultCode, column: string | null): null {
  row.faults.push(rowFault(code, row.rowNumber, column, column === null ? null : rawCell(row, column)));
  return null;
}

/** Every cell, used or not, must be text that can be stored and shown. */
export function checkTexts(row: RowReading): void {
  for (const [column, place] of row.compiled.places) {
    if (hasUnsafeText(row.record[place] ?? "")) addFault(row, "import.bad-text", column);
  }
}

/** The cell's text without outer blanks, null when it says nothing. Too long is a fault and reads as null. */
export function textOf(row: RowReading, column: string, mostChars: number): string | null {
  const raw = rawCell(row, column).trim();
  if (raw === "" || row.compiled.unknownTokens.has(raw)) return null;
  const text = raw.normalize("NFC");
  return text.length > mostChars ? addFault(row, "import.too-long", column) : text;
}

/** The same on one line. */
export function lineOf(row: RowReading, column: string, mostChars: number): string | null {
  return textOf(row, column, mostChars)?.replace(/\s+/g, " ") ?? null;
}

/** An empty cell is a fault. */
export function requiredLine(row: RowReading, column: string, mostChars: number): string | null {
  const faultsBefore = row.faults.length;
  const line = lineOf(row, column, mostChars);
  return line === null && row.faults.length === faultsBefore ? addFault(row, "import.missing", column) : line;
}

/** A partner's or touchpoint's name: the readable one of a code, the code itself, or the mapping's word for "unknown". */
export function nameOf(
  row: RowReading,
  { column, unknownName }: NameColumn,
  names: ReadonlyMap<string, string>,
  noteCode: "import.partner-not-stated" | "import.touchpoint-not-stated",
): string | null {
  if (unknownName === null) {
    const text = requiredLine(row, column, MOST_CHARS.name);
    return text === null ? null : (names.get(text) ?? text);
  }
  const faultsBefore = row.faults.length;
  const text = lineOf(row, column, MOST_CHARS.name);
  if (text !== null) return names.get(text) ?? text;
  if (row.faults.length > faultsBefore) return null;
  row.notes.push(rowNote(noteCode, row.rowNumber, column, rawCell(row, column)));
  return unknownName;
}

/** The value a cell stands for; an empty cell and one not listed are faults. */
export function valueOf<Value>(
  row: RowReading,
  column: string,
  values: ReadonlyMap<string, Value>,
  faultCode: RowFaultCode,
): Value | null {
  const text = requiredLine(row, column, MOST_CHARS.title);
  if (text === null) return null;
  return values.get(text) ?? addFault(row, faultCode, column);
}

/** A whole number of 0 or more; unknown is null. */
export function countOf(row: RowReading, column: string): number | null {
  const text = textOf(row, column, MOST_CHARS.ref);
  if (text === null) return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : addFault(row, "import.bad-number", column);
}

/** The instant a date cell means; null when it is empty or (with a fault) no date. `mayBeFuture` for promises only. */
export function instantOf(row: RowReading, column: string, mayBeFuture: boolean): Instant | null {
  const text = textOf(row, column, MOST_CHARS.ref);
  if (text === null) return null;
  const { mapping, zone } = row.compiled;
  const localMs = parseLocal(text, mapping.dateOrder);
  if (localMs === null) return addFault(row, "import.bad-date", column);
  const reading = readLocal(zone, localMs);
  if (reading.kind === "never") return addFault(row, "import.nonexistent-local-time", column);
  if (reading.kind === "twice") {
    row.notes.push(rowNote("import.ambiguous-local-time", row.rowNumber, column, text));
  }
  const at = reading.kind === "once" ? reading.at : reading[mapping.ambiguousTime];
  return at > row.now && !mayBeFuture ? addFault(row, "import.future-date", column) : at;
}

export function requiredInstant(row: RowReading, column: string): Instant | null {
  const faultsBefore = row.faults.length;
  const at = instantOf(row, column, false);
  return at === null && row.faults.length === faultsBefore ? addFault(row, "import.missing", column) : at;
}

export function rawCell(row: RowReading, column: string): string {
  return row.record[row.compiled.places.get(column) ?? -1] ?? "";
}
