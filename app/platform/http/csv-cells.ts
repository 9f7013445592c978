/** What a spreadsheet would run as a formula, also behind blanks or line breaks, and in full-width letters. */
const FORMULA = /^[\s\u0000-\u001f\u200b-\u200f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** What some of them strip or read as the beginning of a new cell. */
const ODD_START = /^[\t\r\n]/;

/** A text that no spreadsheet takes for a formula: an apostrophe before it says "text". Numbers stay numbers. */
export function plainCell(cell: string | number | null): string | number {
  if (cell === null) return "";
  if (typeof cell === "number") return cell;
  return FORMULA.test(cell) || ODD_START.test(cell) ? `'${cell}` : cell;
}

/** "2026-03-02 17:00:05", in UTC: a date to every spreadsheet. */
export function instantCell(at: Date | number | null): string {
  return at === null ? "" : new Date(at).toISOString().slice(0, 19).replace("T", " ");
}
