import { ok, refuse, type Result } from "~/kernel/result";
import { SHIPPED_STANDING, validateStanding, type StandingRefusal, type StandingSettings } from "./standing";

/** What went wrong per service: the fewer, the better; none scores 100, the target rate 80. */
export const LOSS_MEASURES = ["failures", "promises", "recovery", "repeats", "learning"] as const;
export const MEASURES = [...LOSS_MEASURES, "voice", "readiness"] as const;

export type LossMeasure = (typeof LOSS_MEASURES)[number];
export type Measure = (typeof MEASURES)[number];

/** From which plain figure on a partner is up to standard, as shares from 0 to 1. */
export interface Standards {
  readonly promisesKept: number;
}

interface PolicyBase {
  /** Counts from 1; a change of anything makes a new version. */
  readonly version: number;
  /** Whole percent per measure, 100 together. */
  readonly weights: Readonly<Record<Measure, number>>;
  readonly standards: Standards;
  readonly standing: StandingSettings;
}

/** For partners without volumes: measured per incident, and the score is the share of promises kept. */
export interface PromisesOnlyPolicy extends PolicyBase {
  readonly basis: "incidents";
}

/** For partners with volumes: losses are measured per service delivered. */
export interface FullPolicy extends PolicyBase {
  readonly basis: "services";
  /** Loss per service that scores 80. */
  readonly targetRates: Readonly<Record<LossMeasure, number>>;
}

export type Policy = PromisesOnlyPolicy | FullPolicy;

const SHIPPED_STANDARDS: Standards = { promisesKept: 0.7 };

export const PROMISES_ONLY: PromisesOnlyPolicy = {
  version: 1,
  basis: "incidents",
  weights: { failures: 0, promises: 100, recovery: 0, repeats: 0, learning: 0, voice: 0, readiness: 0 },
  standards: SHIPPED_STANDARDS,
  standing: SHIPPED_STANDING,
};

/**
 * The target rates are where a brand starts that knows none of its own: two services in a hundred go wrong, most of
 * them slightly; of those a fifth of the promises, three customers in ten and one lesson in five are lost, and one
 * in twenty meets a customer who was failed before.
 */
export const FULL: FullPolicy = {
  version: 1,
  basis: "services",
  weights: { failures: 25, promises: 25, recovery: 20, repeats: 5, learning: 5, voice: 10, readiness: 10 },
  targetRates: { failures: 0.03, promises: 0.004, recovery: 0.006, repeats: 0.001, learning: 0.004 },
  standards: SHIPPED_STANDARDS,
  standing: SHIPPED_STANDING,
};

export type PolicyRefusal =
  | StandingRefusal
  | { readonly code: "policy.weight-not-whole"; readonly measure: Measure; readonly weight: number }
  | { readonly code: "policy.weights-not-hundred"; readonly sum: number }
  | { readonly code: "policy.measure-needs-volumes"; readonly measure: Measure }
  | { readonly code: "policy.target-rate-not-positive"; readonly measure: LossMeasure; readonly rate: number }
  | { readonly code: "policy.standard-out-of-range"; readonly standard: keyof Standards; readonly value: number };

/** A policy may be saved only if every score under it is defined. Answers the first thing that is wrong. */
export function validatePolicy<P extends Policy>(policy: P): Result<P, PolicyRefusal> {
  const { weights, standards } = policy;
  for (const measure of MEASURES) {
    const weight = weights[measure];
    if (!Number.isInteger(weight) || weight < 0) return refuse({ code: "policy.weight-not-whole", measure, weight });
  }
  const sum = MEASURES.reduce((total, measure) => total + weights[measure], 0);
  if (sum !== 100) return refuse({ code: "policy.weights-not-hundred", sum });
  const refusal = refusalOfBasis(policy);
  if (refusal) return refuse(refusal);
  const value = standards.promisesKept;
  if (!(value > 0 && value < 1)) {
    return refuse({ code: "policy.standard-out-of-range", standard: "promisesKept", value });
  }
  const standing = validateStanding(policy.standing);
  return standing.ok ? ok(policy) : standing;
}

function refusalOfBasis(policy: Policy): PolicyRefusal | null {
  switch (policy.basis) {
    case "incidents": {
      const measure = MEASURES.find((name) => name !== "promises" && policy.weights[name] > 0);
      return measure ? { code: "policy.measure-needs-volumes", measure } : null;
    }
    case "services": {
      const measure = LOSS_MEASURES.find((name) => !(policy.targetRates[name] > 0));
      return measure ? { code: "policy.target-rate-not-positive", measure, rate: policy.targetRates[measure] } : null;
    }
  }
}
