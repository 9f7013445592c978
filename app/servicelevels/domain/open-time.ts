import type { Instant } from "~/kernel/instant";
import { instant } from "~/kernel/instant";
import { localAtOpen, openBefore, type LocalHours } from "./open-hours";
import { countBelow } from "./sorted";
import { endOfTable, mayGrow, reach, spanAt, type Zone } from "./zone";

/** Opening hours in a zone, ready for fast counting. It holds nothing but what follows from the two. */
export interface OpenTime {
  readonly zone: Zone;
  readonly hours: LocalHours;
  /** Derived from the zone's table, made again when that has grown. */
  readonly totals: SpanTotals;
}

interface SpanTotals {
  zoneVersion: number;
  /** Open time from the first span's start to the start of each span, in ms: what clock changes skip is not in it. */
  openBySpanMs: number[];
  /** What to take off the wall clock's running total within each span to get the real one. */
  skewMs: number[];
}

export function openTime(zone: Zone, hours: LocalHours): OpenTime {
  return { zone, hours, totals: { zoneVersion: 0, openBySpanMs: [], skewMs: [] } };
}

/** Open time between two instants, in ms; 0 if `end` is not after `start`. */
export function openMsBetween(open: OpenTime, start: Instant, end: Instant): number {
  if (end <= start) return 0;
  // The earlier one first: the table's zero may move when it grows into the past, never into the future.
  const openByStart = openMsBy(open, start);
  return openMsBy(open, end) - openByStart;
}

/** The earliest instant by which `openMs` (whole, ≥ 0) were open since `start`; for 0, the first open moment from `start`. */
export function addOpenMs(open: OpenTime, start: Instant, openMs: number): Instant {
  const openByStart = openMsBy(open, start);
  // The first open moment is where the next open millisecond begins.
  if (openMs <= 0) return instant(instantAtOpen(open, openByStart + 1) - 1);
  return instant(instantAtOpen(open, openByStart + openMs));
}

function openMsBy(open: OpenTime, epochMs: number): number {
  const { zone, hours, totals } = open;
  reach(zone, epochMs);
  refreshTotals(open);
  const span = spanAt(zone, epochMs);
  return openBefore(hours, epochMs + zone.offsetMs[span]!) - totals.skewMs[span]!;
}

function instantAtOpen(open: OpenTime, openMs: number): number {
  const { zone, hours, totals } = open;
  while (mayGrow(zone) && openMsBy(open, endOfTable(zone) - 1) < openMs) {
    reach(zone, endOfTable(zone));
    refreshTotals(open);
  }
  // The last span that begins with less than that much open before it: a due moment at closing stays at closing.
  const span = Math.max(0, countBelow(totals.openBySpanMs, openMs) - 1);
  return localAtOpen(hours, openMs + totals.skewMs[span]!) - zone.offsetMs[span]!;
}

/** Brings the totals up to the zone's table. The zero moves only when the table grows into the past. */
function refreshTotals({ zone, hours, totals }: OpenTime): void {
  if (totals.zoneVersion === zone.version) return;
  totals.zoneVersion = zone.version;
  totals.openBySpanMs = [];
  totals.skewMs = [];
  let open = 0;
  for (const [span, from] of zone.from.entries()) {
    if (span > 0) open = openBefore(hours, from + zone.offsetMs[span - 1]!) - totals.skewMs[span - 1]!;
    totals.openBySpanMs.push(open);
    totals.skewMs.push(openBefore(hours, from + zone.offsetMs[span]!) - open);
  }
}
