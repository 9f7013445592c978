import { assertNever } from "~/kernel/assert-never";
import type { Instant } from "~/kernel/instant";
import { stateOf } from "./clock";
import { inTimeOrder, needsManager, type ClockEvent, type PauseReason } from "./clock-events";
import { clockKey, type ClockState } from "./clock-state";
import {
  acknowledge,
  changeHolder,
  followUp,
  hearCustomer,
  openLog,
  pause,
  reopen,
  resolve,
  respond,
  resume,
  sendUpdate,
  switchOff,
} from "./deeds";
import { renewTerms } from "./keeping";
import { pausesOf, type Reading } from "./reading";
import { exclude, judgeAtSource } from "./verdicts";
import {
  CLOCK_KINDS,
  SEVERITIES,
  type CalendarHistory,
  type ClockKind,
  type LevelHistory,
  type ServiceLevel,
  type Severity,
  type Target,
} from "./service-level";

// The names this part is known by, whatever file they are worked out in.
export { CLOCK_KINDS, SEVERITIES, clockKey, needsManager };
export type {
  CalendarHistory,
  ClockEvent,
  ClockKind,
  ClockState,
  LevelHistory,
  PauseReason,
  ServiceLevel,
  Severity,
  Target,
};

/**
 * The clocks of one incident as they stand at `now`, read from its log alone: events after `now` have not happened yet,
 * and the same events give the same clocks in whatever order they are handed over.
 *
 * - Each holder has clocks of its own from the moment it takes over; handing on ends them without a verdict, unless
 *   they were late by then.
 * - A response also acknowledges; a resolution also answers. What is owed no longer is not measured any longer.
 * - `update` gives one clock per word owed to the customer: a response or an update ends one and starts the next; the
 *   customer's own words start the current one anew, unless it is late.
 * - All durations are in the clock's own measure: business time for targets in business minutes and days, time by the
 *   wall clock for elapsed minutes, pauses never counted.
 *
 * Listed by holding, kind and cycle. Before the opening there are none.
 */
export function readClocks(
  events: readonly ClockEvent[],
  levels: LevelHistory,
  calendars: CalendarHistory,
  now: Instant,
): ClockState[] {
  let reading: Reading | null = null;
  for (const event of inTimeOrder(events)) {
    if (event.at > now) break;
    if (reading) apply(reading, event);
    else if (event.type === "opened") reading = openLog(event, levels, calendars);
  }
  if (!reading) return [];
  const states: ClockState[] = [];
  for (const clock of reading.clocks) states.push(stateOf(clock, pausesOf(reading, clock.kind), now));
  return states.sort(inListOrder);
}

function apply(reading: Reading, event: ClockEvent): void {
  switch (event.type) {
    case "opened":
      return; // An incident opens once; the first one counts.
    case "levelChanged":
      reading.levelId = event.levelId;
      reading.levelVersion = event.levelVersion;
      reading.isSwitchedOff = false;
      return renewTerms(reading, event.at);
    case "severityChanged":
      reading.severity = event.severity;
      return renewTerms(reading, event.at);
    case "levelSwitchedOff":
      return switchOff(reading, event.at);
    case "transferred":
      return changeHolder(reading, event.to, event.at);
    case "acknowledged":
      return acknowledge(reading, event.at);
    case "responded":
      return respond(reading, event.at);
    case "updateSent":
      return sendUpdate(reading, event.at);
    case "customerWrote":
      return hearCustomer(reading, event.at);
    case "paused":
      return pause(reading, event.reason, event.at);
    case "resumed":
      return resume(reading, event.at);
    case "resolved":
      return resolve(reading, event.at);
    case "reopened":
      return reopen(reading, event.at);
    case "followUpDone":
      return followUp(reading, event.at);
    case "excluded":
      return exclude(reading, event);
    case "judgedAtSource":
      return judgeAtSource(reading, event);
  }
  return assertNever(event);
}

function inListOrder(one: ClockState, other: ClockState): number {
  if (one.holding !== other.holding) return one.holding - other.holding;
  const byKind = CLOCK_KINDS.indexOf(one.kind) - CLOCK_KINDS.indexOf(other.kind);
  return byKind !== 0 ? byKind : one.cycle - other.cycle;
}
