import type { ExamplePairId, PersonId } from "~/kernel/ids";
import { hasWalked, missingOf, pairsLeft, type OnboardingFacts } from "./onboarding";
import type { PartnerStatus } from "./partner";

export const STEP_IDS = ["touchpoints", "people", "walk", "roles", "examples", "acceptance"] as const;
export type StepId = (typeof STEP_IDS)[number];

/** brand: its managers. lead: the partner's responsible person. everyone: each active person of the partner. */
export type Owing = "brand" | "lead" | "everyone";

export interface OnboardingStep {
  readonly id: StepId;
  readonly owes: Owing;
  /** Pieces of work: people who walked, roles written, questions answered. `done` never exceeds `total`. */
  readonly done: number;
  readonly total: number;
  readonly isDone: boolean;
  /** Acceptance opens when nothing else is missing; every other step is open from the start. */
  readonly isOpen: boolean;
}

/** The steps to acceptance with who owes what, the same for both sides. */
export function stepsOf(facts: OnboardingFacts, status: PartnerStatus): OnboardingStep[] {
  const { people, served, pairs } = facts;
  const leads = people.filter(({ role }) => role === "partnerLead").length;
  const walked = people.filter((person) => hasWalked(facts, person)).length;
  const written = served.filter(({ roleText }) => roleText !== "").length;
  const asked = people.length * pairs.length;
  const left = people.reduce((sum, person) => sum + pairsLeft(pairs, person).length, 0);
  const isAccepted = status !== "onboarding";
  return [
    step("touchpoints", "brand", Math.min(served.length, 1), 1),
    step("people", "brand", Math.min(leads, 1), 1),
    step("walk", "everyone", walked, people.length),
    step("roles", "lead", written, served.length),
    step("examples", "everyone", asked - left, asked),
    { ...step("acceptance", "brand", isAccepted ? 1 : 0, 1), isOpen: isAccepted || missingOf(facts).length === 0 },
  ];
}

function step(id: StepId, owes: Owing, done: number, total: number): OnboardingStep {
  return { id, owes, done, total, isDone: done === total, isOpen: true };
}

/** How far along the whole is, counted in pieces of work; acceptance is one of them. */
export function progressOf(steps: readonly OnboardingStep[]): { readonly done: number; readonly total: number } {
  return {
    done: steps.reduce((sum, { done }) => sum + done, 0),
    total: steps.reduce((sum, { total }) => sum + total, 0),
  };
}

/** What one person of the partner still has to do, in the order it makes sense to do it. */
export interface OwnTasks {
  readonly hasWalked: boolean;
  /** Roles still to be written; nobody but a lead writes them. */
  readonly rolesLeft: number;
  readonly pairsLeft: readonly ExamplePairId[];
  readonly next: "walk" | "roles" | "examples" | "nothing";
}

/** Null for somebody who is not among the active people of the partner. */
export function tasksOf(facts: OnboardingFacts, personId: PersonId): OwnTasks | null {
  const person = facts.people.find((one) => one.personId === personId);
  if (person === undefined) return null;
  const walked = hasWalked(facts, person);
  const rolesLeft = person.role === "partnerLead" ? facts.served.filter(({ roleText }) => roleText === "").length : 0;
  const left = pairsLeft(facts.pairs, person).map(({ pairId }) => pairId);
  const next = !walked ? "walk" : rolesLeft > 0 ? "roles" : left.length > 0 ? "examples" : "nothing";
  return { hasWalked: walked, rolesLeft, pairsLeft: left, next };
}
