import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Refused } from "~/kernel/result";
import { missingProofs, type AwaitingCase, type LadderCase } from "./case";
import { movable, signed, type CaseDecision, type CaseRefusal, type Decider } from "./case-refusals";
import { isLower, needsTwoPeople, rungAbove, type OnePersonRung, type Rung, type TwoPersonRung } from "./ladder";

/** One person takes the case up to the next rung, once every rung below it is proven. */
export function stepUp(
  ladderCase: LadderCase,
  to: OnePersonRung,
  by: Decider,
  reason: string,
  now: Instant,
): CaseDecision {
  return refusedClimb(ladderCase, to, reason) ?? ok({ type: "case.steppedUp", to, ...signed(by, reason, now) });
}

/** A manager proposes to replace or insource; nothing moves until an executive has approved. */
export function proposeStep(
  ladderCase: LadderCase,
  to: TwoPersonRung,
  by: Decider,
  reason: string,
  now: Instant,
): CaseDecision {
  if (ladderCase.status === "awaitingApproval") {
    const { proposal } = ladderCase;
    return refuse({ code: "case.already-proposed", to: proposal.to, by: proposal.by, at: proposal.at });
  }
  const refused = refusedClimb(ladderCase, to, reason);
  if (refused) return refused;
  if (by.role !== "manager") return refuse({ code: "case.manager-needed", role: by.role });
  return ok({ type: "case.stepProposed", to, ...signed(by, reason, now) });
}

/** An executive who is not the person who proposed it lets the case step up. */
export function approveStep(ladderCase: LadderCase, by: Decider, reason: string, now: Instant): CaseDecision {
  const awaiting = awaitingApproval(ladderCase, reason);
  if (!awaiting.ok) return awaiting;
  const { proposal } = awaiting.value;
  if (by.personId === proposal.by) return refuse({ code: "case.same-person", proposedBy: proposal.by });
  if (by.role !== "executive") return refuse({ code: "case.executive-needed", role: by.role });
  return ok({ type: "case.stepApproved", to: proposal.to, ...signed(by, reason, now) });
}

/** An executive turns the proposal down, or whoever proposed it takes it back. The case stays where it stands. */
export function turnDownStep(ladderCase: LadderCase, by: Decider, reason: string, now: Instant): CaseDecision {
  const awaiting = awaitingApproval(ladderCase, reason);
  if (!awaiting.ok) return awaiting;
  const { proposal } = awaiting.value;
  if (by.role !== "executive" && by.personId !== proposal.by) {
    return refuse({ code: "case.executive-needed", role: by.role });
  }
  return ok({ type: "case.stepTurnedDown", to: proposal.to, ...signed(by, reason, now) });
}

/** Down to any lower rung. What an executive approved, an executive takes back. */
export function stepDown(ladderCase: LadderCase, to: Rung, by: Decider, reason: string, now: Instant): CaseDecision {
  const open = movable(ladderCase, reason);
  if (!open.ok) return open;
  const { rung } = open.value;
  if (!isLower(to, rung)) return refuse({ code: "case.not-lower", rung, to });
  return refusedToUndo(rung, by) ?? ok({ type: "case.steppedDown", to, ...signed(by, reason, now) });
}

/** The end, from whatever rung: the partner is up to standard, or the last decision was carried out. */
export function closeCase(ladderCase: LadderCase, by: Decider, reason: string, now: Instant): CaseDecision {
  const open = movable(ladderCase, reason);
  if (!open.ok) return open;
  return refusedToUndo(open.value.rung, by) ?? ok({ type: "case.closed", ...signed(by, reason, now) });
}

function refusedClimb(ladderCase: LadderCase, to: Rung, reason: string): Refused<CaseRefusal> | null {
  const open = movable(ladderCase, reason);
  if (!open.ok) return open;
  const { rung } = open.value;
  if (rungAbove(rung) !== to) return refuse({ code: "case.not-the-next-rung", rung, to });
  const missing = missingProofs(open.value, to);
  return missing.length > 0 ? refuse({ code: "case.gate-not-proven", to, missing }) : null;
}

function refusedToUndo(rung: Rung, by: Decider): Refused<CaseRefusal> | null {
  if (!needsTwoPeople(rung) || by.role === "executive") return null;
  return refuse({ code: "case.executive-needed", role: by.role });
}

function awaitingApproval(ladderCase: LadderCase, reason: string) {
  switch (ladderCase.status) {
    case "closed": {
      const { closedBy, closedAt } = ladderCase;
      return refuse({ code: "case.closed", closedBy, closedAt });
    }
    case "open":
      return refuse({ code: "case.nothing-proposed" });
    case "awaitingApproval":
      return reason.trim() === "" ? refuse({ code: "case.reason-missing" }) : ok<AwaitingCase>(ladderCase);
  }
}
