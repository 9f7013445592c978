import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import type { IncidentNote, NoteVisibility } from "./decisions/write-note";
import type { Closing, IncidentEvent, ResolutionAccount } from "./events";
import { visibleEvents, visibleNotes, type SeenPartner, type VisibleEvent } from "./visibility";
import type { ClockKind, PauseReason, Severity } from "~/servicelevels/domain/clocks";

/** The log and the notes of an incident, with the names that belong to the ids in them. */
export interface Told {
  readonly log: readonly IncidentEvent[];
  readonly notes: readonly (Omit<IncidentNote, "incidentId"> & { readonly id: string })[];
  readonly people: Readonly<Record<PersonId, { readonly name: string; readonly partnerId: PartnerId | null }>>;
  readonly partners: Readonly<Record<PartnerId, string>>;
  readonly levels: Readonly<Record<string, string>>;
}

/** Who did it, as the viewer may know: a name of the own side; of the brand's people a partner learns only that it was the
 *  brand. */
export type Actor =
  | { readonly side: "named"; readonly name: string }
  | { readonly side: "brand" }
  | { readonly side: "clock" | "source" };

export interface TimelineItem {
  readonly id: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly fact: TimelineFact;
  /** What was said with it: a shared note written in the same step. */
  readonly words: string | null;
}

/** What happened, with the facts a reader needs; partners by name, or null where the viewer may not name them. */
export type TimelineFact =
  /** `holder` is for the brand: a partner knows for whom. */
  | { readonly type: "opened"; readonly holder: string | null; readonly isSelfReported: boolean }
  | {
      readonly type:
        "acknowledged" | "responded" | "updateSent" | "customerWrote" | "resumed" | "followUpDone" | "levelSwitchedOff";
    }
  | { readonly type: "paused"; readonly reason: PauseReason }
  | {
      readonly type: "transferred";
      readonly from: string | null;
      readonly to: string | null;
      readonly reason: string | null;
    }
  | { readonly type: "levelChanged"; readonly level: string | null }
  | { readonly type: "severityChanged"; readonly severity: Severity }
  | { readonly type: "excluded"; readonly kind: ClockKind; readonly cause: string }
  | { readonly type: "judgedAtSource"; readonly kind: ClockKind; readonly met: boolean }
  | { readonly type: "resolved"; readonly account: ResolutionAccount | null }
  | { readonly type: "reopened"; readonly reason: string | null }
  | {
      readonly type: "closed";
      readonly outcome: Closing["outcome"];
      readonly words: string | null;
      readonly attempts: number;
    }
  | { readonly type: "clockWarned" | "clockBreached"; readonly kind: ClockKind; readonly holder: string | null }
  | { readonly type: "note"; readonly visibility: NoteVisibility; readonly body: string };

/** Log and notes as one story, newest first. Nobody's id leaves here. */
export function timelineOf(told: Told, viewer: Viewer): readonly TimelineItem[] {
  const side = isOfBrand(viewer)
    ? ({ side: "brand" } as const)
    : { side: "partner" as const, partnerId: viewer.partnerId };
  const notes = visibleNotes(told.notes, side);
  const spoken = new Set<string>();
  const items = visibleEvents(told.log, side).map((event): TimelineItem => {
    const note = notes.find((candidate) => !spoken.has(candidate.id) && isSaidWith(candidate, event));
    if (note !== undefined) spoken.add(note.id);
    return {
      id: `e${event.seq}`,
      at: event.at,
      actor: actorOf(event.actorId, event, told, viewer),
      fact: factOf(event, told, isOfBrand(viewer)),
      words: note?.body ?? null,
    };
  });
  const rest = notes.filter(({ id }) => !spoken.has(id));
  const written = rest.map(({ id, at, authorId, visibility, body }): TimelineItem => ({
    id,
    at,
    actor: actorOf(authorId, null, told, viewer),
    fact: { type: "note", visibility, body },
    words: null,
  }));
  return [...items, ...written].sort((a, b) => a.at - b.at).reverse();
}

/** A step's first entry carries its words: the answer, where the wait begins in the same step. */
function isSaidWith(note: Pick<IncidentNote, "at" | "authorId" | "visibility">, event: VisibleEvent): boolean {
  return note.visibility === "shared" && note.at === event.at && note.authorId === event.actorId;
}

function actorOf(id: PersonId | null, event: VisibleEvent | null, told: Told, viewer: Viewer): Actor {
  if (id === null) return { side: event !== null && isMark(event) ? "clock" : "source" };
  const person = told.people[id];
  if (person === undefined || (!isOfBrand(viewer) && person.partnerId !== viewer.partnerId)) return { side: "brand" };
  return { side: "named", name: person.name };
}

function isMark(event: VisibleEvent): boolean {
  return event.type === "clockWarned" || event.type === "clockBreached";
}

function factOf(event: VisibleEvent, told: Told, isBrand: boolean): TimelineFact {
  const name = (partner: SeenPartner) => (partner?.kind === "named" ? partnerName(told, partner.partnerId) : null);
  switch (event.type) {
    case "opened":
      return { type: "opened", holder: isBrand ? name(event.holder) : null, isSelfReported: event.isSelfReported };
    case "acknowledged":
    case "responded":
    case "updateSent":
    case "customerWrote":
    case "resumed":
    case "followUpDone":
    case "levelSwitchedOff":
      return { type: event.type };
    case "paused":
      return { type: "paused", reason: event.reason };
    case "transferred":
      return { type: "transferred", from: name(event.from), to: name(event.to), reason: event.reason };
    case "levelChanged":
      return { type: "levelChanged", level: told.levels[event.level.levelId] ?? null };
    case "severityChanged":
      return { type: "severityChanged", severity: event.severity };
    case "excluded":
      return { type: "excluded", kind: event.kind, cause: event.cause };
    case "judgedAtSource":
      return { type: "judgedAtSource", kind: event.kind, met: event.met };
    case "resolved":
      return { type: "resolved", account: event.account };
    case "reopened":
      return { type: "reopened", reason: event.reason };
    case "closed": {
      const words = "words" in event ? event.words : null;
      const attempts = event.outcome === "unreached" ? event.attempts.length : 0;
      return { type: "closed", outcome: event.outcome, words, attempts };
    }
    case "clockWarned":
    case "clockBreached":
      return { type: event.type, kind: event.kind, holder: name(event.holder) };
  }
}

function partnerName(told: Told, id: PartnerId): string | null {
  return told.partners[id] ?? null;
}
