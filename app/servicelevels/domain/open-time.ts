import type { Instant } from "~/kernel/instant";
import { instant } from "~/kernel/instant";
import { refreshTotals, type CompiledCalendar } from "./compiled-calendar";
import { localAtOpen, openBefore } from "./open-hours";
import { endOfTable, mayGrow, reach, spanAt } from "./zone";

/** Open time between two instants, in ms; 0 if `end` is not after `start`. */
export function openMsBetween(calendar: CompiledCalendar, start: Instant, end: Instant): number {
  if (end <= start) return 0;
  // The earlier one first: the table's zero may move when it grows into the past, never into the future.
  const openByStart = openMsBy(calendar, start);
  return openMsBy(calendar, end) - openByStart;
}

/** The earliest instant by which `openMs` (whole, ≥ 0) were open since `start`; for 0, the first open moment from `start`. */
export function addOpenMs(calendar: CompiledCalendar, start: Instant, openMs: number): Instant {
  const openByStart = openMsBy(calendar, start);
  // The first open moment is where the next open millisecond begins.
  if (openMs <= 0) return instant(instantAtOpen(calendar, openByStart + 1) - 1);
  return instant(instantAtOpen(calendar, openByStart + openMs));
}

function openMsBy(calendar: CompiledCalendar, epochMs: number): number {
  const { zone, hours, totals } = calendar;
  reach(zone, epochMs);
  refreshTotals(calendar);
  const span = spanAt(zone, epochMs);
  return openBefore(hours, epochMs + zone.offsetMs[span]!) - totals.skewMs[span]!;
}

function instantAtOpen(calendar: CompiledCalendar, openMs: number): number {
  const { zone, hours, totals } = calendar;
  while (mayGrow(zone) && openMsBy(calendar, endOfTable(zone) - 1) < openMs) {
    reach(zone, endOfTable(zone));
    refreshTotals(calendar);
  }
  // The last span that begins with less than that much open before it: a due moment at closing stays at closing.
  let low = 0;
  let high = totals.openBySpanMs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (totals.openBySpanMs[middle]! < openMs) low = middle;
    else high = middle - 1;
  }
  return localAtOpen(hours, openMs + totals.skewMs[low]!) - zone.offsetMs[low]!;
}
