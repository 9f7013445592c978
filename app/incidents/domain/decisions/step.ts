import type { PersonId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import { refuse, type Refused } from "~/kernel/result";
import type { IncidentEvent, IncidentFact } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";

/** The events of one step, numbered after the incident's last one. They share a moment, and it is later than every earlier
 *  step's: clocks sort the events of one moment by their type, so two steps must never fall into one, nor may the clock
 *  of another server take an incident back in time. */
export function step(
  incident: Incident,
  by: PersonId | null,
  now: Instant,
  facts: readonly IncidentFact[],
): readonly IncidentEvent[] {
  const at = instant(Math.max(now, incident.lastEventAt + 1));
  return facts.map((fact, index) => ({ seq: incident.version + 1 + index, at, actorId: by, ...fact }));
}

type Over = Extract<Incident, { status: "resolved" | "closed" | "closedAtSource" }>;

/** The answer to a step that only an incident still being worked on allows. */
export function refuseOver(
  incident: Over,
): Refused<RefusalOf<"incident.resolved" | "incident.closed" | "incident.closed-at-source">> {
  switch (incident.status) {
    case "resolved":
      return refuse({ code: "incident.resolved", resolvedAt: incident.resolvedAt });
    case "closed":
    case "closedAtSource":
      return refuseClosed(incident);
  }
}

/** The answer to a step that a resolved incident allows as well. */
export function refuseClosed(
  incident: Exclude<Over, { status: "resolved" }>,
): Refused<RefusalOf<"incident.closed" | "incident.closed-at-source">> {
  switch (incident.status) {
    case "closed":
      return refuse({ code: "incident.closed", closedAt: incident.closedAt });
    case "closedAtSource":
      return refuse({ code: "incident.closed-at-source", closedAt: incident.closedAt });
  }
}

/** Words count only if something is left without blanks. */
export function saysNothing(words: string): boolean {
  return words.trim() === "";
}
