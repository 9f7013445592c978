import { betaCdf, betaPosterior, holm, type BetaParameters } from "~/kernel/statistics";
import type { Month } from "~/kernel/month";
import { ENOUGH_UNITS, keptShare, type Prior } from "~/scorecards/domain/promises-score";
import type { TallySums } from "~/scorecards/domain/tallies";

/** How sure the system must be before it speaks up, when it looks at one measure only. */
const SURE = 0.9;

/**
 * Everything the signal was concluded from, to be frozen with the flag as plain data. Shares and probabilities from
 * 0 to 1. The caller adds the ids of the incidents behind it.
 */
export interface BelowStandard {
  readonly code: "belowStandard";
  readonly measure: "promises";
  /** The rolling months it looks at, oldest first. */
  readonly months: readonly Month[];
  /** Incidents with a promise judged in those months; of all their promises `judged`, kept `met`. */
  readonly units: number;
  readonly judged: number;
  readonly met: number;
  readonly share: number;
  readonly standard: number;
  readonly prior: Prior;
  readonly posterior: BetaParameters;
  /** That the true share lies below the standard. */
  readonly probability: number;
}

/**
 * Weighs whether the true share of promises kept lies below `standard`, with the incident as the unit. `sums` are the
 * partner's over `months`; `prior` is the category's, of shares kept. Null: too few incidents to say anything.
 */
export function weighPromises(
  sums: TallySums,
  months: readonly Month[],
  prior: Prior,
  standard: number,
): BelowStandard | null {
  const kept = keptShare(sums);
  if (kept.n < ENOUGH_UNITS) return null;
  const { units, judged, met } = sums;
  const posterior = betaPosterior(kept, prior);
  const probability = betaCdf(standard, posterior);
  const share = met / judged;
  return {
    code: "belowStandard",
    measure: "promises",
    months,
    units,
    judged,
    met,
    share,
    standard,
    prior,
    posterior,
    probability,
  };
}

/**
 * The measures that are below standard. The chance of even one false finding is shared over all measures weighed
 * (Holm), so looking at more of them raises no more alarms. Nobody is flagged for the company it keeps: the partner's
 * own share must lie below the standard too, not only what its category makes likely.
 */
export function belowStandard(weighed: readonly BelowStandard[]): BelowStandard[] {
  const found = new Set(
    holm(
      weighed.map(({ probability }) => 1 - probability),
      1 - SURE,
    ),
  );
  return weighed.filter(({ share, standard }, index) => found.has(index) && share < standard);
}
