import type { Instant } from "~/kernel/instant";
import { hasUnderstood, hasWalked, type OnboardingFacts } from "./onboarding";

/** One thing that happened on the way to acceptance. `name` is a person's. */
export type HistoryEntry =
  | { readonly what: "started"; readonly at: Instant; readonly by: string | null }
  | { readonly what: "walked"; readonly at: Instant; readonly name: string }
  /** Touchpoints whose roles were written one after the other; `at` is when the last of them was. */
  | { readonly what: "roles-written"; readonly at: Instant; readonly names: readonly string[] }
  /** `count` pairs, as they stand today; `at` is when the last of them was understood. */
  | { readonly what: "understood"; readonly at: Instant; readonly name: string; readonly count: number }
  | { readonly what: "accepted"; readonly at: Instant; readonly by: string | null };

/** Who started and who accepted an onboarding, and when; names are null where the system did it. */
export interface OnboardingFrame {
  readonly startedAt: Instant;
  readonly startedBy: string | null;
  readonly acceptedAt: Instant | null;
  readonly acceptedBy: string | null;
}

/** What happened so far, oldest first. What has lapsed since is left out: it would have to be done again. */
export function historyOf(facts: OnboardingFacts, frame: OnboardingFrame): HistoryEntry[] {
  const entries: HistoryEntry[] = [{ what: "started", at: frame.startedAt, by: frame.startedBy }];
  for (const person of facts.people) {
    if (person.walk !== null && hasWalked(facts, person)) {
      entries.push({ what: "walked", at: person.walk.at, name: person.name });
    }
  }
  for (const { name, roleWrittenAt } of facts.served) {
    if (roleWrittenAt !== null) entries.push({ what: "roles-written", at: roleWrittenAt, names: [name] });
  }
  for (const person of facts.people) {
    const understood = facts.pairs.filter((pair) => hasUnderstood(person, pair)).map(({ pairId }) => pairId);
    const [last] = person.answers
      .filter(({ pairId }) => understood.includes(pairId))
      .map(({ at }) => at)
      .sort((one, other) => other - one);
    if (last !== undefined) {
      entries.push({ what: "understood", at: last, name: person.name, count: understood.length });
    }
  }
  if (frame.acceptedAt !== null) entries.push({ what: "accepted", at: frame.acceptedAt, by: frame.acceptedBy });
  return gathered(entries.sort((one, other) => one.at - other.at));
}

/** Roles with nothing else in between become one entry: a lead who writes six of them did one thing. */
function gathered(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const told: HistoryEntry[] = [];
  for (const entry of entries) {
    const before = told.at(-1);
    if (entry.what === "roles-written" && before?.what === "roles-written") {
      told[told.length - 1] = { ...entry, names: [...before.names, ...entry.names] };
    } else {
      told.push(entry);
    }
  }
  return told;
}
