import { HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { Severity } from "~/servicelevels/domain/clocks";
import type { NoticeKind } from "./kinds";
import type { Preferences } from "./preferences";
import { quietUntil } from "./quiet-hours";

/** A mark of a clock as one person is to be told of it. */
export interface MarkToTell {
  readonly kind: "clockWarning" | "breach";
  readonly severity: Severity;
  /** When the promise is due, or was. */
  readonly dueAt: Instant;
}

/** Mails about single clocks somebody gets within an hour; what comes on top is gathered. */
export const MOST_SINGLE = 5;
export const SINGLE_WINDOW_MS = HOUR_MS;
/** What is gathered goes out when the quarter of an hour is over, and with it all that came meanwhile. */
const GATHERING_MS = 15 * MINUTE_MS;

export interface Delivery<Mark extends MarkToTell> {
  /** Each in a mail of its own, at once; the gravest first. */
  readonly single: readonly Mark[];
  /** In one mail with whatever else is due at that moment; `at` is when. */
  readonly gathered: { readonly at: Instant; readonly marks: readonly Mark[] };
}

/**
 * How one person is told of clocks. A few mails at once, the rest gathered; in quiet hours everything is gathered until
 * their end, but for a critical breach where the person allows it. A warning that would come when the promise is past
 * is left out: the breach is told instead. `lately` is how many single mails there were within the window.
 */
export function deliver<Mark extends MarkToTell>(
  marks: readonly Mark[],
  { quiet, criticalAlways }: Preferences,
  timeZone: string,
  now: Instant,
  lately: number,
): Delivery<Mark> {
  const isAwake = quietUntil(quiet, timeZone, now) === now;
  const sorted = [...marks].sort((a, b) => urgency(a) - urgency(b) || a.dueAt - b.dueAt);
  const mayComeNow = (mark: Mark) => isAwake || (criticalAlways && isGravest(mark));
  const inTime = (mark: Mark, at: Instant) => mark.kind === "breach" || mark.dueAt > at;
  const single = sorted.filter(mayComeNow).slice(0, Math.max(0, MOST_SINGLE - lately));
  const gatheredAt = quietUntil(quiet, timeZone, endOfQuarter(now));
  const rest = sorted.filter((mark) => !single.includes(mark));
  return {
    single: single.filter((mark) => inTime(mark, now)),
    gathered: { at: gatheredAt, marks: rest.filter((mark) => inTime(mark, gatheredAt)) },
  };
}

/** What a person may let through quiet hours: the breach of a critical incident. */
export function isGravest({ kind, severity }: { readonly kind: NoticeKind; readonly severity: Severity }): boolean {
  return kind === "breach" && severity === "critical";
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2 };

function urgency({ kind, severity }: MarkToTell): number {
  return SEVERITY_ORDER[severity] * 2 + (kind === "breach" ? 0 : 1);
}

function endOfQuarter(at: Instant): Instant {
  return instant((Math.floor(at / GATHERING_MS) + 1) * GATHERING_MS);
}
