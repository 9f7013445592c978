import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { isLate, type Clock } from "./clock";
import type { PauseReason } from "./clock-events";
import { laterOf, movedByPauses, type Pause } from "./measure";
import { CLOCK_KINDS, type CalendarHistory, type ClockKind, type LevelHistory, type Severity } from "./service-level";
import { givenTerms, levelTerms, measureOf, termsWithoutTarget, type Agreement, type Terms } from "./terms";

/** What has been read of an incident's log so far. */
export interface Reading {
  readonly levels: LevelHistory;
  readonly calendars: CalendarHistory;
  readonly openedAt: Instant;
  readonly givenTargets: Readonly<Partial<Record<ClockKind, Instant>>>;
  severity: Severity;
  levelId: string;
  levelVersion: number;
  isSwitchedOff: boolean;
  holding: Holding;
  isResponded: boolean;
  resolvedAt: Instant | null;
  isFollowedUp: boolean;
  /** The last word to or from the customer: where the update clock starts. */
  lastWordAt: Instant;
  readonly pauses: Pause[];
  waitsFor: PauseReason | null;
  waitsForBrandSince: Instant | null;
  clocks: Clock[];
}

export interface Holding {
  readonly ordinal: number;
  readonly holder: PartnerId;
  /** Since when the holder owes a solution. */
  since: Instant;
  isAcknowledged: boolean;
  isResolvedOnce: boolean;
}

const NO_PAUSES: readonly Pause[] = [];

/** The brand's own clock is not held back by the waiting it measures. */
export function pausesOf(reading: Reading, kind: ClockKind): readonly Pause[] {
  return kind === "brand" ? NO_PAUSES : reading.pauses;
}

/** Since when something is owed that a clock of this kind measures, or null if nothing is. */
export function owedSince(reading: Reading, kind: ClockKind): Instant | null {
  const { holding, resolvedAt } = reading;
  switch (kind) {
    case "acknowledge":
      return resolvedAt === null && !holding.isAcknowledged ? holding.since : null;
    case "firstResponse":
      return resolvedAt === null && !reading.isResponded ? holding.since : null;
    case "update":
      return resolvedAt === null ? laterOf(reading.lastWordAt, holding.since) : null;
    case "resolution":
      return resolvedAt === null && !holding.isResolvedOnce ? holding.since : null;
    case "totalResolution":
      return resolvedAt === null ? holding.since : null;
    case "followUp":
      return resolvedAt !== null && !reading.isFollowedUp ? laterOf(resolvedAt, holding.since) : null;
    case "brand":
      return reading.waitsForBrandSince;
  }
}

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
  const cycle = 1 + reading.clocks.filter((clock) => clock.kind === kind && clock.holding === holding).length;
  const still = { doneAt: null, endedAt: null, exclusion: null, judgedAtSource: null };
  const clock: Clock = { kind, holder, holding, cycle, startedAt, terms, ...still };
  reading.clocks.push(clock);
  return clock;
}

/** The clock of a kind that has not ended. There is never more than one. */
export function liveClock(reading: Reading, kind: ClockKind): Clock | undefined {
  return reading.clocks.find((clock) => clock.kind === kind && clock.endedAt === null);
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
 * Running clocks get the terms that hold now, from their own start, and disappear if nothing is promised any more. What
 * is judged already keeps what it was judged by.
 */
export function renewTerms(reading: Reading, at: Instant): void {
  reading.clocks = reading.clocks.filter((clock) => {
    if (clock.endedAt !== null || isSettled(reading, clock, at)) return true;
    const terms = termsNow(reading, clock.kind, clock.startedAt);
    if (terms === null && clock.judgedAtSource === null) return false;
    clock.terms = terms ?? termsWithoutTarget(agreementNow(reading, clock.kind));
    return true;
  });
  startOwed(reading);
}

/** A late clock and an excluded one keep their terms, whatever is agreed afterwards. */
export function isSettled(reading: Reading, clock: Clock, at: Instant): boolean {
  return clock.exclusion !== null || isLate(clock, pausesOf(reading, clock.kind), at);
}

/** The terms of a clock of this kind that starts at an instant, or null if nothing is promised. */
export function termsNow(reading: Reading, kind: ClockKind, startedAt: Instant): Terms | null {
  const agreement = agreementNow(reading, kind);
  const terms = termsFromGiven(reading, agreement, kind, startedAt);
  if (terms) return terms;
  const fromLevel = levelTerms(agreement, reading.severity, kind, startedAt);
  return fromLevel ?? (kind === "brand" ? termsWithoutTarget(agreement) : null);
}

/** What is agreed now. The brand's own clock counts in the level's hours, whatever hours the partner has. */
export function agreementNow(reading: Reading, kind: ClockKind): Agreement {
  const { levelId, levelVersion } = reading;
  const level = reading.levels(levelId, levelVersion) ?? null;
  const holder = kind === "brand" ? null : reading.holding.holder;
  const calendar = level && reading.calendars(level.calendarId, level.calendarVersion, holder);
  return { levelId, levelVersion, level, calendar: calendar ?? null };
}

/**
 * A given target is a promise about the incident: it takes the place of the level's until the thing is done once, for
 * every holder who takes over before it is due. It moves by all pauses since the opening, as a computed one does.
 */
function termsFromGiven(reading: Reading, agreement: Agreement, kind: ClockKind, startedAt: Instant): Terms | null {
  const given = reading.givenTargets[kind];
  if (given === undefined) return null;
  if (reading.clocks.some((clock) => clock.kind === kind && clock.doneAt !== null)) return null;
  const measure = measureOf(agreement, reading.severity, kind);
  const moved = movedByPauses(measure, pausesOf(reading, kind), given, reading.openedAt, startedAt);
  if (moved <= startedAt && startedAt !== reading.openedAt) return null;
  return givenTerms(measure, agreement, moved, startedAt);
}
