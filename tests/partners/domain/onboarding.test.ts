import fc from "fast-check";
import { expect, test } from "vitest";
import {
  hasUnderstood,
  hasWalked,
  missingOf,
  withoutExample,
  type OnboardingFacts,
} from "~/partners/domain/onboarding";
import { progressOf, stepsOf, tasksOf } from "~/partners/domain/onboarding-steps";
import { acceptPartner } from "~/partners/domain/partner";
import {
  activePartner,
  anyFacts,
  ARRIVAL_PAIR,
  COMPLETE,
  endedPartner,
  newPartner,
  NOON,
  pair,
  person,
  ready,
  served,
  touchpoint,
} from "./facts";

test("a partner that lacks nothing is accepted by a manager, and that is when it becomes active", () => {
  expect(missingOf(COMPLETE)).toEqual([]);
  expect(acceptPartner(newPartner, COMPLETE, person("Mateo"), NOON)).toEqual({
    ok: true,
    value: { type: "partner.accepted", by: person("Mateo"), at: NOON },
  });
});

test("what is missing is named one by one, with who owes it", () => {
  const tomas = { ...ready("Tomás"), walk: null, answers: [] };
  const facts = {
    ...COMPLETE,
    people: [ready("Lucía", "partnerLead"), tomas],
    served: [served("arrival", ""), served("setup")],
  };
  const missing = [
    { what: "walk", owes: "person", personId: person("Tomás"), name: "Tomás" },
    { what: "role", owes: "lead", touchpointId: touchpoint("arrival"), name: "arrival" },
    { what: "examples", owes: "person", personId: person("Tomás"), name: "Tomás", count: 2 },
  ];
  expect(missingOf(facts)).toEqual(missing);
  expect(acceptPartner(newPartner, facts, person("Mateo"), NOON)).toEqual({
    ok: false,
    refusal: { code: "partner.not-ready", count: 3, missing },
  });
});

test("without a touchpoint or a lead it is the brand that owes the next step", () => {
  const facts = { ...COMPLETE, people: [ready("Tomás")], served: [], pairs: [] };
  expect(missingOf(facts)).toEqual([
    { what: "touchpoints", owes: "brand" },
    { what: "lead", owes: "brand" },
  ]);
});

test("a rewritten example is asked again: what was understood was another text", () => {
  const lucia = ready("Lucía", "partnerLead");
  expect(hasUnderstood(lucia, ARRIVAL_PAIR)).toBe(true);
  expect(hasUnderstood(lucia, { ...ARRIVAL_PAIR, version: 3 })).toBe(false);
});

test("a wrong answer is not an understanding", () => {
  const answers = [{ pairId: pair("late"), pairVersion: 2, isCorrect: false, at: NOON }];
  expect(hasUnderstood({ ...ready("Tomás"), answers }, ARRIVAL_PAIR)).toBe(false);
});

test("a walk counts for the journey as it stands today", () => {
  expect(hasWalked({ journeyVersion: 5 }, ready("Tomás"))).toBe(true);
  expect(hasWalked({ journeyVersion: 6 }, ready("Tomás"))).toBe(false);
});

test("a touchpoint without a single example is the brand's homework and stops nobody", () => {
  const facts = { ...COMPLETE, pairs: [ARRIVAL_PAIR] };
  expect(withoutExample(facts).map(({ name }) => name)).toEqual(["setup"]);
  expect(missingOf(facts)).toEqual([]);
});

test("an active partner is not accepted twice, an ended one not at all", () => {
  expect(acceptPartner(activePartner, COMPLETE, person("Mateo"), NOON)).toEqual({
    ok: false,
    refusal: { code: "partner.already-active" },
  });
  expect(acceptPartner(endedPartner, COMPLETE, person("Mateo"), NOON)).toEqual({
    ok: false,
    refusal: { code: "partner.ended" },
  });
});

