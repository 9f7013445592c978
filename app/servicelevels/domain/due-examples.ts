import { idOf, type PartnerId } from "~/kernel/ids";
import { DAY_MS, HOUR_MS, instant, type Instant } from "~/kernel/instant";
import type { CompiledCalendar } from "./business-time";
import { readClocks } from "./clocks";
import { instantAtLocal, localMsAt, weekdayOf } from "./local-time";
import { SEVERITIES, type ClockKind, type ServiceLevel, type Severity } from "./service-level";

/** An incident that opens at a moment, and when each of its promises would fall due, by severity. */
export interface DueExample {
  readonly when: "now" | "friday";
  readonly openedAt: Instant;
  readonly bySeverity: readonly {
    readonly severity: Severity;
    readonly due: readonly { readonly kind: ClockKind; readonly at: Instant }[];
  }[];
}

/**
 * What a level promises, seen on two incidents: one that opens now, and one that opens on the coming Friday at four in
 * the afternoon of the calendar, when business time and time by the wall clock differ most. Promises that do not start
 * with the opening are left out.
 */
export function dueExamples(level: ServiceLevel, calendar: CompiledCalendar, now: Instant): DueExample[] {
  const examples = [
    { when: "now", openedAt: now },
    { when: "friday", openedAt: comingFriday(calendar, now) },
  ] as const;
  return examples.map((example) => ({ ...example, bySeverity: dueBySeverity(level, calendar, example.openedAt) }));
}

function dueBySeverity(level: ServiceLevel, calendar: CompiledCalendar, openedAt: Instant): DueExample["bySeverity"] {
  const opened = { type: "opened", at: openedAt, seq: 1, levelId: level.id, levelVersion: level.version } as const;
  return SEVERITIES.map((severity) => {
    const log = [{ ...opened, severity, holder: idOf<PartnerId>("example") }];
    const clocks = readClocks(
      log,
      () => level,
      () => calendar,
      openedAt,
    );
    return {
      severity,
      due: clocks.flatMap(({ kind, targetAt }) => (targetAt === null ? [] : [{ kind, at: targetAt }])),
    };
  });
}

const FRIDAY = 4;
const FOUR_IN_THE_AFTERNOON_MS = 16 * HOUR_MS;

/** The first Friday, 16:00 on the calendar's wall clock, after `now`. */
function comingFriday({ zone }: CompiledCalendar, now: Instant): Instant {
  const localNow = localMsAt(zone, now);
  const today = Math.floor(localNow / DAY_MS);
  const thisWeek = (today + ((FRIDAY - weekdayOf(today) + 7) % 7)) * DAY_MS + FOUR_IN_THE_AFTERNOON_MS;
  return instant(instantAtLocal(zone, thisWeek > localNow ? thisWeek : thisWeek + 7 * DAY_MS));
}
