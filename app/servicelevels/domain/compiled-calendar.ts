import { ok, type Result } from "~/kernel/result";
import type { Calendar, CalendarFault } from "./calendar";
import { calendarFaults } from "./calendar-faults";
import { localHours, openBefore, type LocalHours } from "./open-hours";
import { zoneNamed, type Zone } from "./zone";

/** A calendar made ready for fast counting. It holds nothing but what follows from the calendar and the zone's rules. */
export interface CompiledCalendar {
  readonly calendar: Calendar;
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

/** Refuses with every fault at once, so that one look at the form is enough. */
export function compileCalendar(calendar: Calendar): Result<CompiledCalendar, CalendarFault[]> {
  const faults = calendarFaults(calendar);
  const zone = zoneNamed(calendar.timeZone);
  if (!zone || faults.length > 0) return { ok: false, refusal: faults };
  const totals = { zoneVersion: 0, openBySpanMs: [], skewMs: [] };
  return ok({ calendar, zone, hours: localHours(calendar), totals });
}

/** Brings the totals up to the zone's table. The zero moves only when the table grows into the past. */
export function refreshTotals({ zone, hours, totals }: CompiledCalendar): void {
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
