import type { ExamplePairId, PersonId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { PartnerRole } from "~/people/domain/roles";
import { understandingOf } from "~/training/domain/confirmation";

/** Everything the onboarding of one partner is judged from. People are the active ones only. */
export interface OnboardingFacts {
  /** The journey as it stands today; 0 until there is one. */
  readonly journeyVersion: number;
  readonly people: readonly OnboardingPerson[];
  readonly served: readonly ServedTouchpoint[];
  /** The example pairs of the served touchpoints, with the version of their content today. */
  readonly pairs: readonly PairToUnderstand[];
}

export interface OnboardingPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: PartnerRole;
  /** The last walk along the journey, and the version of the journey it was. */
  readonly walk: { readonly journeyVersion: number; readonly at: Instant } | null;
  /** The last answer to each pair's question, whatever the version was then. */
  readonly answers: readonly GivenAnswer[];
}

export interface GivenAnswer {
  readonly pairId: ExamplePairId;
  readonly pairVersion: number;
  readonly isCorrect: boolean;
  readonly at: Instant;
}

export interface ServedTouchpoint {
  readonly touchpointId: TouchpointId;
  readonly name: string;
  /** The partner's part there in its own words; "" until written. */
  readonly roleText: string;
  readonly roleWrittenAt: Instant | null;
}

export interface PairToUnderstand {
  readonly pairId: ExamplePairId;
  readonly touchpointId: TouchpointId;
  readonly version: number;
}

/** One thing that stands in the way of acceptance, and who owes it. */
export type Missing =
  | { readonly what: "touchpoints"; readonly owes: "brand" }
  | { readonly what: "lead"; readonly owes: "brand" }
  | { readonly what: "walk"; readonly owes: "person"; readonly personId: PersonId; readonly name: string }
  | { readonly what: "role"; readonly owes: "lead"; readonly touchpointId: TouchpointId; readonly name: string }
  | {
      readonly what: "examples";
      readonly owes: "person";
      readonly personId: PersonId;
      readonly name: string;
      /** How many pairs this person has still to understand. */
      readonly count: number;
    };

/**
 * What a partner still lacks before a manager may accept it: a touchpoint to serve, a lead, every active person's walk
 * along the journey, a written role for each served touchpoint, and every active person's right answer to the question
 * of each example pair. Walks and answers count for the journey and the pairs as they stand today.
 */
export function missingOf(facts: OnboardingFacts): Missing[] {
  const missing: Missing[] = [];
  if (facts.served.length === 0) missing.push({ what: "touchpoints", owes: "brand" });
  if (!facts.people.some(({ role }) => role === "partnerLead")) missing.push({ what: "lead", owes: "brand" });
  for (const person of facts.people) {
    const { personId, name } = person;
    if (!hasWalked(facts, person)) missing.push({ what: "walk", owes: "person", personId, name });
  }
  for (const { touchpointId, name, roleText } of facts.served) {
    if (roleText === "") missing.push({ what: "role", owes: "lead", touchpointId, name });
  }
  for (const person of facts.people) {
    const count = pairsLeft(facts.pairs, person).length;
    if (count > 0) {
      missing.push({ what: "examples", owes: "person", personId: person.personId, name: person.name, count });
    }
  }
  return missing;
}

/** Whether the person has seen the journey as it stands today: stages and touchpoints that came or changed are news. */
export function hasWalked(facts: Pick<OnboardingFacts, "journeyVersion">, person: OnboardingPerson): boolean {
  return person.walk !== null && person.walk.journeyVersion === facts.journeyVersion;
}

/** Whether the person's last answer to the pair was right and the pair has not been rewritten since. */
export function hasUnderstood(person: OnboardingPerson, pair: PairToUnderstand): boolean {
  const last = person.answers.find((answer) => answer.pairId === pair.pairId) ?? null;
  return understandingOf(pair.version, last) === "understood";
}

/** The pairs a person has still to understand, in the order they are given. */
export function pairsLeft(pairs: readonly PairToUnderstand[], person: OnboardingPerson): PairToUnderstand[] {
  return pairs.filter((pair) => !hasUnderstood(person, pair));
}

/** Served touchpoints for which the brand has not written a single example: nothing to understand there yet. */
export function withoutExample(facts: OnboardingFacts): ServedTouchpoint[] {
  return facts.served.filter(({ touchpointId }) => !facts.pairs.some((pair) => pair.touchpointId === touchpointId));
}
