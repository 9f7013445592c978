import type { IncidentId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";
import type { ClockState, Severity } from "~/servicelevels/domain/clocks";
import type { IncidentEvent } from "~/incidents/domain/events";

/** What a write changed about one incident, handed to the parts that listen. */
export interface IncidentChange {
  readonly incidentId: IncidentId;
  readonly touchpointId: TouchpointId;
  readonly severity: Severity;
  /** All its clocks as of `asOf`, the moment of its last event. */
  readonly clocks: readonly ClockState[];
  readonly asOf: Instant;
  /** Its clocks as they stood at an earlier moment, read from the same log. */
  readonly readingAt: (asOf: Instant) => readonly ClockState[];
  /** The events this write added; all of them when it is new or came anew from its source. */
  readonly events: readonly IncidentEvent[];
  readonly isNew: boolean;
}

/** Runs inside the writer's transaction: what it writes stands or falls with the incident. */
export type IncidentProjector = (tx: Tx, changes: readonly IncidentChange[]) => Promise<void>;

const projectors: IncidentProjector[] = [];

/** Called once per listening part, in the composition root; twice counts once. Gives the way back, for tests. */
export function registerIncidentProjector(projector: IncidentProjector): () => void {
  if (!projectors.includes(projector)) projectors.push(projector);
  return () => {
    const at = projectors.indexOf(projector);
    if (at >= 0) projectors.splice(at, 1);
  };
}

export async function runProjectors(tx: Tx, changes: readonly IncidentChange[]): Promise<void> {
  if (changes.length === 0) return;
  for (const projector of projectors) await projector(tx, changes);
}
