import { instant, type Instant } from "~/kernel/instant";
import { clockKey, type ClockState } from "~/servicelevels/domain/clocks";
import type { ClockRef, IncidentEvent, IncidentFact } from "./events";

/** What is still to be said about the clocks of an incident: that one is at 75 % of its time, that one is past it. Each is
 *  said once per clock, as an event of the log, however often and however late the sweep comes by. */
export interface MarkPlan {
  /** To be written now. */
  readonly due: readonly IncidentFact[];
  /** When the next one falls due if nothing else happens; in the past while `due` is not empty. Null: nothing to come. */
  readonly nextMarkAt: Instant | null;
}

export function planMarks(events: readonly IncidentEvent[], clocks: readonly ClockState[], now: Instant): MarkPlan {
  // History that came closed is not news: nobody is warned of a breach of years ago.
  if (events.some((event) => event.type === "closed" && event.outcome === "closedAtSource")) {
    return { due: [], nextMarkAt: null };
  }
  const written = new Set(
    events.flatMap((event) =>
      event.type === "clockWarned" || event.type === "clockBreached" ? [markKey(event.type, event)] : [],
    ),
  );
  const due: IncidentFact[] = [];
  const moments: Instant[] = [];
  for (const clock of clocks) {
    const mark = nextMark(clock, written);
    if (mark === null) continue;
    moments.push(mark.at);
    const { kind, holding, cycle, holder } = clock;
    if (mark.at <= now) due.push({ type: mark.type, kind, holding, cycle, holder });
  }
  return { due, nextMarkAt: earliest(moments) };
}

type MarkType = "clockWarned" | "clockBreached";

/** A clock that is late already is not warned any more. */
function nextMark(clock: ClockState, written: ReadonlySet<string>): { type: MarkType; at: Instant } | null {
  if (written.has(markKey("clockBreached", clock))) return null;
  switch (clock.status) {
    case "breached":
    case "running": {
      const isWarned = clock.status === "breached" || written.has(markKey("clockWarned", clock));
      if (!isWarned && clock.warnAt !== null) return { type: "clockWarned", at: clock.warnAt };
      // In time up to and including the very moment it is due.
      return clock.targetAt === null ? null : { type: "clockBreached", at: instant(clock.targetAt + 1) };
    }
    case "paused":
    case "met":
    case "cancelled":
    case "excluded":
      return null;
  }
}

function markKey(type: MarkType, clock: ClockRef): string {
  return `${type}:${clockKey(clock)}`;
}

export function earliest(moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>((least, at) => (least === null || at < least ? at : least), null);
}