test("both sides see the same six steps, and acceptance opens when the other five are done", () => {
  const tomas = { ...ready("Tomás"), walk: null, answers: ready("Tomás").answers.slice(0, 1) };
  const steps = stepsOf({ ...COMPLETE, people: [ready("Lucía", "partnerLead"), tomas] }, "onboarding");
  expect(steps.map(({ id, owes, done, total, isOpen }) => [id, owes, done, total, isOpen])).toEqual([
    ["touchpoints", "brand", 1, 1, true],
    ["people", "brand", 1, 1, true],
    ["walk", "everyone", 1, 2, true],
    ["roles", "lead", 2, 2, true],
    ["examples", "everyone", 3, 4, true],
    ["acceptance", "brand", 0, 1, false],
  ]);
  expect(progressOf(steps)).toEqual({ done: 8, total: 11 });
});

test("each person is led to the next thing: the walk, then a lead's roles, then the questions, then waiting", () => {
  const start = {
    ...COMPLETE,
    people: [{ ...ready("Lucía", "partnerLead"), walk: null, answers: [] }],
    served: [served("arrival", "")],
  };
  const lucia = (facts: OnboardingFacts) => tasksOf(facts, person("Lucía"))?.next;
  expect(lucia(start)).toBe("walk");
  const walked = { ...start, people: [{ ...ready("Lucía", "partnerLead"), answers: [] }] };
  expect(lucia(walked)).toBe("roles");
  expect(lucia({ ...walked, served: [served("arrival")] })).toBe("examples");
  expect(lucia(COMPLETE)).toBe("nothing");
});

test("an agent is never asked for a role, and somebody else's list is nobody's", () => {
  const facts = { ...COMPLETE, served: [served("arrival", "")] };
  expect(tasksOf(facts, person("Tomás"))).toEqual({ hasWalked: true, rolesLeft: 0, pairsLeft: [], next: "nothing" });
  expect(tasksOf(facts, person("Inés"))).toBeNull();
});

test("the questions left come in the order of the pairs", () => {
  const tomas = { ...ready("Tomás"), answers: [] };
  expect(tasksOf({ ...COMPLETE, people: [tomas] }, person("Tomás"))?.pairsLeft).toEqual([pair("late"), pair("dust")]);
});

test("a partner is accepted exactly when nothing is missing, whatever has been done so far", () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const isComplete =
        facts.served.length > 0 &&
        facts.served.every(({ roleText }) => roleText !== "") &&
        facts.people.some(({ role }) => role === "partnerLead") &&
        facts.people.every(({ walk }) => walk?.journeyVersion === facts.journeyVersion) &&
        facts.people.every((one) =>
          facts.pairs.every((asked) =>
            one.answers.some(
              (given) => given.pairId === asked.pairId && given.isCorrect && given.pairVersion === asked.version,
            ),
          ),
        );
      const decided = acceptPartner(newPartner, facts, person("Mateo"), NOON);
      expect(decided.ok).toBe(isComplete);
      expect(missingOf(facts).length === 0).toBe(isComplete);
      if (isComplete) accepted += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(accepted, "the mixtures hold complete ones as well").toBeGreaterThan(50);
});

test("every step done, and nothing missing, are the same thing; no step is ever more than done", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const steps = stepsOf(facts, "onboarding");
      for (const { done, total } of steps) expect(done).toBeLessThanOrEqual(total);
      const isRestDone = steps.filter(({ id }) => id !== "acceptance").every(({ isDone }) => isDone);
      expect(isRestDone).toBe(missingOf(facts).length === 0);
      expect(steps.find(({ id }) => id === "acceptance")?.isOpen).toBe(isRestDone);
    }),
  );
});

test("when nobody of the partner has anything left to do, only the brand can be missing something", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const isIdle = facts.people.every(({ personId }) => tasksOf(facts, personId)?.next === "nothing");
      const hasLead = facts.people.some(({ role }) => role === "partnerLead");
      if (isIdle && hasLead) expect(missingOf(facts).every(({ owes }) => owes === "brand")).toBe(true);
    }),
  );
});

test("one more active person can only add to what is missing", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const more = { ...facts, people: [...facts.people, { ...ready("Rosa"), walk: null, answers: [] }] };
      expect(missingOf(more).length).toBeGreaterThan(missingOf(facts).length);
    }),
  );
});
