import type { PartnerId } from "~/kernel/ids";
import type { ClockState } from "~/servicelevels/domain/clocks";
import type { IncidentNote } from "./decisions/write-note";
import type { EventOf, IncidentEvent, IncidentEventType } from "./events";

/** Who looks at an incident: the brand sees all of it, a partner what happened while it held it. */
export type Viewer = { readonly side: "brand" } | { readonly side: "partner"; readonly partnerId: PartnerId };

/** An entry of the log as it may be shown. Instead of partners it says who they are to the viewer: another partner is never
 *  told apart from a third one, nor can it be named by a screen that does not get its id. */
export type VisibleEvent =
  | Exclude<IncidentEvent, { type: "opened" | "transferred" | "excluded" | "clockWarned" | "clockBreached" }>
  | Masked<"opened", "holder">
  | Masked<"transferred", "from" | "to">
  | Masked<"excluded", "holder">
  | Masked<"clockWarned" | "clockBreached", "holder">;

type Masked<Type extends IncidentEventType, Field extends string> = Omit<EventOf<Type>, Field> & {
  readonly [Name in Field]: SeenPartner;
};

/** `named`: the brand's view, or the viewer itself. `null`: all holders (an exclusion). */
export type SeenPartner = { readonly kind: "named"; readonly partnerId: PartnerId } | { readonly kind: "other" } | null;

/** The log as the viewer may see it. For a partner: the hand-overs to and from it and everything between. What an earlier or
 *  later holder did is not its business, nor are the words with which the brand moved it on. */
export function visibleEvents(events: readonly IncidentEvent[], viewer: Viewer): VisibleEvent[] {
  const visible: VisibleEvent[] = [];
  const held = new Set<PartnerId>();
  let holder: PartnerId | null = null;
  for (const event of events) {
    const before: PartnerId | null = holder;
    if (event.type === "opened") holder = event.holder;
    if (event.type === "transferred") holder = event.to;
    if (holder !== null) held.add(holder);
    if (mayConcern(event, { before, after: holder, held }, viewer)) visible.push(masked(event, viewer));
  }
  // Numbered anew for a partner: gaps would count what the others did.
  return viewer.side === "brand" ? visible : visible.map((event, index) => ({ ...event, seq: index + 1 }));
}

interface Holders {
  readonly before: PartnerId | null;
  readonly after: PartnerId | null;
  /** Everybody who has held it by then. */
  readonly held: ReadonlySet<PartnerId>;
}

function mayConcern(event: IncidentEvent, { before, after, held }: Holders, viewer: Viewer): boolean {
  if (viewer.side === "brand") return true;
  const { partnerId } = viewer;
  // Marks and exclusions are about holders' clocks, also when they are written after the hand-over.
  if (event.type === "clockWarned" || event.type === "clockBreached") return event.holder === partnerId;
  if (event.type === "excluded") return event.holder === null ? held.has(partnerId) : event.holder === partnerId;
  return before === partnerId || after === partnerId;
}

function masked(event: IncidentEvent, viewer: Viewer): VisibleEvent {
  switch (event.type) {
    case "opened":
    case "clockWarned":
    case "clockBreached":
      return { ...event, holder: seen(event.holder, viewer) };
    case "transferred": {
      const reason = viewer.side === "brand" ? event.reason : null;
      return { ...event, reason, from: seen(event.from, viewer), to: seen(event.to, viewer) };
    }
    case "excluded":
      return { ...event, holder: event.holder === null ? null : seen(event.holder, viewer) };
    case "acknowledged":
    case "responded":
    case "updateSent":
    case "customerWrote":
    case "paused":
    case "resumed":
    case "resolved":
    case "reopened":
    case "closed":
    case "followUpDone":
    case "levelChanged":
    case "levelSwitchedOff":
    case "severityChanged":
    case "judgedAtSource":
      return event;
  }
}

function seen(partnerId: PartnerId, viewer: Viewer): SeenPartner {
  return viewer.side === "brand" || viewer.partnerId === partnerId ? { kind: "named", partnerId } : { kind: "other" };
}

/** Notes in the viewer's reach: shared ones written while it held the incident; internal ones are the brand's. */
export function visibleNotes<Note extends Pick<IncidentNote, "visibility" | "holderId">>(
  notes: readonly Note[],
  viewer: Viewer,
): readonly Note[] {
  if (viewer.side === "brand") return notes;
  return notes.filter((note) => note.visibility === "shared" && note.holderId === viewer.partnerId);
}

/** A partner's own clocks; the brand's clock shows it for whom it waits. */
export function visibleClocks(clocks: readonly ClockState[], viewer: Viewer): readonly ClockState[] {
  if (viewer.side === "brand") return clocks;
  return clocks.filter((clock) => clock.holder === viewer.partnerId);
}
