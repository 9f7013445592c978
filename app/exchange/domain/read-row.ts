import { DAY_MS, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import {
  addFault,
  checkTexts,
  instantOf,
  lineOf,
  MOST_CHARS,
  nameOf,
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
import type { ImportedIncident } from "./imported";
import { channelOf, refOf, severityOf, titleOf } from "./incident-cells";
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
  if (row.faults.length > 0) return { ok: false, refusal: row.faults };
  const incident = incidentOf(row, compiled);
  return incident === null ? { ok: false, refusal: row.faults } : { ok: true, value: incident };
}

function incidentOf(row: RowReading, compiled: Compiled): ImportedIncident | null {
  const { mapping } = compiled;
  const externalRef = refOf(row);
  const openedAt = requiredInstant(row, mapping.openedAt);
  const partnerName = nameOf(row, mapping.partner, compiled.partnerNames, "import.partner-not-stated");
  const touchpointName = nameOf(row, mapping.touchpoint, compiled.touchpointNames, "import.touchpoint-not-stated");
  const severity = severityOf(row);
  const channel = channelOf(row);
  const end = endOf(row, compiled, openedAt);
  const target = openedAt === null ? null : targetOf(row, mapping, openedAt);
  const met = textOf(row, mapping.verdict.column, MOST_CHARS.title) === null ? null : verdictOf(row, compiled);
  const words = mapping.closingWords === null ? null : textOf(row, mapping.closingWords, MOST_CHARS.text);
  const description = mapping.description === null ? null : textOf(row, mapping.description, MOST_CHARS.text);
  const region = mapping.region === null ? null : lineOf(row, mapping.region, MOST_CHARS.name);
  const title = titleOf(row, externalRef);
  if (row.faults.length > 0 || externalRef === null || openedAt === null || end === null) return null;
  if (partnerName === null || touchpointName === null || severity === null) return null;

  const trail = startTrail();
  const givenTargets = target === null ? {} : { [target.kind]: target.at };
  trail.beginEntry(openedAt);
  trail.add({ type: "opened", severity, holderName: partnerName, channel, givenTargets });
  const judged = met === null ? null : ({ type: "judgedAtSource", kind: mapping.verdict.kind, met } as const);
  if (end.closedAt !== null) {
    trail.beginEntry(end.closedAt);
    trail.add({ type: "resolved" });
    if (judged) trail.add(judged);
    trail.add({ type: "closed", words });
  } else if (judged) {
    // What the source said of an open incident it says of the moment the promise ran out, or of the opening.
    trail.beginEntry(met === false && target !== null && target.at <= row.now ? target.at : openedAt);
    trail.add(judged);
  }
  if (end.closedAt === null && words !== null && mapping.closingWords !== null) {
    row.notes.push(rowNote("import.closing-words-unused", row.rowNumber, mapping.closingWords, words));
  }
  return {
    externalRef,
    mappingName: mapping.name,
    partnerName,
    touchpointName,
    title,
    description: description === title ? "" : (description ?? ""),
    severity,
    channel,
    region: region ?? "",
    openedAt,
    isOpen: end.closedAt === null,
    events: trail.events,
    sourceCounts: { transfers: null, reopenings: null },
    notes: row.notes,
    rowNumber: row.rowNumber,
  };
}

function verdictOf(row: RowReading, compiled: Compiled): boolean | null {
  return valueOf(row, compiled.mapping.verdict.column, compiled.verdicts, "import.unknown-value");
}

/** The status and the closing date must tell the same story. */
function endOf(
  row: RowReading,
  { mapping, statuses }: Compiled,
  openedAt: Instant | null,
): { closedAt: Instant | null } | null {
  const status = valueOf(row, mapping.status.column, statuses, "import.unknown-state");
  const faultsBefore = row.faults.length;
  const closedAt = instantOf(row, mapping.closedAt, false);
  if (status === null || row.faults.length > faultsBefore) return null;
  if ((status === "closed") !== (closedAt !== null)) {
    return addFault(row, "import.contradictory-status", mapping.status.column);
  }
  if (closedAt !== null && openedAt !== null && closedAt < openedAt) {
    return addFault(row, "import.closed-before-opened", mapping.closedAt);
  }
  return { closedAt };
}

function targetOf(row: RowReading, { target }: RowPerIncidentMapping, openedAt: Instant) {
  if (target === null) return null;
  const at = instantOf(row, target.column, true);
  if (at === null) return null;
  const isTooFar = at - openedAt > target.longestDays * DAY_MS;
  if (!isTooFar && at >= openedAt) return { kind: target.kind, at };
  const code = isTooFar ? "import.target-implausible" : "import.target-before-opened";
  row.notes.push(rowNote(code, row.rowNumber, target.column, rawCell(row, target.column)));
  return null;
}
