import type { IncidentId } from "~/kernel/ids";
import { ok, type Result } from "~/kernel/result";
import { tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { writeNote, type NoteVisibility } from "~/incidents/domain/decisions/write-note";
import type { RefusalOf } from "~/incidents/domain/refusals";
import { findHolder, insertNote } from "~/incidents/store/notes.server";

export interface NoteForm {
  readonly visibility: NoteVisibility;
  readonly body: string;
}

/** Talk about the incident, at any time. Null where the viewer's side holds no such incident. */
export async function addNote(
  viewer: Viewer,
  incidentId: IncidentId,
  { visibility, body }: NoteForm,
): Promise<Result<IncidentId, RefusalOf<"incident.note-empty" | "incident.internal-note-by-partner">> | null> {
  return inTransaction(async (tx) => {
    const incident = await findHolder(tx, incidentId, tenantOf(viewer));
    if (incident === null) return null;
    const authorSide = isOfBrand(viewer) ? "brand" : "partner";
    const note = writeNote(incident, { visibility, body, authorSide }, viewer.personId, now());
    if (!note.ok) return note;
    await insertNote(tx, note.value);
    return ok(incidentId);
  });
}
