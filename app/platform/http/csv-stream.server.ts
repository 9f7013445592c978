import { stringify } from "csv-stringify";
import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { plainCell } from "./csv-cells";

type Cells = readonly (string | number | null)[];

/**
 * Rows as a file for spreadsheets, sent while they are read: memory stays flat however many there are. UTF-8 with a mark,
 * because spreadsheets guess wrong without it. `name` is plain ASCII without ending.
 */
export function csvStream(name: string, headings: Cells, rows: AsyncIterable<Cells>): Response {
  const lines = Readable.from(neutral(headings, rows));
  const file = stringify({ bom: true, record_delimiter: "windows" });
  lines.on("error", (error) => file.destroy(error));
  return new Response(createReadableStreamFromReadable(lines.pipe(file)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}

async function* neutral(headings: Cells, rows: AsyncIterable<Cells>) {
  yield headings.map(plainCell);
  for await (const row of rows) yield row.map(plainCell);
}
