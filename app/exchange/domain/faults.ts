/** Why a whole file is not read: nothing of it is taken over. */
export type FileFault =
  | { readonly code: "import.empty-file" }
  | { readonly code: "import.missing-column"; readonly column: string }
  | { readonly code: "import.unknown-column"; readonly column: string }
  | { readonly code: "import.repeated-column"; readonly column: string }
  | { readonly code: "import.broken-header" }
  | { readonly code: "import.unknown-encoding" }
  | { readonly code: "import.unknown-mapping"; readonly mapping: string }
  | { readonly code: "import.unknown-zone"; readonly zone: string };

/** Why a row, or the incident it belongs to, is refused. The rest of the file goes on. */
export type RowFaultCode =
  | "import.broken-quotes"
  | "import.row-too-long"
  | "import.wrong-column-count"
  | "import.bad-encoding"
  | "import.bad-text"
  | "import.too-long"
  | "import.missing"
  | "import.bad-date"
  | "import.nonexistent-local-time"
  | "import.future-date"
  | "import.bad-number"
  | "import.unknown-state"
  | "import.unknown-value"
  | "import.contradictory-status"
  | "import.closed-before-opened"
  | "import.repeated-ref"
  | "import.rows-apart"
  | "import.rows-out-of-order"
  | "import.rows-disagree"
  | "import.too-many-rows"
  | "import.incomplete-history"
  | "import.part-of-refused"
  | "import.changed";

/** Odd, named, and kept: the row is imported, and this says what was done with the odd value. */
export type RowNoteCode =
  | "import.target-implausible"
  | "import.target-before-opened"
  | "import.ambiguous-local-time"
  | "import.entry-before-opened"
  | "import.closing-words-unused"
  | "import.unknown-channel"
  | "import.partner-not-stated"
  | "import.touchpoint-not-stated";

interface Place {
  /** As a spreadsheet counts: the header is row 1. */
  readonly rowNumber: number;
  /** Null: the row as a whole. */
  readonly column: string | null;
  /** What stood there, cut to {@link SHOWN_VALUE_CHARS}; null when there is nothing to show. */
  readonly value: string | null;
}

export interface RowFault extends Place {
  readonly code: RowFaultCode;
}

export interface RowNote extends Place {
  readonly code: RowNoteCode;
}

export const SHOWN_VALUE_CHARS = 120;

export function rowFault(code: RowFaultCode, rowNumber: number, column: string | null, value: string | null): RowFault {
  return { code, rowNumber, column, value: value === null ? null : shown(value) };
}

export function rowNote(code: RowNoteCode, rowNumber: number, column: string | null, value: string | null): RowNote {
  return { code, rowNumber, column, value: value === null ? null : shown(value) };
}

/** Controls other than tab and line ends, halves of surrogate pairs (the `u` flag matches only lone ones), and the signs
 *  that turn the direction of what follows. */
const UNSAFE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const EACH_UNSAFE = new RegExp(UNSAFE, "gu");

/** Text that no database column and no screen should get. */
export function hasUnsafeText(value: string): boolean {
  return UNSAFE.test(value);
}

/** A fault shows what was wrong without passing it on. */
function shown(value: string): string {
  return value.slice(0, SHOWN_VALUE_CHARS).replace(EACH_UNSAFE, "\uFFFD");
}
