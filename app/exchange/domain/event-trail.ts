import { instant, type Instant } from "~/kernel/instant";
import type { ImportedEvent, ImportedFact } from "./imported";

/** Builds the log of one imported incident. Sources write times to the minute, so several of their entries share one; ours
 *  sorts the events of one instant by type. Each entry of the source therefore begins at least a millisecond after the
 *  one before it: its order survives, and no figure moves by more than that. */
export interface EventTrail {
  /** Begins an entry of the source at `at`, or just after the entry before it. */
  beginEntry(at: Instant): void;
  /** Facts of one entry share its instant; they are added in the order in which clocks read them. */
  add(fact: ImportedFact): void;
  readonly events: readonly ImportedEvent[];
}

export function startTrail(): EventTrail {
  const events: ImportedEvent[] = [];
  let moment = instant(0);
  return {
    events,
    beginEntry(at) {
      const last = events.at(-1);
      moment = last !== undefined && at <= last.at ? instant(last.at + 1) : at;
    },
    add(fact) {
      events.push({ seq: events.length + 1, at: moment, ...fact });
    },
  };
}
