import type { Channel } from "~/incidents/domain/events";
import type { ClockKind, Severity } from "~/servicelevels/domain/clocks";
import type { DateOrder } from "./local-time";

/** How a CSV file becomes incidents: data, so that a further source needs no code. Every column of the file is named here,
 *  used or not; a file with another column is not the file this mapping was made for. */
export type Mapping = RowPerIncidentMapping | RowPerEventMapping;

interface MappingBase {
  /** Part of every import key: it never changes once something was imported with it. */
  readonly name: string;
  /** IANA name of the zone the file's dates are local to. */
  readonly timeZone: string;
  readonly dateOrder: DateOrder;
  /** Which of the two is meant by a time that the autumn night shows twice. The row is kept, with a note. */
  readonly ambiguousTime: "earlier" | "later";
  /** Cells that say "not known", like the empty one. */
  readonly unknownTokens: readonly string[];
  /** The source's own number of the incident. */
  readonly ref: string;
  readonly openedAt: string;
  readonly partner: NameColumn;
  readonly touchpoint: NameColumn;
  /** Joined by " · "; where all are unknown, the title is the source's number. */
  readonly title: readonly string[];
  readonly description: string | null;
  readonly region: string | null;
  readonly severity: SeverityRule;
  /** A value not listed is kept as "other", with a note. */
  readonly channel: ValueColumn<Channel>;
  /** The source's own verdict on one kind of clock, true = kept. */
  readonly verdict: ValueColumn<boolean> & { readonly kind: ClockKind };
  readonly unusedColumns: readonly string[];
}

/** One row holds a whole incident: opened, perhaps closed. */
export interface RowPerIncidentMapping extends MappingBase {
  readonly shape: "rowPerIncident";
  readonly closedAt: string;
  readonly status: ValueColumn<"open" | "closed">;
  /** When the source promised it for. A promise more than `longestDays` after the opening is a placeholder: the row is kept
   *  without it, with a note; so is one that lies before the opening. */
  readonly target: { readonly column: string; readonly kind: ClockKind; readonly longestDays: number } | null;
  /** What the source wrote when it closed. */
  readonly closingWords: string | null;
}

/** One row is one entry of an incident's log. The rows of an incident stand together, oldest first. */
export interface RowPerEventMapping extends MappingBase {
  readonly shape: "rowPerEvent";
  readonly entryAt: string;
  readonly state: ValueColumn<SourceState>;
  /** When the source itself says it was resolved and closed, the same in all rows. Where known, these date the last
   *  resolution and closing: some tools go on writing entries in such a state before they count it. */
  readonly resolvedAt: string | null;
  readonly closedAt: string | null;
  /** How often the source says it was handed on and reopened: its log may have begun later than the incident. */
  readonly counts: { readonly transfers: string; readonly reopenings: string };
  /** An incident with more rows is refused; it bounds what is held in memory. */
  readonly mostRows: number;
}

export type SourceState =
  "new" | "working" | "awaitingCustomer" | "awaitingBrand" | "awaitingThirdParty" | "resolved" | "closed";

export interface NameColumn {
  readonly column: string;
  /** Readable names for codes; a code not listed is its own name. */
  readonly names: Readonly<Record<string, string>>;
  /** Stands for "not known", with a note; null refuses such a row. */
  readonly unknownName: string | null;
}

export interface ValueColumn<Value> {
  readonly column: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** `oneForAll`: the file has no severity. `byCells`: the columns' cells joined by " / " name it. */
export type SeverityRule =
  | { readonly kind: "oneForAll"; readonly severity: Severity }
  | {
      readonly kind: "byCells";
      readonly columns: readonly string[];
      readonly values: Readonly<Record<string, Severity>>;
    };

/** All columns a file of this mapping must have, each once. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const names = [
    mapping.ref,
    mapping.openedAt,
    mapping.partner.column,
    mapping.touchpoint.column,
    ...mapping.title,
    mapping.description,
    mapping.region,
    ...(mapping.severity.kind === "byCells" ? mapping.severity.columns : []),
    mapping.channel.column,
    mapping.verdict.column,
    ...columnsOfShape(mapping),
    ...mapping.unusedColumns,
  ];
  return [...new Set(names.filter((name) => name !== null))];
}

function columnsOfShape(mapping: Mapping): readonly (string | null)[] {
  switch (mapping.shape) {
    case "rowPerIncident":
      return [mapping.closedAt, mapping.status.column, mapping.target?.column ?? null, mapping.closingWords];
    case "rowPerEvent":
      return [
        mapping.entryAt,
        mapping.state.column,
        mapping.resolvedAt,
        mapping.closedAt,
        mapping.counts.transfers,
        mapping.counts.reopenings,
      ];
  }
}
