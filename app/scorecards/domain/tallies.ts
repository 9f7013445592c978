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

/** Sums while they are being made. */
type Growing = { -readonly [Name in keyof Omit<TallySums, "byKind">]: TallySums[Name] } & {
  readonly byKind: Map<ClockKind, [judged: number, met: number]>;
};

function nothing(): Growing {
  return {
    units: 0,
    creditSum: 0,
    creditSquareSum: 0,
    judged: 0,
    met: 0,
    sourceJudged: 0,
    sourceMet: 0,
    byKind: new Map(),
  };
}

/**
 * By how much the tallies move when an incident's contributions change from `before` to `after`; tallies that stay as
 * they are do not appear. Adding a move to its tally (a missing one is all zeros) keeps tallies equal to a rebuild.
 */
export function tallyMoves(before: readonly Contribution[], after: readonly Contribution[]): Tally[] {
  const moves = new Map<string, { readonly key: TallyKey; readonly sums: Growing }>();
  for (const contribution of before) moveTally(moves, contribution, -1);
  for (const contribution of after) moveTally(moves, contribution, 1);
  return [...moves.values()].map(({ key, sums }) => ({ ...key, ...grown(sums) })).filter((move) => !isNothing(move));
}

/** All sums together, over whatever touchpoints, severities and months the tallies are of. */
export function sumTallies(tallies: readonly TallySums[]): TallySums {
  const sum = nothing();
  for (const tally of tallies) add(sum, tally, 1);
  return grown(sum);
}

/** A move after which its tally may be back at nothing. */
export function takesAway({ units, creditSum, judged, met }: TallySums): boolean {
  return units < 0 || creditSum < 0 || judged < 0 || met < 0;
}

function moveTally(
  moves: Map<string, { readonly key: TallyKey; readonly sums: Growing }>,
  contribution: Contribution,
  sign: 1 | -1,
): void {
  const { partnerId, touchpointId, severity, month, measure, credit, ...verdicts } = contribution;
  const key: TallyKey = { partnerId, touchpointId, severity, month, measure };
  const name = [partnerId, touchpointId, severity, month, measure].join(" ");
  const move = moves.get(name) ?? { key, sums: nothing() };
  const units = verdicts.judged > 0 ? 1 : 0;
  add(move.sums, { ...verdicts, units, creditSum: credit, creditSquareSum: credit * credit }, sign);
  moves.set(name, move);
}

/** In place: sums are made of hundreds of tallies, several times a page. */
function add(sum: Growing, of: TallySums, sign: 1 | -1): void {
  sum.units += sign * of.units;
  sum.creditSum += sign * of.creditSum;
  sum.creditSquareSum += sign * of.creditSquareSum;
  sum.judged += sign * of.judged;
  sum.met += sign * of.met;
  sum.sourceJudged += sign * of.sourceJudged;
  sum.sourceMet += sign * of.sourceMet;
  for (const kind of CLOCK_KINDS) {
    const verdicts = of.byKind[kind];
    if (verdicts === undefined) continue;
    const known = sum.byKind.get(kind) ?? [0, 0];
    known[0] += sign * verdicts[0];
    known[1] += sign * verdicts[1];
    sum.byKind.set(kind, known);
  }
}

/** Kinds in the order in which clocks are listed; those back at nothing are left out. */
function grown({ byKind, ...sums }: Growing): TallySums {
  return {
    ...sums,
    byKind: Object.fromEntries(
      CLOCK_KINDS.flatMap((kind) => {
        const verdicts = byKind.get(kind);
        return verdicts === undefined || (verdicts[0] === 0 && verdicts[1] === 0) ? [] : [[kind, verdicts]];
      }),
    ),
  };
}

function isNothing(sums: TallySums): boolean {
  const { byKind, units, creditSum, creditSquareSum, judged, met, sourceJudged, sourceMet } = sums;
  const numbers = [units, creditSum, creditSquareSum, judged, met, sourceJudged, sourceMet];
  return Object.keys(byKind).length === 0 && numbers.every((number) => number === 0);
}
