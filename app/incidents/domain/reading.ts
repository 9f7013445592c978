import type { IncidentId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import type { CalendarHistory, ClockState, LevelHistory } from "~/servicelevels/domain/clocks";
import { readCaches, type ClockCaches } from "./caches";
import { ofType, type IncidentEvent, type LevelRef } from "./events";
import { foldIncident } from "./fold";
import type { Incident } from "./incident";
import { readIncidentClocks } from "./read-incident-clocks";

/** Everything that is kept of an incident beside its log. */
export interface IncidentReading {
  readonly incident: Incident;
  /** As of `asOf`. */
  readonly clocks: readonly ClockState[];
  readonly caches: ClockCaches;
  readonly asOf: Instant;
}

/**
 * What is kept is the reading as of the last event, and not as of whenever somebody looked: a rebuild years later gives the
 * same. The passing of a warning or of a due instant is an event as well (the sweep writes it), so what is kept is at most
 * one sweep behind. Null if the log does not begin with its opening.
 */
export function readIncident(
  id: IncidentId,
  events: readonly IncidentEvent[],
  levels: LevelHistory,
  calendars: CalendarHistory,
): IncidentReading | null {
  const incident = foldIncident(id, events);
  if (incident === null) return null;
  const asOf = instant(Math.max(...events.map((event) => event.at)));
  const clocks = readIncidentClocks(events, levels, calendars, asOf);
  return { incident, clocks, caches: readCaches(events, clocks, asOf), asOf };
}

/** Every version of a level that a log names: what its clocks are read with. */
export function levelsNamedIn(events: readonly IncidentEvent[]): readonly LevelRef[] {
  return events.flatMap((event) => (ofType(event, "opened") || ofType(event, "levelChanged") ? [event.level] : []));
}

/** Up to which moment a person has seen the log: that of the last step, and steps never share one. What the clock marked by
 *  itself since then changes no decision, so it is no reason to tell somebody that another was faster. A moment, and not
 *  the number of the entry, because to a later holder that would count what the earlier ones did. */
export function seenUpTo(events: readonly IncidentEvent[]): Instant {
  return events.findLast((event) => event.type !== "clockWarned" && event.type !== "clockBreached")?.at ?? instant(0);
}
