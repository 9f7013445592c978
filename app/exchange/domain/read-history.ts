import type { Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import type { Channel } from "~/incidents/domain/events";
import { countOf, type SourceRow } from "./cells";
import type { CompiledMapping } from "./compiled-mapping";
import { startTrail } from "./event-trail";
import type { RowFault, RowNote } from "./faults";
import { readEntries, type HistoryEntry, type HistoryReading } from "./history-entries";
import { factsOfEntry, isReopening, progressAfter, type Progress } from "./history-facts";
import type { ImportedEvent, ImportedFact, ImportedIncident } from "./imported";
import { identityOf, verdictOf } from "./incident-cells";
import type { RowPerEventMapping } from "./mapping";

type Compiled = CompiledMapping<RowPerEventMapping>;

/** The rows of one incident, oldest first, as one incident: the changes from entry to entry become its log. All faults of
 *  all rows are named at once; one is enough to refuse the whole incident, for half a history is a wrong one. */
export function readHistory(
  rows: readonly SourceRow[],
  compiled: Compiled,
  now: Instant,
): Result<ImportedIncident, readonly RowFault[]> {
  const faults: RowFault[] = [];
  const notes: RowNote[] = [];
  const reading = readEntries(rows, compiled, now, faults, notes);
  const incident = reading === null ? null : incidentOf(reading, compiled, notes);
  if (incident === null || faults.length > 0) return { ok: false, refusal: faults };
  return { ok: true, value: incident };
}

function incidentOf(reading: HistoryReading, compiled: Compiled, notes: readonly RowNote[]): ImportedIncident | null {
  const { entries, last, openedAt } = reading;
  const { counts, verdict } = compiled.mapping;
  const finalEntry = entries.at(-1);
  const identity = identityOf(last);
  const met = verdictOf(last);
  const sourceCounts = { transfers: countOf(last, counts.transfers), reopenings: countOf(last, counts.reopenings) };
  if (finalEntry === undefined || identity === null) return null;
  return {
    ...identity,
    partnerName: finalEntry.holderName,
    severity: finalEntry.severity,
    openedAt,
    isOpen: finalEntry.state !== "closed",
    events: eventsOf(
      reading,
      identity.channel,
      met === null ? null : { type: "judgedAtSource", kind: verdict.kind, met },
    ),
    sourceCounts,
    notes: firstOfEach(notes),
    rowNumber: reading.firstRowNumber,
  };
}

function eventsOf(
  { entries, openedAt }: HistoryReading,
  channel: Channel,
  judged: ImportedFact | null,
): readonly ImportedEvent[] {
  const trail = startTrail();
  const first = entries[0];
  if (first === undefined) return [];
  trail.beginEntry(openedAt);
  trail.add({ type: "opened", severity: first.severity, holderName: first.holderName, channel, givenTargets: {} });
  let before: HistoryEntry = { ...first, at: openedAt, state: "new" };
  let progress: Progress = { isAcknowledged: false, isResponded: false };
  for (const [index, entry] of entries.entries()) {
    trail.beginEntry(entry.at);
    if (isReopening(before.state, entry.state)) {
      const reopened: HistoryEntry = { ...before, state: "working" };
      for (const fact of factsOfEntry(before, reopened, progress)) trail.add(fact);
      progress = progressAfter(before, reopened, progress);
      trail.beginEntry(entry.at);
      before = reopened;
    }
    const facts = factsOfEntry(before, entry, progress);
    // The verdict of the last entry is the outcome. It comes before the closing, which ends the log.
    const isLast = index === entries.length - 1;
    for (const fact of facts) if (fact.type !== "closed") trail.add(fact);
    if (isLast && judged !== null) trail.add(judged);
    for (const fact of facts) if (fact.type === "closed") trail.add(fact);
    progress = progressAfter(before, entry, progress);
    before = entry;
  }
  return trail.events;
}

/** The same oddity in row after row of one incident is said once. */
function firstOfEach(notes: readonly RowNote[]): readonly RowNote[] {
  const seen = new Set<string>();
  return notes.filter(({ code, column, value }) => {
    const key = JSON.stringify([code, column, value]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
