import { idOf, type IncidentId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { HOUR_MS, instant, type Instant } from "~/kernel/instant";
import type { ClockState } from "~/servicelevels/domain/clocks";
import type { IncidentFacts } from "~/scorecards/domain/contributions";

export const at = (iso: string): Instant => instant(Date.parse(iso));

export const courier = idOf<PartnerId>("courier");
export const installer = idOf<PartnerId>("installer");

export const incident: IncidentFacts = {
  incidentId: idOf<IncidentId>("incident"),
  touchpointId: idOf<TouchpointId>("delivery"),
  severity: "minor",
};

/** A resolution clock of the courier with a target of 10 hours, kept; whatever a test is about goes into `changes`. */
export function clock(changes: Partial<ClockState> = {}): ClockState {
  const startedAt = changes.startedAt ?? at("2026-10-05T08:00:00Z");
  return {
    kind: "resolution",
    holder: courier,
    holding: 1,
    cycle: 1,
    status: "met",
    startedAt,
    targetAt: instant(startedAt + 10 * HOUR_MS),
    warnAt: null,
    doneAt: instant(startedAt + 2 * HOUR_MS),
    endedAt: instant(startedAt + 2 * HOUR_MS),
    measure: "elapsed",
    targetMs: 10 * HOUR_MS,
    heldMs: 2 * HOUR_MS,
    pausedMs: 0,
    lateMs: 0,
    levelId: "level",
    levelVersion: 1,
    ...changes,
  };
}

/** The same clock as read at a moment while nobody does anything: it runs, then is late and ever later. */
export function openClock(
  dueAt: Instant,
  targetHours: number,
  asOf: Instant,
  changes: Partial<ClockState> = {},
): ClockState {
  const targetMs = targetHours * HOUR_MS;
  const startedAt = instant(dueAt - targetMs);
  const isLate = asOf > dueAt;
  return clock({
    status: isLate ? "breached" : "running",
    startedAt,
    targetAt: dueAt,
    targetMs,
    doneAt: null,
    endedAt: null,
    heldMs: asOf - startedAt,
    lateMs: isLate ? asOf - dueAt : 0,
    ...changes,
  });
}
