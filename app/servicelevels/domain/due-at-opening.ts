import { idOf, type LevelId, type PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { readClocks } from "./clocks";
import {
  CLOCK_KINDS,
  SEVERITIES,
  type CalendarHistory,
  type ClockKind,
  type LevelHistory,
  type Severity,
} from "./service-level";

/** When the promises of one severity fall due, in the order clocks are listed. */
export interface DueOfSeverity {
  readonly severity: Severity;
  readonly due: readonly { readonly kind: ClockKind; readonly at: Instant }[];
}

/** When each promise of a level would fall due for an incident that opens at `openedAt`, severity by severity. */
export function dueAtOpening(
  level: { readonly levelId: LevelId; readonly levelVersion: number },
  levels: LevelHistory,
  calendars: CalendarHistory,
  openedAt: Instant,
): DueOfSeverity[] {
  const holder = idOf<PartnerId>("nobody yet");
  return SEVERITIES.map((severity) => {
    const opened = { type: "opened", at: openedAt, seq: 1, severity, ...level, holder } as const;
    const clocks = readClocks([opened], levels, calendars, openedAt);
    const due = clocks.flatMap(({ kind, targetAt }) => (targetAt === null ? [] : [{ kind, at: targetAt }]));
    return { severity, due: due.sort((a, b) => CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind)) };
  });
}
