import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { IncidentEvent, IncidentEventType } from "./events";

/** An event as the log table keeps it: what every event has as columns, what only its type has as `payload` (JSON). */
export interface IncidentEventRow {
  readonly seq: number;
  readonly at: Instant;
  readonly type: string;
  readonly actorId: PersonId | null;
  readonly payload: object;
}

export function rowOfEvent(event: IncidentEvent): IncidentEventRow {
  const { seq, at, type, actorId, ...payload } = event;
  return { seq, at, type, actorId, payload };
}

/** Null for a type this program does not know. The payload is taken as written: only {@link rowOfEvent} writes it. */
export function eventOfRow(row: IncidentEventRow): IncidentEvent | null {
  const { seq, at, actorId, type, payload } = row;
  return isEventType(type) ? ({ ...payload, seq, at, actorId, type } as IncidentEvent) : null;
}

/** Every type, held complete by the compiler. */
const EVENT_TYPES: Readonly<Record<IncidentEventType, true>> = {
  opened: true,
  acknowledged: true,
  responded: true,
  updateSent: true,
  customerWrote: true,
  paused: true,
  resumed: true,
  transferred: true,
  levelChanged: true,
  levelSwitchedOff: true,
  severityChanged: true,
  excluded: true,
  judgedAtSource: true,
  resolved: true,
  reopened: true,
  followUpDone: true,
  closed: true,
  clockWarned: true,
  clockBreached: true,
};

function isEventType(type: string): type is IncidentEventType {
  return Object.hasOwn(EVENT_TYPES, type);
}
