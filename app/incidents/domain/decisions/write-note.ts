import type { IncidentId, PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { saysNothing } from "./step";

/** A note is talk about the incident, not part of its log: it moves nothing, and may be written at any time. */
export interface IncidentNote {
  readonly incidentId: IncidentId;
  readonly at: Instant;
  readonly authorId: PersonId;
  /** `internal` is for the brand's eyes only. */
  readonly visibility: NoteVisibility;
  readonly body: string;
  /** Who held the incident when it was written: a later holder never reads it. */
  readonly holderId: PartnerId;
}

export const NOTE_VISIBILITIES = ["shared", "internal"] as const;
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number];

export interface NoteFacts {
  readonly visibility: NoteVisibility;
  readonly body: string;
  readonly authorSide: "brand" | "partner";
}

export function writeNote(
  incident: Pick<Incident, "id" | "partnerId">,
  facts: NoteFacts,
  by: PersonId,
  now: Instant,
): Result<IncidentNote, RefusalOf<"incident.note-empty" | "incident.internal-note-by-partner">> {
  const { visibility } = facts;
  if (saysNothing(facts.body)) return refuse({ code: "incident.note-empty" });
  if (visibility === "internal" && facts.authorSide === "partner") {
    return refuse({ code: "incident.internal-note-by-partner" });
  }
  const note = { incidentId: incident.id, at: now, authorId: by, visibility, body: facts.body.trim() };
  return ok({ ...note, holderId: incident.partnerId });
}
