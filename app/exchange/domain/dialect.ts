import type { LineEnd } from "./csv-frames";

export type Delimiter = "," | ";" | "\t";
const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** The delimiter under which the header line shows most of the expected columns; a comma when none does. Exports of
 *  spreadsheets set to Spanish come with semicolons. */
export function delimiterOf(headerLine: string, expected: readonly string[]): Delimiter {
  const wanted = new Set(expected.map(columnKey));
  let best: Delimiter = ",";
  let bestHits = 0;
  for (const delimiter of delimiters) {
    const hits = new Set(
      headerLine
        .split(delimiter)
        .map(columnKey)
        .filter((name) => wanted.has(name)),
    ).size;
    if (hits > bestHits) [best, bestHits] = [delimiter, hits];
  }
  return best;
}

/** Line ends are LF or CRLF, except in a text that has only CR. */
export function lineEndOf(sample: string): LineEnd {
  return !sample.includes("\n") && sample.includes("\r") ? "\r" : "\n";
}

/** Header cells are compared without quotes, outer blanks, and case. */
export function columnKey(cell: string): string {
  return cell.replaceAll('"', "").normalize("NFC").trim().toLowerCase();
}
