import { DAY_MS, HOUR_MS, instant, type Instant } from "~/kernel/instant";
import { instantAtLocal, localMsAt, weekdayOf } from "~/servicelevels/domain/local-time";
import { zoneNamed, type Zone } from "~/servicelevels/domain/zone";

/** A week of the brand's zone, Monday to Sunday. */
export interface Week {
  /** Its Monday and its Sunday, "2026-11-16". */
  readonly from: string;
  readonly to: string;
  readonly start: Instant;
  /** The first instant that no longer belongs to it. */
  readonly end: Instant;
  /** When somebody who chose this day and hour is told of it: in the week after. */
  readonly toldAt: Instant;
}

/**
 * The last week somebody is to have been told of by `now`, who wants it on this day (1 = Monday) at this hour. After a
 * downtime it is still that one week, however many were missed. Null in a zone that does not exist.
 */
export function weekToTell(
  now: Instant,
  { day, hour }: { readonly day: number; readonly hour: number },
  timeZone: string,
): Week | null {
  const zone = zoneNamed(timeZone);
  if (zone === null) return null;
  const today = Math.floor(localMsAt(zone, now) / DAY_MS);
  const monday = today - weekdayOf(today);
  const last = weekFrom(zone, monday - 7, day, hour);
  return last.toldAt <= now ? last : weekFrom(zone, monday - 14, day, hour);
}

function weekFrom(zone: Zone, monday: number, day: number, hour: number): Week {
  const at = (localDay: number, ms = 0) => instant(instantAtLocal(zone, localDay * DAY_MS + ms));
  return {
    from: dateOfDay(monday),
    to: dateOfDay(monday + 6),
    start: at(monday),
    end: at(monday + 7),
    toldAt: at(monday + 7 + day - 1, hour * HOUR_MS),
  };
}

function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
