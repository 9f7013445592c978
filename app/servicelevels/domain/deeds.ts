import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { EventOf, PauseReason } from "./clock-events";
import { termsNow } from "./agreed";
import { finish, isSettled, startOwed, stop } from "./keeping";
import { liveClock, type Reading } from "./reading";
import type { CalendarHistory, LevelHistory } from "./service-level";

export function openLog(event: EventOf<"opened">, levels: LevelHistory, calendars: CalendarHistory): Reading {
  const reading: Reading = {
    levels,
    calendars,
    openedAt: event.at,
    givenTargets: event.givenTargets ?? {},
    severity: event.severity,
    levelId: event.levelId,
    levelVersion: event.levelVersion,
    isSwitchedOff: false,
    holding: { ordinal: 1, holder: event.holder, since: event.at, isAcknowledged: false, isResolvedOnce: false },
    isResponded: false,
    resolvedAt: null,
    isFollowedUp: false,
    lastWordAt: event.at,
    pauses: [],
    waitsFor: null,
    waitsForBrandSince: null,
    clocks: [],
    started: new Map(),
  };
  startOwed(reading);
  return reading;
}

export function acknowledge(reading: Reading, at: Instant): void {
  reading.holding.isAcknowledged = true;
  finish(reading, "acknowledge", at);
}

export function respond(reading: Reading, at: Instant): void {
  acknowledge(reading, at);
  reading.isResponded = true;
  finish(reading, "firstResponse", at);
  sendUpdate(reading, at);
}

/** The customer has word: one update is done, the next is owed. After resolution none is. */
export function sendUpdate(reading: Reading, at: Instant): void {
  if (reading.resolvedAt !== null) return;
  reading.lastWordAt = at;
  finish(reading, "update", at);
  startOwed(reading);
}

/** The customer wrote: the time to the next update counts from here, but a late update is not forgiven. */
export function hearCustomer(reading: Reading, at: Instant): void {
  if (reading.resolvedAt !== null) return;
  reading.lastWordAt = at;
  const update = liveClock(reading, "update");
  if (!update || isSettled(reading, update, at)) return;
  const terms = termsNow(reading, "update", at);
  if (!terms) return;
  update.startedAt = at;
  update.terms = terms;
}

/** Waiting for somebody else instead goes on as one pause; only the brand's own clock tells the reasons apart. */
export function pause(reading: Reading, reason: PauseReason, at: Instant): void {
  if (reading.waitsFor === reason) return;
  if (reading.waitsFor === null) reading.pauses.push({ from: at, to: null });
  else endWaitForBrand(reading, at);
  reading.waitsFor = reason;
  if (reason === "awaitingBrand") reading.waitsForBrandSince = at;
  startOwed(reading);
}

export function resume(reading: Reading, at: Instant): void {
  const last = reading.pauses.at(-1);
  if (reading.waitsFor === null || !last) return;
  last.to = at;
  reading.waitsFor = null;
  endWaitForBrand(reading, at);
}

function endWaitForBrand(reading: Reading, at: Instant): void {
  reading.waitsForBrandSince = null;
  finish(reading, "brand", at);
}

/** What is solved waits for nobody, is acknowledged and answered, and owes no update any more; the follow-up begins. */
export function resolve(reading: Reading, at: Instant): void {
  if (reading.resolvedAt !== null) return;
  resume(reading, at);
  acknowledge(reading, at);
  reading.isResponded = true;
  reading.holding.isResolvedOnce = true;
  reading.resolvedAt = at;
  finish(reading, "firstResponse", at);
  finish(reading, "resolution", at);
  finish(reading, "totalResolution", at);
  stop(liveClock(reading, "update"), at);
  startOwed(reading);
}

/**
 * The verdict of the first resolution stands. The total clock runs on as if it had never stopped, so that closing an
 * incident to stop the clock shows.
 */
export function reopen(reading: Reading, at: Instant): void {
  const { resolvedAt, holding } = reading;
  if (resolvedAt === null) return;
  stop(liveClock(reading, "followUp"), at);
  reading.isFollowedUp = false;
  reading.resolvedAt = null;
  reading.lastWordAt = at;
  // Who took over a solved incident owes a solution only from now on.
  if (holding.ordinal > 1 && !holding.isResolvedOnce && holding.since >= resolvedAt) holding.since = at;
  if (!reading.isSwitchedOff) runOn(reading);
  startOwed(reading);
}

function runOn(reading: Reading): void {
  const { ordinal } = reading.holding;
  const total = reading.clocks.findLast((clock) => clock.kind === "totalResolution" && clock.holding === ordinal);
  if (!total || total.doneAt === null) return;
  const wasSettled = isSettled(reading, total, total.doneAt);
  total.doneAt = null;
  total.endedAt = null;
  if (!wasSettled) total.terms = termsNow(reading, "totalResolution", total.startedAt) ?? total.terms;
}

/** The old holder's clocks end with what it held; what is still owed runs anew for the new one. Pauses go on. */
export function changeHolder(reading: Reading, to: PartnerId, at: Instant): void {
  const { holder, ordinal } = reading.holding;
  if (to === holder) return;
  for (const clock of reading.clocks) {
    if (clock.endedAt === null && clock.kind !== "brand") stop(clock, at);
  }
  reading.holding = { ordinal: ordinal + 1, holder: to, since: at, isAcknowledged: false, isResolvedOnce: false };
  startOwed(reading);
}

export function followUp(reading: Reading, at: Instant): void {
  if (reading.resolvedAt === null) return;
  reading.isFollowedUp = true;
  finish(reading, "followUp", at);
}

/** Nothing is measured until another level is agreed. */
export function switchOff(reading: Reading, at: Instant): void {
  reading.isSwitchedOff = true;
  for (const clock of reading.clocks) {
    if (clock.endedAt === null) stop(clock, at);
  }
}
