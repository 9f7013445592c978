import type { IncidentId, PartnerId, TouchpointId } from "~/kernel/ids";
import { CLOCK_KINDS, type ClockKind, type Severity } from "~/servicelevels/domain/clocks";
import type { Month } from "~/kernel/month";

/** Verdicts by kind of clock; kinds without any are absent. */
export type ByKind = Readonly<Partial<Record<ClockKind, readonly [judged: number, met: number]>>>;

interface Verdicts {
  /** Clocks judged, and those kept, by the verdict that counts. */
  readonly judged: number;
  readonly met: number;
  /** Those of them on which the source gave a verdict, and the kept ones by its word. */
  readonly sourceJudged: number;
  readonly sourceMet: number;
  readonly byKind: ByKind;
}

/** What one incident adds to a measure of one partner in one month. Unique by incident, partner, measure and month. */
export interface Contribution extends Verdicts {
  readonly incidentId: IncidentId;
  readonly partnerId: PartnerId;
  readonly touchpointId: TouchpointId;
  readonly severity: Severity;
  readonly month: Month;
  readonly measure: "promises";
  /** Mean credit of its clocks due that month, 0 to 1, less what clocks due earlier lost by staying open (so maybe < 0). */
  readonly credit: number;
}

export interface TallyKey {
  readonly partnerId: PartnerId;
  readonly touchpointId: TouchpointId;
  readonly severity: Severity;
  readonly month: Month;
  readonly measure: "promises";
}

/** Sums of contributions. `units` are incidents with a clock judged in the month. */
export interface TallySums extends Verdicts {
  readonly units: number;
  readonly creditSum: number;
  readonly creditSquareSum: number;
}

export interface Tally extends TallyKey, TallySums {}

const NOTHING: TallySums = {
  units: 0,
  creditSum: 0,
  creditSquareSum: 0,
  judged: 0,
  met: 0,
  sourceJudged: 0,
  sourceMet: 0,
  byKind: {},
};

/**
 * By how much the tallies move when an incident's contributions change from `before` to `after`; tallies that stay as
 * they are do not appear. Adding a move to its tally (a missing one is all zeros) keeps tallies equal to a rebuild.
 */
export function tallyMoves(before: readonly Contribution[], after: readonly Contribution[]): Tally[] {
  const moves = new Map<string, Tally>();
  for (const contribution of before) moveTally(moves, contribution, -1);
  for (const contribution of after) moveTally(moves, contribution, 1);
  return [...moves.values()].filter((move) => !isNothing(move));
}

/** All sums together, over whatever touchpoints, severities and months the tallies are of. */
export function sumTallies(tallies: readonly TallySums[]): TallySums {
  return tallies.reduce((sum, tally) => plus(sum, tally, 1), NOTHING);
}

function moveTally(moves: Map<string, Tally>, contribution: Contribution, sign: 1 | -1): void {
  const { partnerId, touchpointId, severity, month, measure, credit, judged, met, sourceJudged, sourceMet, byKind } =
    contribution;
  const key: TallyKey = { partnerId, touchpointId, severity, month, measure };
  const name = [partnerId, touchpointId, severity, month, measure].join(" ");
  const sums: TallySums = {
    units: judged > 0 ? 1 : 0,
    creditSum: credit,
    creditSquareSum: credit * credit,
    judged,
    met,
    sourceJudged,
    sourceMet,
    byKind,
  };
  moves.set(name, { ...key, ...plus(moves.get(name) ?? NOTHING, sums, sign) });
}

function plus(a: TallySums, b: TallySums, sign: 1 | -1): TallySums {
  return {
    units: a.units + sign * b.units,
    creditSum: a.creditSum + sign * b.creditSum,
    creditSquareSum: a.creditSquareSum + sign * b.creditSquareSum,
    judged: a.judged + sign * b.judged,
    met: a.met + sign * b.met,
    sourceJudged: a.sourceJudged + sign * b.sourceJudged,
    sourceMet: a.sourceMet + sign * b.sourceMet,
    byKind: Object.fromEntries(
      CLOCK_KINDS.flatMap((kind) => {
        const judged = (a.byKind[kind]?.[0] ?? 0) + sign * (b.byKind[kind]?.[0] ?? 0);
        const met = (a.byKind[kind]?.[1] ?? 0) + sign * (b.byKind[kind]?.[1] ?? 0);
        return judged === 0 && met === 0 ? [] : [[kind, [judged, met]]];
      }),
    ),
  };
}

function isNothing(sums: TallySums): boolean {
  const { byKind, units, creditSum, creditSquareSum, judged, met, sourceJudged, sourceMet } = sums;
  const numbers = [units, creditSum, creditSquareSum, judged, met, sourceJudged, sourceMet];
  return Object.keys(byKind).length === 0 && numbers.every((number) => number === 0);
}
