import { stringify } from "csv-stringify/sync";

/**
 * Rows as a file for spreadsheets: UTF-8 with a mark, because spreadsheets guess wrong without it, and cells that would
 * run as a formula made plain text. `name` without ending; what it may not hold becomes a dash.
 */
export function csvAnswer(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Response {
  const body = stringify([headings, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
  const plain = name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^A-Za-z0-9.-]+/g, "-");
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${plain}.csv"`,
    },
  });
}
