import type { Channel } from "~/incidents/domain/events";
import type { Severity } from "~/servicelevels/domain/clocks";
import { addFault, lineOf, MOST_CHARS, nameOf, rawCell, requiredLine, textOf, valueOf, type RowReading } from "./cells";
import { rowNote } from "./faults";

/** What a row says of its incident as a whole, in both shapes of a file. */
export interface Identity {
  readonly externalRef: string;
  readonly mappingName: string;
  readonly touchpointName: string;
  readonly title: string;
  readonly description: string;
  readonly channel: Channel;
  readonly region: string;
}

/** Null if something it cannot do without is missing or wrong; the row's faults say what. */
export function identityOf(row: RowReading): Identity | null {
  const { mapping, touchpointNames } = row.compiled;
  const externalRef = requiredLine(row, mapping.ref, MOST_CHARS.ref);
  const touchpointName = nameOf(row, mapping.touchpoint, touchpointNames, "import.touchpoint-not-stated");
  const title = titleOf(row) ?? externalRef;
  const description = mapping.description === null ? null : textOf(row, mapping.description, MOST_CHARS.text);
  const channel = channelOf(row);
  const region = mapping.region === null ? null : lineOf(row, mapping.region, MOST_CHARS.name);
  if (externalRef === null || touchpointName === null || title === null) return null;
  return {
    externalRef,
    mappingName: mapping.name,
    touchpointName,
    title,
    // Said once is enough.
    description: description === title ? "" : (description ?? ""),
    channel,
    region: region ?? "",
  };
}

export function partnerOf(row: RowReading): string | null {
  const { mapping, partnerNames } = row.compiled;
  return nameOf(row, mapping.partner, partnerNames, "import.partner-not-stated");
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

/** The source's verdict, true = kept; null where it gives none. */
export function verdictOf(row: RowReading): boolean | null {
  const { column } = row.compiled.mapping.verdict;
  if (textOf(row, column, MOST_CHARS.title) === null) return null;
  return valueOf(row, column, row.compiled.verdicts, "import.unknown-value");
}

/** A channel is no reason to refuse an incident. */
function channelOf(row: RowReading): Channel {
  const { column } = row.compiled.mapping.channel;
  const text = lineOf(row, column, MOST_CHARS.title);
  const channel = text === null ? undefined : row.compiled.channels.get(text);
  if (channel !== undefined) return channel;
  if (text !== null) row.notes.push(rowNote("import.unknown-channel", row.rowNumber, column, text));
  return "other";
}

function titleOf(row: RowReading): string | null {
  const { title: columns } = row.compiled.mapping;
  const title = columns.flatMap((column) => lineOf(row, column, MOST_CHARS.title) ?? []).join(" · ");
  if (title.length > MOST_CHARS.title) return addFault(row, "import.too-long", columns[0] ?? null);
  return title === "" ? null : title;
}
