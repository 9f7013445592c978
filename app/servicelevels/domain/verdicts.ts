import type { Clock } from "./clock";
import type { EventOf } from "./clock-events";
import { agreementNow } from "./agreed";
import { addClock } from "./keeping";
import { owedSince, type Reading } from "./reading";
import { termsWithoutTarget } from "./terms";

/** Takes the clocks of a kind that have started by then out of the measures. They stay to be seen. */
export function exclude(reading: Reading, event: EventOf<"excluded">): void {
  const { kind, holder, cause, approvedBy } = event;
  for (const clock of reading.clocks) {
    if (clock.kind === kind && (holder === undefined || clock.holder === holder))
      clock.exclusion ??= { cause, approvedBy };
  }
}

/**
 * The source's verdict belongs to the present holder's clock, else to the last of the kind. Where nothing was promised
 * a clock without a target carries it, so that no verdict is lost. The first one stays.
 */
export function judgeAtSource(reading: Reading, event: EventOf<"judgedAtSource">): void {
  const ofKind = reading.clocks.filter((clock) => clock.kind === event.kind);
  const clock =
    ofKind.findLast((candidate) => candidate.holding === reading.holding.ordinal) ??
    ofKind.at(-1) ??
    carrier(reading, event);
  clock.judgedAtSource ??= event.met;
}

/** Nothing of the kind was promised: the clock only measures, until the thing is done or, if it is, until then. */
function carrier(reading: Reading, { kind, at }: EventOf<"judgedAtSource">): Clock {
  const owed = owedSince(reading, kind);
  const terms = termsWithoutTarget(agreementNow(reading, kind));
  const clock = addClock(reading, kind, owed ?? reading.holding.since, terms);
  if (owed === null && (kind === "resolution" || kind === "totalResolution")) clock.doneAt = reading.resolvedAt;
  if (owed === null || reading.isSwitchedOff) clock.endedAt = clock.doneAt ?? at;
  return clock;
}
