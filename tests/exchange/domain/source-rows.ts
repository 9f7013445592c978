import { compileMapping, type CompiledMapping } from "~/exchange/domain/compiled-mapping";
import type { SourceRow } from "~/exchange/domain/cells";
import { placeColumns } from "~/exchange/domain/header";
import { columnsOf, type Mapping } from "~/exchange/domain/mapping";

/** A mapping for a file whose columns stand in the mapping's own order. */
export function compiledFor<Shape extends Mapping>(mapping: Shape): CompiledMapping<Shape> {
  const places = placeColumns(columnsOf(mapping), columnsOf(mapping));
  if (!places.ok) throw new Error("a mapping knows its own columns");
  const compiled = compileMapping(mapping, places.value);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  return compiled.value;
}

/** A row from cells by column; what is not said is empty. */
export function rowFor(mapping: Mapping, cells: Readonly<Record<string, string>>, rowNumber = 2): SourceRow {
  for (const column of Object.keys(cells)) {
    if (!columnsOf(mapping).includes(column)) throw new Error(`no such column: ${column}`);
  }
  return { rowNumber, record: columnsOf(mapping).map((column) => cells[column] ?? "") };
}
