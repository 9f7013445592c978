import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { openCsv, type CsvFile } from "~/exchange/csv.server";
import { compileMapping } from "~/exchange/domain/compiled-mapping";
import type { SourceRow } from "~/exchange/domain/cells";
import type { ImportedIncident } from "~/exchange/domain/imported";
import { columnsOf, type Mapping } from "~/exchange/domain/mapping";
import { cityRequests } from "~/exchange/domain/mappings/city-requests";
import { incidentEvents } from "~/exchange/domain/mappings/incident-events";
import { createIncidentReader, type ReadOutcome } from "~/exchange/domain/read-incidents";
import { instant } from "~/kernel/instant";

/** The files as they ship with the project. */
export const sampleFiles = {
  city: {
    path: fileURLToPath(new URL("../../../prisma/seed/data/city-requests.csv", import.meta.url)),
    mapping: cityRequests,
  },
  events: {
    path: fileURLToPath(new URL("../../../prisma/seed/data/incident-events.csv", import.meta.url)),
    mapping: incidentEvents,
  },
} as const;

/** After everything in the files. */
export const readAt = instant(Date.UTC(2026, 0, 1));

export async function openSample(bytes: AsyncIterable<Uint8Array>, mapping: Mapping): Promise<CsvFile> {
  const opened = await openCsv(bytes, columnsOf(mapping));
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value;
}

export async function rowsOf(sample: { path: string; mapping: Mapping }): Promise<readonly SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of (await openSample(createReadStream(sample.path), sample.mapping)).rows) rows.push(row);
  return rows;
}

export async function outcomesOf(bytes: AsyncIterable<Uint8Array>, mapping: Mapping): Promise<readonly ReadOutcome[]> {
  const file = await openSample(bytes, mapping);
  const compiled = compileMapping(mapping, file.places);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal));
  const reader = createIncidentReader(compiled.value, readAt, new Set());
  const outcomes: ReadOutcome[] = [];
  for await (const row of file.rows) outcomes.push(...reader.add(row));
  outcomes.push(...reader.end());
  return outcomes;
}

export function incidentsOf(outcomes: readonly ReadOutcome[]): readonly ImportedIncident[] {
  return outcomes.flatMap((outcome) => (outcome.kind === "incident" ? [outcome.incident] : []));
}

/** How many of `items` have each key. */
export function countBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
}
