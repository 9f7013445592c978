import type { Instant } from "~/kernel/instant";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { addBusinessDays, type CompiledCalendar } from "./business-time";
import { later, spentMs, type Measure } from "./measure";
import type { ClockKind, ServiceLevel, Severity, Target } from "./service-level";

/** What one clock is judged by. Set when it starts and again when the level or the severity changes. */
export interface Terms {
  readonly levelId: string;
  readonly levelVersion: number;
  readonly measure: Measure;
  /** When it would be due without any pause since its start; null if nothing was promised. */
  readonly dueAt: Instant | null;
  /** Size of the target in ms of the measure; null if nothing was promised. */
  readonly targetMs: number | null;
}

/** A version of a level, with its calendar as it holds for one holder. `level` is null if the histories lack either. */
export interface Agreement {
  readonly levelId: string;
  readonly levelVersion: number;
  readonly level: ServiceLevel | null;
  readonly calendar: CompiledCalendar | null;
}

/** The terms that the level itself sets, or null if it promises nothing of the kind at this severity. */
export function levelTerms(
  agreement: Agreement,
  severity: Severity,
  kind: ClockKind,
  startedAt: Instant,
): Terms | null {
  const { level, calendar, levelId, levelVersion } = agreement;
  const target = level ? targetOf(level, severity, kind) : null;
  if (!target || !calendar) return null;
  switch (target.unit) {
    case "businessMinutes": {
      const targetMs = Math.round(target.amount * MINUTE_MS);
      return { levelId, levelVersion, measure: calendar, targetMs, dueAt: later(calendar, startedAt, targetMs) };
    }
    case "elapsedMinutes": {
      const targetMs = Math.round(target.amount * MINUTE_MS);
      return { levelId, levelVersion, measure: "elapsed", targetMs, dueAt: instant(startedAt + targetMs) };
    }
    case "businessDays": {
      const rule = { cutOff: target.cutOff, restart: target.restart, end: target.end ?? "sameTime" };
      const dueAt = addBusinessDays(calendar, startedAt, target.amount, rule);
      return { levelId, levelVersion, measure: calendar, targetMs: spentMs(calendar, startedAt, dueAt), dueAt };
    }
  }
}

/** The terms of an instant that was given. It is measured as the level measures that kind, else by the wall clock. */
export function givenTerms(measure: Measure, agreement: Agreement, dueAt: Instant, startedAt: Instant): Terms {
  const { levelId, levelVersion } = agreement;
  return { levelId, levelVersion, measure, dueAt, targetMs: spentMs(measure, startedAt, dueAt) };
}

export function measureOf(agreement: Agreement, severity: Severity, kind: ClockKind): Measure {
  const target = agreement.level ? targetOf(agreement.level, severity, kind) : null;
  return target && target.unit !== "elapsedMinutes" && agreement.calendar ? agreement.calendar : "elapsed";
}

/** Terms of a clock that only measures: nothing was promised, so there is no verdict of ours. */
export function termsWithoutTarget(agreement: Agreement): Terms {
  const { levelId, levelVersion, calendar } = agreement;
  return { levelId, levelVersion, measure: calendar ?? "elapsed", dueAt: null, targetMs: null };
}

function targetOf(level: ServiceLevel, severity: Severity, kind: ClockKind): Target | null {
  return level.targets[severity].find((target) => target.kind === kind) ?? null;
}
