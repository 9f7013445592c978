import type { Result } from "~/kernel/result";
import { decodeBytes, type CsvEncoding, type TextChunk } from "./csv-bytes.server";
import { createRowReader, FRAME_LIMITS, parseRecords, type CutRow, type RowShape } from "./csv-rows.server";
import { nextFrame, type LineEnd } from "./domain/csv-frames";
import { delimiterOf, lineEndOf, type Delimiter } from "./domain/dialect";
import type { FileFault } from "./domain/faults";
import { placeColumns, type ColumnPlaces } from "./domain/header";

/** A row with one cell per column of the header, in the file's order; or, with `fault`, what could be made out of it. */
export type CsvRow = CutRow & {
  /** Bytes of the source read when this row was handed over, for a progress bar. */
  readonly bytesRead: number;
};

export interface CsvFile {
  readonly encoding: CsvEncoding;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly places: ColumnPlaces;
  /** Pulls from the source only as fast as it is read; stopping early closes the source. To be read once. */
  readonly rows: AsyncGenerator<CsvRow, void, undefined>;
}

/** Opens a CSV of the expected columns: encoding, delimiter and line ends are found out from its beginning, the header is
 *  checked, and the rows follow one by one, the unreadable ones named. Throws only what the source itself throws. */
export async function openCsv(
  source: AsyncIterable<Uint8Array>,
  expectedColumns: readonly string[],
): Promise<Result<CsvFile, readonly FileFault[]>> {
  const decoded = await decodeBytes(source);
  if (decoded === null) return refused({ code: "import.unknown-encoding" });
  const { encoding, chunks } = decoded;
  const first = await readHeaderLine(chunks);
  if ("code" in first) {
    await chunks.return();
    return refused(first);
  }
  const delimiter = delimiterOf(first.line, expectedColumns);
  const header = parseRecords(first.line, delimiter)?.[0];
  const placed = header ? placeColumns(header, expectedColumns) : refused({ code: "import.broken-header" });
  if (header === undefined || !placed.ok) {
    await chunks.return();
    return placed.ok ? refused({ code: "import.broken-header" }) : placed;
  }
  const shape = { delimiter, lineEnd: first.lineEnd, columnCount: header.length, headerRowNumber: first.rowNumber };
  return {
    ok: true,
    value: { encoding, delimiter, header, places: placed.value, rows: readRows(first, chunks, shape) },
  };
}

async function* readRows(
  first: HeaderLine,
  chunks: AsyncGenerator<TextChunk, void, undefined>,
  shape: RowShape,
): AsyncGenerator<CsvRow, void, undefined> {
  const read = createRowReader(shape);
  let { bytesRead } = first;
  try {
    for (const row of read(first.rest, false)) yield { ...row, bytesRead };
    for await (const chunk of chunks) {
      bytesRead = chunk.bytesRead;
      for (const row of read(chunk.text, false)) yield { ...row, bytesRead };
    }
    for (const row of read("", true)) yield { ...row, bytesRead };
  } finally {
    await chunks.return();
  }
}

interface HeaderLine {
  readonly line: string;
  readonly lineEnd: LineEnd;
  /** Text read beyond the header. */
  readonly rest: string;
  readonly rowNumber: number;
  readonly bytesRead: number;
}

/** The first row that is not blank. */
async function readHeaderLine(chunks: AsyncGenerator<TextChunk>): Promise<HeaderLine | FileFault> {
  let text = "";
  let bytesRead = 0;
  let rowNumber = 1;
  for (let isLast = false; !isLast;) {
    const next = await chunks.next();
    isLast = next.done === true;
    if (!next.done) {
      text += next.value.text;
      bytesRead = next.value.bytesRead;
    }
    const lineEnd = lineEndOf(text);
    for (;;) {
      const frame = nextFrame(text, 0, isLast, lineEnd, FRAME_LIMITS);
      if (frame === null || frame.kind === "more") break;
      if (frame.kind !== "record") return { code: "import.broken-header" };
      const line = text.slice(0, frame.end);
      text = text.slice(frame.next);
      if (line.trim() !== "") return { line, lineEnd, rest: text, rowNumber, bytesRead };
      rowNumber++;
    }
  }
  return { code: "import.empty-file" };
}

function refused(fault: FileFault): Result<never, readonly FileFault[]> {
  return { ok: false, refusal: [fault] };
}
