import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { instantAtLocal, localMsAt } from "~/servicelevels/domain/local-time";
import type { Zone } from "~/servicelevels/domain/zone";

/** How a file writes its dates. Days, months and hours may come without a leading zero, seconds may be left out. */
export type DateOrder = "yearFirst" | "dayFirst" | "monthFirst";

const patterns = {
  yearFirst: /^(\d{4})-(\d{1,2})-(\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/,
  dayFirst: /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/,
  monthFirst: /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/,
} as const satisfies Record<DateOrder, RegExp>;

const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2199;

/** The wall-clock time a cell shows, in milliseconds as if it were UTC; null if there is no such date or time, or its year
 *  is not one an incident can have. */
export function parseLocal(text: string, order: DateOrder): number | null {
  const parts = patterns[order].exec(text);
  if (parts === null) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [year, month, day] = order === "yearFirst" ? [a, b, c] : order === "dayFirst" ? [c, b, a] : [c, a, b];
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5]), Number(parts[6] ?? 0)];
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || hour > 23 || minute > 59 || second > 59) return null;
  const localMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(localMs);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? localMs : null;
}

export type LocalReading =
  | { readonly kind: "once"; readonly at: Instant }
  /** The autumn hour: the clocks showed it twice. */
  | { readonly kind: "twice"; readonly earlier: Instant; readonly later: Instant }
  /** The spring hour: no clock ever showed it. */
  | { readonly kind: "never" };

/** What a wall-clock time (see {@link parseLocal}) means in a zone. */
export function readLocal(zone: Zone, localMs: number): LocalReading {
  const earlier = instantAtLocal(zone, localMs);
  if (localMsAt(zone, earlier) !== localMs) return { kind: "never" };
  // If the clocks were set back between, the same local time comes again: by as much later as they were set back.
  const offsetBefore = localMs - earlier;
  const offsetAfter = localMsAt(zone, earlier + DAY_MS) - (earlier + DAY_MS);
  const later = localMs - offsetAfter;
  if (offsetAfter >= offsetBefore || localMsAt(zone, later) !== localMs) return { kind: "once", at: instant(earlier) };
  return { kind: "twice", earlier: instant(earlier), later: instant(later) };
}
