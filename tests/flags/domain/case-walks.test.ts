import { expect, test } from "vitest";
import { evolveCase, type CaseEvent, type LadderCase } from "~/flags/domain/case";
import { recordProof, type ProofGiven } from "~/flags/domain/case-evidence";
import { caseOptions } from "~/flags/domain/case-options";
import type { CaseDecision, Decider } from "~/flags/domain/case-refusals";
import { approveStep, closeCase, proposeStep, stepDown, stepUp, turnDownStep } from "~/flags/domain/case-steps";
import { needsTwoPeople, rungsBelow, RUNGS } from "~/flags/domain/ladder";
import { ROLES } from "~/people/domain/roles";
import { day, executive, manager, opened } from "./flag-story";

/** Two people in every role: whoever changes roles is still the same person. */
const people: readonly Decider[] = [manager, executive].flatMap(({ personId }) =>
  ROLES.map((role) => ({ personId, role })),
);
const proofs: readonly ProofGiven[] = [
  { kind: "done" },
  { kind: "refused" },
  { kind: "executiveException" },
  { kind: "unanswered", deliveredAt: day(0), answerDueAt: day(1) },
  { kind: "unanswered", deliveredAt: day(0), answerDueAt: day(9_999) },
];

/** Everything anybody could try on a case, sensible or not. */
const attempts: readonly ((current: LadderCase) => CaseDecision)[] = people.flatMap((by) => [
  ...proofs.map((given) => (current: LadderCase) => recordProof(current, given, by, "why", day(5))),
  ...(["explain", "train", "accompany"] as const).map(
    (to) => (current: LadderCase) => stepUp(current, to, by, "why", day(5)),
  ),
  ...(["replace", "insource"] as const).map(
    (to) => (current: LadderCase) => proposeStep(current, to, by, "why", day(5)),
  ),
  (current: LadderCase) => approveStep(current, by, "why", day(5)),
  (current: LadderCase) => turnDownStep(current, by, "why", day(5)),
  ...RUNGS.map((to) => (current: LadderCase) => stepDown(current, to, by, "why", day(5))),
  (current: LadderCase) => closeCase(current, by, "why", day(5)),
]);

interface Step {
  readonly from: LadderCase;
  readonly event: CaseEvent;
  readonly to: LadderCase;
}

function stepsFrom(from: LadderCase): Step[] {
  if (from.status === "closed") return [];
  return attempts.flatMap((attempt) => {
    const result = attempt(from);
    return result.ok ? [{ from, event: result.value, to: evolveCase(from, result.value) }] : [];
  });
}

/** Who proved or closed something, and when, opens and shuts no step: cases alike in the rest are one. */
function nameOf(ladderCase: LadderCase): string {
  const { status, rung, proofs: proven } = ladderCase;
  const kinds = RUNGS.map((one) => proven[one]?.kind ?? "-");
  const proposal = status === "awaitingApproval" ? [ladderCase.proposal.to, ladderCase.proposal.by] : [];
  return [status, rung, ...kinds, ...proposal].join(" ");
}

/** Every case reachable from a new one by any people in any order, with every step out of it. */
function explore(): Map<string, { readonly reached: LadderCase; readonly steps: readonly Step[] }> {
  const cases = new Map<string, { readonly reached: LadderCase; readonly steps: readonly Step[] }>();
  const waiting: LadderCase[] = [opened()];
  for (let reached = waiting.pop(); reached; reached = waiting.pop()) {
    if (cases.has(nameOf(reached))) continue;
    const steps = stepsFrom(reached);
    cases.set(nameOf(reached), { reached, steps });
    waiting.push(...steps.map(({ to }) => to));
  }
  return cases;
}

const cases = explore();

function isGateKept({ from, event, to }: Step): boolean {
  if (to.rung === from.rung || event.type === "case.steppedDown") return true;
  const isProven = rungsBelow(to.rung).every((rung) => from.proofs[rung] !== undefined);
  const isOneUp = RUNGS.indexOf(to.rung) === RUNGS.indexOf(from.rung) + 1;
  if (!needsTwoPeople(to.rung)) return isProven && isOneUp && event.type === "case.steppedUp";
  const isByTwo = from.status === "awaitingApproval" && from.proposal.by !== event.by && from.proposal.to === to.rung;
  return isProven && isOneUp && isByTwo && event.type === "case.stepApproved";
}

/** Names of the cases from which one of the wanted can be reached in any number of steps. */
function leadingTo(isWanted: (ladderCase: LadderCase) => boolean): Set<string> {
  const leading = new Set([...cases].filter(([, { reached }]) => isWanted(reached)).map(([name]) => name));
  for (let before = -1; before < leading.size;) {
    before = leading.size;
    for (const [name, { steps }] of cases) if (steps.some(({ to }) => leading.has(nameOf(to)))) leading.add(name);
  }
  return leading;
}

test("every rung, every kind of proof and both waiting states are among the cases that can be reached", () => {
  const names = [...cases.keys()];
  for (const rung of RUNGS) expect(names.some((name) => name.startsWith(`open ${rung}`))).toBe(true);
  for (const to of ["replace", "insource"]) {
    expect(names.some((name) => name.startsWith("awaitingApproval") && name.includes(` ${to} `))).toBe(true);
  }
  for (const kind of ["done", "refused", "unanswered", "executiveException"]) {
    expect(names.some((name) => name.includes(kind))).toBe(true);
  }
  expect(cases.size).toBeGreaterThan(300);
});

test("from every case that is not closed some permitted step leads on, up to insourcing and out to the end", () => {
  const open = [...cases].filter(([, { reached }]) => reached.status !== "closed").map(([name]) => name);
  const toTheTop = leadingTo(({ rung }) => rung === "insource");
  const toTheEnd = leadingTo(({ status }) => status === "closed");
  expect(open.filter((name) => !toTheTop.has(name))).toEqual([]);
  expect(open.filter((name) => !toTheEnd.has(name))).toEqual([]);
});

test("no step skips a gate: up by one rung, all below proven, replacing and insourcing by two people", () => {
  const steps = [...cases.values()].flatMap(({ steps: found }) => found);
  expect(steps.filter((step) => !isGateKept(step)).map(({ from, event }) => [nameOf(from), event])).toEqual([]);
});

test("replacing and insourcing are proposed by a manager and approved by an executive, and by nobody else", () => {
  for (const { reached } of cases.values()) {
    for (const by of people) {
      const { propose, mayApprove } = caseOptions(reached, by, day(5));
      if (by.role !== "manager") expect(propose).toBeNull();
      if (by.role !== "executive") expect(mayApprove).toBe(false);
    }
  }
});

test("a case on a rung has every rung below it proven, however it got there", () => {
  for (const { reached } of cases.values()) {
    expect(rungsBelow(reached.rung).filter((rung) => reached.proofs[rung] === undefined)).toEqual([]);
  }
});
