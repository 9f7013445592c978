import type { Instant } from "~/kernel/instant";
import { agreementNow, termsNow } from "./agreed";
import { isLate, type Clock } from "./clock";
import { liveClock, owedSince, pausesOf, type Reading } from "./reading";
import { CLOCK_KINDS, type ClockKind } from "./service-level";
import { termsWithoutTarget, type Terms } from "./terms";

/** Starts a clock for everything that is owed, promised by the level (or given) and not yet measured. */
export function startOwed(reading: Reading): void {
  if (reading.isSwitchedOff) return;
  for (const kind of CLOCK_KINDS) {
    const startedAt = owedSince(reading, kind);
    if (startedAt === null || liveClock(reading, kind)) continue;
    const terms = termsNow(reading, kind, startedAt);
    if (terms) addClock(reading, kind, startedAt, terms);
  }
}

export function addClock(reading: Reading, kind: ClockKind, startedAt: Instant, terms: Terms): Clock {
  const { holder, ordinal: holding } = reading.holding;
  const cycle = (reading.started.get(kind) ?? 0) + 1;
  reading.started.set(kind, cycle);
  const still = { doneAt: null, endedAt: null, exclusion: null, judgedAtSource: null };
  const clock: Clock = { kind, holder, holding, cycle, startedAt, terms, ...still };
  reading.clocks.push(clock);
  return clock;
}

/** What the clock waited for was done. */
export function finish(reading: Reading, kind: ClockKind, at: Instant): void {
  const clock = liveClock(reading, kind);
  if (!clock) return;
  clock.doneAt = at;
  clock.endedAt = at;
}

/** The clock ends without what it waited for. If it was late by then it stays a breach. */
export function stop(clock: Clock | undefined, at: Instant): void {
  if (clock) clock.endedAt = at;
}

/**
 * Running clocks get the terms that hold now, from their own start. What is judged already keeps what it was judged by.
 * What the new terms promise no longer is owed no longer: a running clock disappears, a late one stops as late as it is.
 */
export function renewTerms(reading: Reading, at: Instant): void {
  reading.clocks = reading.clocks.filter((clock) => {
    if (clock.endedAt !== null) return true;
    const terms = termsNow(reading, clock.kind, clock.startedAt);
    if (isSettled(reading, clock, at)) {
      if (terms === null && clock.terms.dueAt !== null) stop(clock, at);
      return true;
    }
    if (terms === null && clock.judgedAtSource === null) return false;
    clock.terms = terms ?? termsWithoutTarget(agreementNow(reading, clock.kind));
    return true;
  });
  startOwed(reading);
}

/**
 * A late clock and an excluded one keep their terms, whatever is agreed afterwards; so does one that nothing was promised
 * for and that the source calls a breach.
 */
export function isSettled(reading: Reading, clock: Clock, at: Instant): boolean {
  if (clock.exclusion !== null) return true;
  if (clock.terms.dueAt === null) return clock.judgedAtSource === false;
  return isLate(clock, pausesOf(reading, clock.kind), at);
}
