import type { PauseReason } from "~/servicelevels/domain/clocks";
import type { HistoryEntry } from "./history-entries";
import type { ImportedFact } from "./imported";
import type { SourceState } from "./mapping";

/** How far the work on an incident had come before an entry. */
export interface Progress {
  /** By the group that holds it. */
  readonly isAcknowledged: boolean;
  readonly isResponded: boolean;
}

/** What an entry changes against the one before it, in the order in which clocks read events of one instant. The opening
 *  itself counts as an entry in state "new". A first state other than "new" is the source's nearest thing to a first
 *  answer, so it stands for acknowledgement and response; a new group's first entry stands for its acknowledgement. */
export function factsOfEntry(before: HistoryEntry, entry: HistoryEntry, progress: Progress): readonly ImportedFact[] {
  const facts: ImportedFact[] = [];
  if (entry.severity !== before.severity) facts.push({ type: "severityChanged", severity: entry.severity });
  if (isHandOver(before, entry)) {
    facts.push({ type: "transferred", fromName: before.holderName, toName: entry.holderName });
  }
  if (!progress.isResponded && entry.state !== "new") facts.push({ type: "acknowledged" }, { type: "responded" });
  else if (!progress.isAcknowledged && isAtWork(entry) && !isHandOver(before, entry))
    facts.push({ type: "acknowledged" });
  if (entry.state !== before.state) facts.push(...factsOfState(before.state, entry.state));
  return facts;
}

export function progressAfter(before: HistoryEntry, entry: HistoryEntry, progress: Progress): Progress {
  const isFirstAnswer = !progress.isResponded && entry.state !== "new";
  const isSeen = progress.isAcknowledged || isAtWork(entry) || isOver(entry.state);
  return {
    isAcknowledged: isFirstAnswer || (isSeen && !isHandOver(before, entry)),
    isResponded: progress.isResponded || isFirstAnswer,
  };
}

function isHandOver(before: HistoryEntry, entry: HistoryEntry): boolean {
  return entry.holderName !== before.holderName;
}

function isAtWork({ state }: HistoryEntry): boolean {
  return state !== "new" && !isOver(state);
}

/** A reopening sorts after a pause or resolution of the same instant; so an entry that reopens is two: see `read-history`. */
export function isReopening(before: SourceState, after: SourceState): boolean {
  return before !== after && (before === "closed" || (before === "resolved" && after !== "closed"));
}

function factsOfState(before: SourceState, after: SourceState): readonly ImportedFact[] {
  const facts: ImportedFact[] = [];
  if (isReopening(before, after)) facts.push({ type: "reopened" });
  if (pauseReason(before) !== null) facts.push({ type: "resumed" });
  const reason = pauseReason(after);
  if (reason !== null) facts.push({ type: "paused", reason });
  if (isOver(after) && !isOver(before)) facts.push({ type: "resolved" });
  if (after === "closed") facts.push({ type: "closed", words: null });
  return facts;
}

function isOver(state: SourceState): boolean {
  return state === "resolved" || state === "closed";
}

function pauseReason(state: SourceState): PauseReason | null {
  switch (state) {
    case "awaitingCustomer":
    case "awaitingBrand":
    case "awaitingThirdParty":
      return state;
    case "new":
    case "working":
    case "resolved":
    case "closed":
      return null;
  }
}
