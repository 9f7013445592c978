import type { Instant } from "~/kernel/instant";
import { movedByPauses } from "./measure";
import { pausesOf, type Reading } from "./reading";
import type { ClockKind } from "./service-level";
import { givenTerms, levelTerms, measureOf, termsWithoutTarget, type Agreement, type Terms } from "./terms";

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
