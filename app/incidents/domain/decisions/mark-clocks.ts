import type { Instant } from "~/kernel/instant";
import type { ClockState } from "~/servicelevels/domain/clocks";
import { planMarks } from "../clock-marks";
import type { IncidentEvent } from "../events";
import type { Incident } from "../incident";
import { step } from "./step";

/** What the sweep writes: the warnings and breaches that are due and not in the log yet. Empty when there is nothing to
 *  say, and empty the second time. It refuses nothing: time passes in every status. */
export function markClocks(
  incident: Incident,
  events: readonly IncidentEvent[],
  clocks: readonly ClockState[],
  now: Instant,
): readonly IncidentEvent[] {
  return step(incident, null, now, planMarks(events, clocks, now).due);
}
