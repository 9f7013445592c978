import { parse } from "csv-parse/sync";
import { nextFrame, type Frame, type LineEnd } from "./domain/csv-frames";
import type { Delimiter } from "./domain/dialect";
import { rowFault, type RowFault, type RowFaultCode } from "./domain/faults";

/** A row as it was cut: its cells, or why it cannot be read. `rowNumber` counts as a spreadsheet does. */
export type CutRow =
  | { readonly rowNumber: number; readonly record: readonly string[] }
  | { readonly rowNumber: number; readonly record: readonly string[]; readonly fault: RowFault };

export interface RowShape {
  readonly delimiter: Delimiter;
  readonly lineEnd: LineEnd;
  readonly columnCount: number;
  /** Of the header: the next row has the number after it. */
  readonly headerRowNumber: number;
}

/** A row beyond this is refused by name; so what waits for its end in memory is bounded. */
export const FRAME_LIMITS = { maxChars: 100_000, maxLines: 200 };
/** How much of an unreadable row the file of rejected rows shows. */
const SHOWN_CHARS = 2_000;

/** Takes a file's text piece by piece and gives the rows that are complete. A row with a broken quote costs only itself:
 *  reading goes on at the next physical line. */
export function createRowReader(shape: RowShape): (text: string, isLast: boolean) => CutRow[] {
  let pending = "";
  let rowNumber = shape.headerRowNumber;
  /** Inside a line beyond all limits, whose end has not come yet. */
  let isSkipping = false;

  const refused = (code: RowFaultCode, text: string): CutRow => {
    const cut = text.slice(0, SHOWN_CHARS);
    return { rowNumber, record: [cut], fault: rowFault(code, rowNumber, null, cut) };
  };

  /** All rows of the piece at once; null when one of them needs a closer look. */
  const readTogether = (isLast: boolean): { rows: CutRow[]; next: number; rowNumber: number } | null => {
    const texts: string[] = [];
    const numbers: number[] = [];
    let next = 0;
    let number = rowNumber;
    for (;;) {
      const frame = nextFrame(pending, next, isLast, shape.lineEnd, FRAME_LIMITS);
      if (frame === null || frame.kind === "more") break;
      if (frame.kind !== "record") return null;
      number++;
      const text = pending.slice(next, frame.end);
      if (!isBlank(text)) {
        texts.push(text);
        numbers.push(number);
      }
      next = frame.next;
    }
    const records = parseRecords(texts.join("\n"), shape.delimiter);
    if (records === null || records.length !== texts.length) return null;
    const rows: CutRow[] = [];
    for (const [index, record] of records.entries()) {
      if (record.length !== shape.columnCount || hasLostText(record)) return null;
      if (!isEmpty(record)) rows.push({ rowNumber: numbers[index] ?? 0, record });
    }
    return { rows, next, rowNumber: number };
  };

  const readOne = (text: string, isOneLine: boolean): CutRow | "tryFirstLine" | "nothing" => {
    const record = parseRecords(text, shape.delimiter)?.[0];
    if (record === undefined) return isOneLine ? refused("import.broken-quotes", text) : "tryFirstLine";
    if (record.length !== shape.columnCount) {
      if (!isOneLine) return "tryFirstLine";
      const counts = `${record.length} / ${shape.columnCount}`;
      return { rowNumber, record, fault: rowFault("import.wrong-column-count", rowNumber, null, counts) };
    }
    if (hasLostText(record)) {
      const lost = record.find((cell) => cell.includes(LOST)) ?? null;
      return { rowNumber, record, fault: rowFault("import.bad-encoding", rowNumber, null, lost) };
    }
    return isEmpty(record) ? "nothing" : { rowNumber, record };
  };

  const readFrame = (frame: Frame & { kind: "record" | "openQuote" }, from: number, rows: CutRow[]): number => {
    const text = pending.slice(from, frame.end);
    if (isBlank(text)) return frame.next;
    if (frame.kind === "record") {
      const row = readOne(text, frame.firstLineNext === frame.next);
      if (row !== "tryFirstLine") {
        if (row !== "nothing") rows.push(row);
        return frame.next;
      }
      const firstLine = pending.slice(from, frame.firstLineNext).trimEnd();
      rows.push(refused("import.broken-quotes", firstLine));
      return frame.firstLineNext;
    }
    rows.push(refused("import.broken-quotes", text));
    return frame.next;
  };

  const readOneByOne = (isLast: boolean): CutRow[] => {
    const rows: CutRow[] = [];
    let at = 0;
    for (;;) {
      const frame = nextFrame(pending, at, isLast, shape.lineEnd, FRAME_LIMITS);
      if (frame === null || frame.kind === "more") break;
      rowNumber++;
      if (frame.kind === "tooLong") {
        rows.push(refused("import.row-too-long", pending.slice(at, at + SHOWN_CHARS)));
        isSkipping = frame.next === null;
        at = frame.next ?? pending.length;
      } else at = readFrame(frame, at, rows);
    }
    pending = pending.slice(at);
    return rows;
  };

  const skipToLineEnd = (): void => {
    const found = pending.indexOf(shape.lineEnd);
    isSkipping = found < 0;
    pending = found < 0 ? "" : pending.slice(found + 1);
  };

  return (text, isLast) => {
    pending += text;
    if (isSkipping) skipToLineEnd();
    const together = readTogether(isLast);
    if (together === null) return readOneByOne(isLast);
    pending = pending.slice(together.next);
    rowNumber = together.rowNumber;
    return together.rows;
  };
}

/** Null: the text breaks the rules of quoting. */
export function parseRecords(text: string, delimiter: Delimiter): string[][] | null {
  if (text === "") return [];
  try {
    return parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      max_record_size: FRAME_LIMITS.maxChars + 1,
    });
  } catch {
    return null;
  }
}

/** What a decoder writes for bytes that are no character. */
const LOST = "\uFFFD";

function hasLostText(record: readonly string[]): boolean {
  return record.some((cell) => cell.includes(LOST));
}

/** Spreadsheets write rows of nothing but separators below a table. */
function isEmpty(record: readonly string[]): boolean {
  return record.every(isBlank);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
