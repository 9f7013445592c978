import type { IncidentId, PartnerId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { clockKey, type ClockState, type Severity } from "~/servicelevels/domain/clocks";
import { judge, type Verdict } from "./credit";
import { addMonths, type Month, type Months } from "~/kernel/month";
import type { ByKind, Contribution } from "./tallies";

/** What the rows say of the incident beside its clocks, as it stands now. */
export interface IncidentFacts {
  readonly incidentId: IncidentId;
  readonly touchpointId: TouchpointId;
  readonly severity: Severity;
}

/** The incident's clocks as `readClocks` gives them for a moment: later events have not happened yet. */
export type ReadingAt = (asOf: Instant) => readonly ClockState[];

/**
 * What an incident adds to the measure "promises" of each partner that held it.
 *
 * The month of a clock is the month in which it fell due (kept early: that month too, also if it is still to come).
 * The incident counts once in each such month, with the mean credit of its clocks due then. A clock that stays open
 * past its month's end is charged there for its lateness so far; what it loses later is taken from the month in which
 * it loses it, in a row without judged clocks. So the credits of all months together are the incident's credit as it
 * stands. Clocks of the brand are no promise of the partner.
 *
 * `clocks` is the reading at `now`. Rows come by partner, then month. Credits are rounded to 1/65,536, so that sums
 * and their squares are exact in whatever order they are added.
 */
export function contributionsOf(
  incident: IncidentFacts,
  clocks: readonly ClockState[],
  now: Instant,
  months: Months,
  readingAt: ReadingAt,
): Contribution[] {
  const rows = new Map<string, Contribution>();
  for (const group of judgedByHolderAndMonth(clocks, months)) {
    const creditUpTo = (month: Month) => meanCredit(group.judged, months.endOf(month), now, readingAt);
    let credit = creditUpTo(group.month);
    add(rows, incident, group, group.month, credit, group.judged);
    const last = lastMonthOf(group.judged, now, months);
    for (let month = addMonths(group.month, 1); month <= last && credit > 0; month = addMonths(month, 1)) {
      const left = creditUpTo(month);
      if (left !== credit) add(rows, incident, group, month, left - credit, []);
      credit = left;
    }
  }
  return [...rows.values()].sort((a, b) => compare(a.partnerId, b.partnerId) || compare(a.month, b.month));
}

interface Judged {
  readonly clock: ClockState;
  readonly verdict: Verdict;
}

interface Group {
  readonly holder: PartnerId;
  readonly month: Month;
  readonly judged: Judged[];
}

function judgedByHolderAndMonth(clocks: readonly ClockState[], months: Months): Group[] {
  const groups = new Map<string, Group>();
  for (const clock of clocks) {
    const verdict = clock.kind === "brand" ? null : judge(clock);
    const dueAt = clock.targetAt ?? clock.endedAt;
    if (verdict === null || dueAt === null) continue;
    const month = months.of(dueAt);
    const name = `${clock.holder} ${month}`;
    const group = groups.get(name) ?? { holder: clock.holder, month, judged: [] };
    group.judged.push({ clock, verdict });
    groups.set(name, group);
  }
  return [...groups.values()];
}

function lastMonthOf(judged: readonly Judged[], now: Instant, months: Months): Month {
  const ends = judged.map(({ clock, verdict }) => (verdict.met ? clock.startedAt : (clock.endedAt ?? now)));
  return months.of(ends.reduce((last, end) => (end > last ? end : last)));
}

/** The mean credit of clocks as it was at the end of a month, or as it is now if the month still runs. */
function meanCredit(judged: readonly Judged[], end: Instant, now: Instant, readingAt: ReadingAt): number {
  const isOver = ({ clock, verdict }: Judged) => verdict.met || (clock.endedAt ?? now) <= end;
  const reading = judged.every(isOver) ? [] : readingAt(end);
  const sum = judged.reduce(
    (total, one) => total + (isOver(one) ? one.verdict.credit : creditIn(reading, one.clock)),
    0,
  );
  return Math.round((sum / judged.length) * CREDIT_STEPS) / CREDIT_STEPS;
}

/** A power of two: credits are then exact in binary, and so are their sums. */
const CREDIT_STEPS = 65_536;

/** A clock that was not late by then had lost nothing by then. */
function creditIn(reading: readonly ClockState[], clock: ClockState): number {
  const then = reading.find((candidate) => clockKey(candidate) === clockKey(clock));
  return (then && judge(then)?.credit) ?? 1;
}

function add(
  rows: Map<string, Contribution>,
  incident: IncidentFacts,
  group: Group,
  month: Month,
  credit: number,
  judged: readonly Judged[],
): void {
  const name = `${group.holder} ${month}`;
  const { incidentId, touchpointId, severity } = incident;
  const key = { incidentId, partnerId: group.holder, touchpointId, severity, month, measure: "promises" } as const;
  const row = rows.get(name) ?? { ...key, ...NO_VERDICTS };
  const bySource = judged.filter(({ verdict }) => verdict.sourceMet !== null);
  rows.set(name, {
    ...row,
    credit: row.credit + credit,
    judged: row.judged + judged.length,
    met: row.met + judged.filter(({ verdict }) => verdict.met).length,
    sourceJudged: row.sourceJudged + bySource.length,
    sourceMet: row.sourceMet + bySource.filter(({ verdict }) => verdict.sourceMet).length,
    byKind: judged.reduce(counted, row.byKind),
  });
}

const NO_VERDICTS = { credit: 0, judged: 0, met: 0, sourceJudged: 0, sourceMet: 0, byKind: {} } as const;

function counted(byKind: ByKind, { clock, verdict }: Judged): ByKind {
  const [judged, met] = byKind[clock.kind] ?? [0, 0];
  return { ...byKind, [clock.kind]: [judged + 1, met + (verdict.met ? 1 : 0)] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
