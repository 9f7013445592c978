import type { Channel } from "~/incidents/domain/events";
import type { Severity } from "~/servicelevels/domain/clocks";
import { addFault, lineOf, MOST_CHARS, rawCell, requiredLine, type RowReading } from "./cells";
import { rowNote } from "./faults";

/** The cells that both shapes of a file read alike. */

export function refOf(row: RowReading): string | null {
  return requiredLine(row, row.compiled.mapping.ref, MOST_CHARS.ref);
}

export function severityOf(row: RowReading): Severity | null {
  const { severity } = row.compiled.mapping;
  switch (severity.kind) {
    case "oneForAll":
      return severity.severity;
    case "byCells": {
      const cells = severity.columns.map((column) => rawCell(row, column).trim());
      const first = severity.columns[0] ?? null;
      if (cells.includes("")) return addFault(row, "import.missing", first);
      return row.compiled.severities.get(cells.join(" / ")) ?? addFault(row, "import.unknown-value", first);
    }
  }
}

/** A channel is no reason to refuse an incident. */
export function channelOf(row: RowReading): Channel {
  const { column } = row.compiled.mapping.channel;
  const text = lineOf(row, column, MOST_CHARS.title);
  const channel = text === null ? undefined : row.compiled.channels.get(text);
  if (channel !== undefined) return channel;
  if (text !== null) row.notes.push(rowNote("import.unknown-channel", row.rowNumber, column, text));
  return "other";
}

export function titleOf(row: RowReading, ref: string | null): string {
  const { title: columns } = row.compiled.mapping;
  const title = columns.flatMap((column) => lineOf(row, column, MOST_CHARS.title) ?? []).join(" · ");
  if (title.length > MOST_CHARS.title) addFault(row, "import.too-long", columns[0] ?? null);
  return title === "" ? (ref ?? "") : title;
}
