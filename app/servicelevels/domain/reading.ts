import type { PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Clock } from "./clock";
import type { PauseReason } from "./clock-events";
import { laterOf, type Pause } from "./measure";
import type { CalendarHistory, ClockKind, LevelHistory, Severity } from "./service-level";

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
  /** How many clocks of each kind have started, those that disappeared included: a number is never given twice. */
  readonly started: Map<ClockKind, number>;
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

/** The clock of a kind that has not ended. There is never more than one. */
export function liveClock(reading: Reading, kind: ClockKind): Clock | undefined {
  return reading.clocks.find((clock) => clock.kind === kind && clock.endedAt === null);
}
