import type { Result } from "~/kernel/result";
import { columnKey } from "./dialect";
import type { FileFault } from "./faults";

/** Where each expected column stands in the rows of one file. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** The header must hold exactly the mapping's columns, in any order. A column the mapping does not know is refused and not
 *  skipped: somebody thinks that it will be read. Names reach no object's keys, so `__proto__` is a name like any other. */
export function placeColumns(
  header: readonly string[],
  expected: readonly string[],
): Result<ColumnPlaces, readonly FileFault[]> {
  const nameByKey = new Map(expected.map((name) => [columnKey(name), name]));
  const places = new Map<string, number>();
  const faults: FileFault[] = [];
  for (const [index, cell] of header.entries()) {
    const name = nameByKey.get(columnKey(cell));
    if (name === undefined) faults.push({ code: "import.unknown-column", column: cell.slice(0, 120) });
    else if (places.has(name)) faults.push({ code: "import.repeated-column", column: name });
    else places.set(name, index);
  }
  for (const name of expected) {
    if (!places.has(name)) faults.push({ code: "import.missing-column", column: name });
  }
  return faults.length > 0 ? { ok: false, refusal: faults } : { ok: true, value: places };
}
