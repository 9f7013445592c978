import { dateOf, type Instant } from "~/kernel/instant";
import type { ClockState } from "~/servicelevels/domain/clocks";
import type { IncidentEvent } from "~/incidents/domain/events";
import { isOpen, type Incident } from "~/incidents/domain/incident";
import type { IncidentReading } from "~/incidents/domain/reading";

/** Stands for "never" in columns that lists and the sweep are sorted by. */
const NEVER = "9999-12-31T00:00:00.000Z";

/** The columns of `Incident` that follow from its log. Dates are ISO texts, as rows travel to the database as JSON. */
export function stateColumns({ incident, caches }: IncidentReading, lastSeq: number) {
  return {
    touchpointId: incident.touchpointId,
    channel: incident.channel,
    reportedBy: incident.reportedBy,
    isSelfReported: incident.isSelfReported,
    openedAt: iso(incident.openedAt),
    partnerId: incident.partnerId,
    severity: incident.severity,
    status: incident.status,
    isOpen: isOpen(incident),
    levelId: incident.level.levelId,
    levelVersion: incident.level.levelVersion,
    resolvedAt: isoOrNull("resolvedAt" in incident ? incident.resolvedAt : null),
    closedAt: isoOrNull("closedAt" in incident ? incident.closedAt : null),
    outcome: outcomeOf(incident),
    reopenCount: incident.counts.reopenings,
    transferCount: incident.counts.transfers,
    nextDueAt: isoOrNull(caches.nextDueAt) ?? NEVER,
    nextDueKind: caches.nextDueKind,
    nextMarkAt: isoOrNull(caches.nextMarkAt) ?? NEVER,
    clockStatus: caches.clockStatus,
    lastSeq,
  };
}

export type StateColumns = ReturnType<typeof stateColumns>;

function outcomeOf(incident: Incident): string | null {
  if (incident.status === "closedAtSource") return "closedAtSource";
  return incident.status === "closed" ? incident.closing.outcome : null;
}

/** One row of `IncidentClock`. */
export function clockRow(incidentId: string, clock: ClockState) {
  const { kind, holding, cycle, holder, status, measure, targetMs, heldMs, pausedMs, lateMs, levelId } = clock;
  return {
    incidentId,
    kind,
    holding,
    cycle,
    holderId: holder,
    status,
    startedAt: iso(clock.startedAt),
    targetAt: isoOrNull(clock.targetAt),
    warnAt: isoOrNull(clock.warnAt),
    doneAt: isoOrNull(clock.doneAt),
    endedAt: isoOrNull(clock.endedAt),
    measure,
    targetMs,
    heldMs,
    pausedMs,
    lateMs,
    levelId,
    levelVersion: clock.levelVersion,
    judgedAtSource: clock.judgedAtSource ?? null,
  };
}

/** Rows of `IncidentEvent` for `events`, each with whoever held the incident when it happened; `log` is the whole log. */
export function eventRows(incidentId: string, log: readonly IncidentEvent[], events: readonly IncidentEvent[]) {
  const holders = holdersOf(log);
  return events.map(({ seq, at, actorId, type, ...payload }) => ({
    incidentId,
    seq,
    at: iso(at),
    type,
    actorId,
    holderId: holders.get(seq) ?? null,
    payload,
  }));
}

/** By `seq`. A hand-over itself still belongs to the one who gave it away. */
function holdersOf(log: readonly IncidentEvent[]): ReadonlyMap<number, string> {
  const holders = new Map<number, string>();
  let holder = "";
  for (const event of log) {
    if (event.type === "opened") holder = event.holder;
    holders.set(event.seq, holder);
    if (event.type === "transferred") holder = event.to;
  }
  return holders;
}

function iso(at: Instant): string {
  return dateOf(at).toISOString();
}

function isoOrNull(at: Instant | null): string | null {
  return at === null ? null : iso(at);
}
