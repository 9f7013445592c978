import type { IncidentId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import { tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction, type Tx } from "~/platform/db/db.server";
import { writeNote } from "~/incidents/domain/decisions/write-note";
import type { IncidentEvent } from "~/incidents/domain/events";
import { seenUpTo } from "~/incidents/domain/reading";
import type { RefusalOf } from "~/incidents/domain/refusals";
import { appendEvents } from "./append-events.server";
import { loadIncident, type StoredIncident } from "./load-incidents.server";
import { insertNote } from "./notes.server";

export interface StepAsked {
  readonly viewer: Viewer;
  readonly incidentId: IncidentId;
  /** Up to when the person had seen the log (see `seenUpTo`). */
  readonly version: number;
  /** What was said in the same step; kept as a note that both sides read. */
  readonly words?: string | undefined;
}

type Decide<Refused> = (
  stored: StoredIncident,
  by: PersonId,
  now: Instant,
  tx: Tx,
) => Result<readonly IncidentEvent[], Refused> | Promise<Result<readonly IncidentEvent[], Refused>>;

export type StepRefusal = RefusalOf<"incident.changed-meanwhile">;

/** How often a step is tried again that lost against the sweep, which writes when a minute turns. */
const MOST_TRIES = 3;

/**
 * One step of a person on one incident, in one transaction: load within the tenant, decide, save with the version that was
 * read. Null where there is no such incident for the viewer. Whoever decided on an older state is refused, and nothing is
 * written; a mark that the clock made by itself in between is no newer state.
 */
export async function stepIncident<Refused>(
  { viewer, incidentId, version, words }: StepAsked,
  decide: Decide<Refused>,
): Promise<Result<IncidentId, Refused | StepRefusal> | null> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const answer = await inTransaction(async (tx) => {
      const stored = await loadIncident(tx, incidentId, tenantOf(viewer));
      if (stored === null) return null;
      if (seenUpTo(stored.events) !== version) return refuse({ code: "incident.changed-meanwhile" });
      const decided = await decide(stored, viewer.personId, now(), tx);
      if (!decided.ok) return decided;
      if (!(await appendEvents(tx, stored, decided.value))) return "raced";
      if (words !== undefined) await keepWords(tx, stored, decided.value, viewer, words);
      return ok(incidentId);
    });
    if (answer !== "raced") return answer;
  }
  return refuse({ code: "incident.changed-meanwhile" });
}

async function keepWords(
  tx: Tx,
  { incident }: StoredIncident,
  events: readonly IncidentEvent[],
  viewer: Viewer,
  words: string,
): Promise<void> {
  const facts = { visibility: "shared", body: words, authorSide: isOfBrand(viewer) ? "brand" : "partner" } as const;
  const at = events[0]?.at ?? now();
  const note = writeNote(incident, facts, viewer.personId, at);
  if (note.ok) await insertNote(tx, note.value);
}
