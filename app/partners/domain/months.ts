import type { Instant } from "~/kernel/instant";
import { localMsAt } from "~/servicelevels/domain/local-time";
import { zoneNamed } from "~/servicelevels/domain/zone";

/** A calendar month of the brand's zone, "2026-10". As texts they sort in time order. */
export type Month = string & { readonly __month: true };

export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month an instant lies in, by the clocks of an IANA zone; an unknown zone counts as UTC. */
export function monthAt(at: Instant, timeZone: string): Month {
  const zone = zoneNamed(timeZone);
  return named(new Date(zone === null ? at : localMsAt(zone, at)));
}

/** The `count` months that end with `month`, newest first. */
export function monthsBack(month: Month, count: number): Month[] {
  const year = Number(month.slice(0, 4));
  const zeroBased = Number(month.slice(5)) - 1;
  return Array.from({ length: count }, (_, back) => named(new Date(Date.UTC(year, zeroBased - back, 1))));
}

function named(wallClock: Date): Month {
  return wallClock.toISOString().slice(0, 7) as Month;
}
