import { DAY_MS, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import type { ClockKind } from "~/servicelevels/domain/clocks";
import {
  addFault,
  checkTexts,
  instantOf,
  MOST_CHARS,
  rawCell,
  requiredInstant,
  textOf,
  valueOf,
  type RowReading,
  type SourceRow,
} from "./cells";
import type { CompiledMapping } from "./compiled-mapping";
import { startTrail } from "./event-trail";
import { rowNote, type RowFault } from "./faults";
import type { ImportedEvent, ImportedFact, ImportedIncident } from "./imported";
import { identityOf, partnerOf, severityOf, verdictOf } from "./incident-cells";
import type { RowPerIncidentMapping } from "./mapping";

type Compiled = CompiledMapping<RowPerIncidentMapping>;

/** One row that holds a whole incident. All its faults are named at once; with none, an incident that is open or, if the
 *  source closed it, ends as closed there. */
export function readRow(
  source: SourceRow,
  compiled: Compiled,
  now: Instant,
): Result<ImportedIncident, readonly RowFault[]> {
  const { rowNumber, record } = source;
  if ("fault" in source) return { ok: false, refusal: [source.fault] };
  const row: RowReading = { compiled, rowNumber, record, now, faults: [], notes: [] };
  checkTexts(row);
  const incident = row.faults.length > 0 ? null : incidentOf(row, compiled);
  return incident === null || row.faults.length > 0
    ? { ok: false, refusal: row.faults }
    : { ok: true, value: incident };
}

function incidentOf(row: RowReading, compiled: Compiled): ImportedIncident | null {
  const identity = identityOf(row);
  const partnerName = partnerOf(row);
  const severity = severityOf(row);
  const met = verdictOf(row);
  const openedAt = requiredInstant(row, compiled.mapping.openedAt);
  const closing = closingOf(row, compiled, openedAt);
  const target = targetOf(row, compiled.mapping, openedAt);
  if (identity === null || partnerName === null || severity === null) return null;
  if (openedAt === null || closing === null) return null;
  const givenTargets = target === null ? {} : { [target.kind]: target.at };
  const { kind } = compiled.mapping.verdict;
  return {
    ...identity,
    partnerName,
    severity,
    openedAt,
    isOpen: closing.at === null,
    events: eventsOf({
      openedAt,
      opened: { type: "opened", severity, holderName: partnerName, channel: identity.channel, givenTargets },
      judged: met === null ? null : { type: "judgedAtSource", kind, met },
      // What the source said of an open incident, it says of the moment its promise ran out, or of the opening.
      judgedOpenAt: met === false && target !== null && target.at <= row.now ? target.at : openedAt,
      closing,
    }),
    sourceCounts: { transfers: null, reopenings: null },
    notes: row.notes,
    rowNumber: row.rowNumber,
  };
}

interface Closing {
  /** Null: still open. */
  readonly at: Instant | null;
  readonly words: string | null;
}

interface Told {
  readonly openedAt: Instant;
  readonly opened: ImportedFact;
  readonly judged: ImportedFact | null;
  readonly judgedOpenAt: Instant;
  readonly closing: Closing;
}

function eventsOf({ openedAt, opened, judged, judgedOpenAt, closing }: Told): readonly ImportedEvent[] {
  const trail = startTrail();
  trail.beginEntry(openedAt);
  trail.add(opened);
  trail.beginEntry(closing.at ?? judgedOpenAt);
  if (closing.at !== null) trail.add({ type: "resolved" });
  if (judged !== null) trail.add(judged);
  if (closing.at !== null) trail.add({ type: "closed", words: closing.words });
  return trail.events;
}

/** The status and the closing date must tell the same story. */
function closingOf(row: RowReading, { mapping, statuses }: Compiled, openedAt: Instant | null): Closing | null {
  const status = valueOf(row, mapping.status.column, statuses, "import.unknown-state");
  const faultsBefore = row.faults.length;
  const at = instantOf(row, mapping.closedAt, false);
  const words = mapping.closingWords === null ? null : textOf(row, mapping.closingWords, MOST_CHARS.text);
  if (status === null || row.faults.length > faultsBefore) return null;
  if ((status === "closed") !== (at !== null)) {
    return addFault(row, "import.contradictory-status", mapping.status.column);
  }
  if (at !== null && openedAt !== null && at < openedAt) {
    return addFault(row, "import.closed-before-opened", mapping.closedAt);
  }
  if (at === null && words !== null && mapping.closingWords !== null) {
    row.notes.push(rowNote("import.closing-words-unused", row.rowNumber, mapping.closingWords, words));
  }
  return { at, words };
}

function targetOf(
  row: RowReading,
  { target }: RowPerIncidentMapping,
  openedAt: Instant | null,
): { readonly kind: ClockKind; readonly at: Instant } | null {
  const at = target === null ? null : instantOf(row, target.column, true);
  if (target === null || at === null || openedAt === null) return null;
  const isTooFar = at - openedAt > target.longestDays * DAY_MS;
  if (!isTooFar && at >= openedAt) return { kind: target.kind, at };
  const code = isTooFar ? "import.target-implausible" : "import.target-before-opened";
  row.notes.push(rowNote(code, row.rowNumber, target.column, rawCell(row, target.column)));
  return null;
}
