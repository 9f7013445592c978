import type { ImportedIncident } from "./imported";

/** Under which an incident is imported once and never twice, whatever the file is called. */
export interface ImportKey {
  readonly sourceName: string;
  readonly sourceRef: string;
}

export function importKeyOf(imported: ImportedIncident): ImportKey {
  return { sourceName: imported.mappingName, sourceRef: imported.externalRef };
}

/** All that is stored of an imported incident, as one text: its hash tells whether a file that comes again says something
 *  else. Row numbers and notes are about the file and not part of it. */
export function contentOf(imported: ImportedIncident): string {
  const { externalRef, mappingName, partnerName, touchpointName, title, description } = imported;
  const { severity, channel, region, openedAt, isOpen, sourceCounts, events } = imported;
  return JSON.stringify([
    [mappingName, externalRef, partnerName, touchpointName, title, description],
    [severity, channel, region, openedAt, isOpen, sourceCounts.transfers, sourceCounts.reopenings],
    events.map(sortedEntries),
  ]);
}

/** `changed`: it was imported before and the file now tells it differently. It is reported and not written: what happened
 *  here since then is not the file's to overwrite. */
export type ImportVerdict = "new" | "unchanged" | "changed";

/** `storedHash`: of the incident under the same key; null if there is none. */
export function judgeImport(storedHash: string | null, contentHash: string): ImportVerdict {
  if (storedHash === null) return "new";
  return storedHash === contentHash ? "unchanged" : "changed";
}

function sortedEntries(event: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.keys(event)
    .sort()
    .map((key) => [key, event[key]]);
}
