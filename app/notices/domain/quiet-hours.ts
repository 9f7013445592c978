import { DAY_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { localMsAt, weekdayOf } from "~/servicelevels/domain/local-time";
import { reach, spanAt, zoneNamed, type Zone } from "~/servicelevels/domain/zone";

/** When somebody wants no mail, by the wall clock of the brand's zone. */
export interface QuietHours {
  /** Every night: minutes since midnight, 0 to 1439 and not the same. Over midnight when `to` is the earlier one. */
  readonly nightly: { readonly from: number; readonly to: number } | null;
  /** Wholly quiet from midnight to midnight, 1 = Monday … 7 = Sunday; never all seven. */
  readonly days: readonly number[];
}

/**
 * The first moment from `at` on at which the wall clock shows no quiet hour; `at` itself where none is on. A night in
 * which the clocks move is as long as it really is: what counts is what the wall clock shows. An unknown zone knows no
 * quiet hours.
 */
export function quietUntil(quiet: QuietHours, timeZone: string, at: Instant): Instant {
  const zone = zoneNamed(timeZone);
  if (zone === null) return at;
  let moment: number = at;
  // Each turn ends a night, ends a day, or passes a change of the clocks: a week has few of them.
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const left = quietMsLeft(quiet, localMsAt(zone, moment));
    if (left === 0) break;
    moment = Math.min(moment + left, nextChange(zone, moment, moment + left));
  }
  return instant(moment);
}

export function isQuiet(quiet: QuietHours, timeZone: string, at: Instant): boolean {
  return quietUntil(quiet, timeZone, at) > at;
}

const MOST_TURNS = 40;

/** How long the quiet that is on at a local time still lasts if the clocks do not move; 0: none is on. */
function quietMsLeft({ nightly, days }: QuietHours, localMs: number): number {
  const day = Math.floor(localMs / DAY_MS);
  const ofDay = localMs - day * DAY_MS;
  if (days.includes(weekdayOf(day) + 1)) return DAY_MS - ofDay;
  if (nightly === null) return 0;
  const [from, to] = [nightly.from * MINUTE_MS, nightly.to * MINUTE_MS];
  if (from < to) return ofDay >= from && ofDay < to ? to - ofDay : 0;
  if (ofDay >= from) return DAY_MS - ofDay + to;
  return ofDay < to ? to - ofDay : 0;
}

/** When the zone's distance from UTC changes between two moments, after the first; `to` where it does not. */
function nextChange(zone: Zone, from: number, to: number): number {
  reach(zone, from);
  reach(zone, to);
  return zone.from[spanAt(zone, from) + 1] ?? to;
}
