import type { PartnerId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Channel, IncidentEvent, IncidentFact, LevelRef } from "~/incidents/domain/events";
import type { ClockKind, PauseReason, Severity } from "~/servicelevels/domain/clocks";
import type { RowNote } from "./faults";

/** An incident as a file tells it: partners and touchpoint by name, no level yet, nobody of ours acted in it. */
export interface ImportedIncident {
  /** With the mapping's name, the key under which it is imported once. */
  readonly externalRef: string;
  readonly mappingName: string;
  /** Who holds it at the end of what the file tells. */
  readonly partnerName: string;
  readonly touchpointName: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly channel: Channel;
  readonly region: string;
  readonly openedAt: Instant;
  /** Not closed at the source: it becomes an incident that still has to be worked on here. */
  readonly isOpen: boolean;
  /** In time order, `seq` from 1 without gaps. */
  readonly events: readonly ImportedEvent[];
  /** What the source counted; its log may have begun after the first hand-over. Null where it does not say. */
  readonly sourceCounts: { readonly transfers: number | null; readonly reopenings: number | null };
  readonly notes: readonly RowNote[];
  readonly rowNumber: number;
}

export type ImportedEvent = { readonly seq: number; readonly at: Instant } & ImportedFact;

export type ImportedFact =
  | {
      readonly type: "opened";
      readonly severity: Severity;
      readonly holderName: string;
      readonly channel: Channel;
      readonly givenTargets: Readonly<Partial<Record<ClockKind, Instant>>>;
    }
  | { readonly type: "acknowledged" | "responded" | "resumed" | "resolved" | "reopened" }
  | { readonly type: "paused"; readonly reason: PauseReason }
  | { readonly type: "transferred"; readonly fromName: string; readonly toName: string }
  | { readonly type: "severityChanged"; readonly severity: Severity }
  | { readonly type: "judgedAtSource"; readonly kind: ClockKind; readonly met: boolean }
  | { readonly type: "closed"; readonly words: string | null };

/** All partners an imported incident names, its last holder included. */
export function partnerNamesOf(imported: ImportedIncident): ReadonlySet<string> {
  const names = new Set([imported.partnerName]);
  for (const event of imported.events) {
    if (event.type === "opened") names.add(event.holderName);
    if (event.type === "transferred") names.add(event.fromName).add(event.toName);
  }
  return names;
}

/** The names of a file bound to what stands for them here. */
export interface ImportBindings {
  readonly partnerIdOf: (name: string) => PartnerId;
  readonly touchpointId: TouchpointId;
  readonly level: LevelRef;
}

/** The log to store: nobody of ours acted, so no entry has an actor. */
export function toIncidentEvents(imported: ImportedIncident, bindings: ImportBindings): readonly IncidentEvent[] {
  return imported.events.map((event) => {
    const { seq, at } = event;
    return { seq, at, actorId: null, ...factOf(event, bindings) };
  });
}

function factOf(event: ImportedFact, { partnerIdOf, touchpointId, level }: ImportBindings): IncidentFact {
  switch (event.type) {
    case "opened":
      return {
        type: "opened",
        severity: event.severity,
        level,
        holder: partnerIdOf(event.holderName),
        touchpointId,
        givenTargets: event.givenTargets,
        reportedBy: "source",
        channel: event.channel,
        isSelfReported: false,
      };
    case "acknowledged":
    case "responded":
    case "resumed":
      return { type: event.type };
    case "resolved":
      return { type: "resolved", account: null };
    case "reopened":
      return { type: "reopened", reason: null };
    case "paused":
      return { type: "paused", reason: event.reason, approvedBy: null };
    case "transferred":
      return { type: "transferred", from: partnerIdOf(event.fromName), to: partnerIdOf(event.toName), reason: null };
    case "severityChanged":
      return { type: "severityChanged", severity: event.severity };
    case "judgedAtSource":
      return { type: "judgedAtSource", kind: event.kind, met: event.met };
    case "closed":
      return { type: "closed", outcome: "closedAtSource", words: event.words };
  }
}
