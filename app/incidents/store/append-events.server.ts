import type { Instant } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";
import type { IncidentEvent } from "~/incidents/domain/events";
import { levelsNamedIn, readIncident, type IncidentReading } from "~/incidents/domain/reading";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { clockKey } from "~/servicelevels/domain/clock-state";
import { readLevelHistory, type Histories } from "~/servicelevels/store/level-history.server";
import { clockRow, eventRows, stateColumns } from "./incident-rows.server";
import type { StoredIncident } from "./load-incidents.server";
import { runProjectors, type IncidentChange } from "./projectors.server";
import { updateRows } from "./write-rows.server";

/** What a decision adds to an incident that was loaded in the same transaction. */
export interface Addition {
  readonly stored: StoredIncident;
  readonly events: readonly IncidentEvent[];
}

/** Adds the events of one decision: row, log, clocks, caches, and what the listening parts make of it. False: somebody wrote
 *  this incident since it was loaded, and nothing was written. */
export async function appendEvents(tx: Tx, stored: StoredIncident, events: readonly IncidentEvent[]): Promise<boolean> {
  return (await appendBatch(tx, [{ stored, events }])).length === 1;
}

/** The same for many incidents at once; answers with those that were written. An addition without events only brings the
 *  caches up to date. */
export async function appendBatch(tx: Tx, additions: readonly Addition[]): Promise<readonly Addition[]> {
  if (additions.length === 0) return [];
  const histories = await readLevelHistory(
    tx,
    additions.flatMap(({ events }) => levelsNamedIn(events)),
  );
  const grown = additions.map((addition) => grow(addition, histories));
  const moved = await updateRows(tx, {
    incidents: grown.map(({ addition: { stored, events }, log, reading }) => ({
      ...stateColumns(reading, log.length),
      ...UNTOUCHED,
      id: stored.id,
      clockKeys: reading.clocks.map(clockKey).join(" "),
      version: stored.rowVersion,
      nextVersion: stored.rowVersion + (events.length > 0 ? 1 : 0),
    })),
    events: grown.flatMap(({ addition: { stored, events }, log }) => eventRows(stored.id, log, events)),
    clocks: grown.flatMap(({ addition: { stored }, reading }) =>
      reading.clocks.map((clock) => clockRow(stored.id, clock)),
    ),
  });
  const written = grown.filter(({ addition }) => moved.has(addition.stored.id));
  await runProjectors(
    tx,
    written
      .filter(({ addition }) => addition.events.length > 0)
      .map(({ addition, log, reading }) => changeOf(reading, log, addition.events, histories, false)),
  );
  return written.map(({ addition }) => addition);
}

const UNTOUCHED = { title: null, description: null, region: null, sourceHash: null, importRunId: null };

function grow(addition: Addition, { levels, calendars }: Histories) {
  const { stored, events } = addition;
  const log = [...stored.events, ...events];
  const reading = readIncident(stored.id, log, levels, calendars);
  if (reading === null) throw new Error(`incident ${stored.id} has no opening`);
  return { addition, log, reading };
}

/** What the listening parts are told of one incident. */
export function changeOf(
  { incident, clocks, asOf }: IncidentReading,
  log: readonly IncidentEvent[],
  events: readonly IncidentEvent[],
  { levels, calendars }: Histories,
  isNew: boolean,
): IncidentChange {
  return {
    incidentId: incident.id,
    touchpointId: incident.touchpointId,
    severity: incident.severity,
    clocks,
    asOf,
    // What came later had not happened yet: without it a month that is over would be charged for lateness after its end.
    readingAt: (moment) => readIncidentClocks(upTo(log, moment), levels, calendars, moment),
    events,
    isNew,
  };
}

function upTo(log: readonly IncidentEvent[], moment: Instant): readonly IncidentEvent[] {
  return log.filter((event) => event.at <= moment);
}
