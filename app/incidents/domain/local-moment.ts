import { DAY_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { dayOfDate, instantAtLocal, minuteOfTime } from "~/servicelevels/domain/local-time";
import { zoneNamed } from "~/servicelevels/domain/zone";

/** The moment of a wall clock, "2026-03-02T17:00", in a zone; null if there is no such date, time or zone. A time that comes
 *  twice in the autumn night is the first one. */
export function momentOf(local: string, timeZone: string): Instant | null {
  const [date = "", time = ""] = local.split("T");
  const [zone, day, minute] = [zoneNamed(timeZone), dayOfDate(date), minuteOfTime(time)];
  if (zone === null || day === null || minute === null) return null;
  return instant(instantAtLocal(zone, day * DAY_MS + minute * MINUTE_MS));
}
