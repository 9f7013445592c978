import { instant, type Instant } from "~/kernel/instant";
import { readClocks, type CalendarHistory, type ClockState, type LevelHistory } from "~/servicelevels/domain/clocks";
import { ofType, type IncidentEvent } from "./events";
import { toClockEvents } from "./to-clock-events";

/** The clocks of an incident at a moment; what is in its log has happened, even if another server's clock was ahead. A source system's resolution starts no follow-up clock: whether anybody there
 *  asked the customer is not known, and silence in a file is not a broken promise. */
export function readIncidentClocks(
  events: readonly IncidentEvent[],
  levels: LevelHistory,
  calendars: CalendarHistory,
  now: Instant,
): ClockState[] {
  const resolvedAtSource = new Set(
    events.filter((event) => ofType(event, "resolved") && event.account === null).map((event) => event.at),
  );
  const asOf = instant(Math.max(now, events.at(-1)?.at ?? now));
  const clocks = readClocks(toClockEvents(events), levels, calendars, asOf);
  return clocks.filter((clock) => clock.kind !== "followUp" || !resolvedAtSource.has(clock.startedAt));
}
