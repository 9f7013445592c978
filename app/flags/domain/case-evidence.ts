import type { CaseId, StageId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { LadderCase, OpenCase, Proof, ProofKind } from "./case";
import { movable, signed, type CaseDecision, type CaseRefusal, type Decider } from "./case-refusals";
import { isSeenByPartner, type Flag } from "./flag";
import { needsTwoPeople, type Rung } from "./ladder";

/** A case begins with an accepted flag, on the first rung: whatever the flag proposes, the partner is told first. */
export function openCase(
  flag: Flag,
  facts: { readonly id: CaseId; readonly scope: "all" | StageId },
  now: Instant,
): Result<OpenCase, CaseRefusal> {
  if (!isSeenByPartner(flag)) return refuse({ code: "case.flag-not-accepted", status: flag.status });
  const { id, scope } = facts;
  const beginning = { openedAt: now, movedAt: now, rung: "explain", proofs: {}, flagIds: [flag.id] } as const;
  return ok({ id, partnerId: flag.partnerId, scope, ...beginning, status: "open" });
}

/** A further accepted flag strengthens a case, also while a proposal waits; it moves nothing by itself. */
export function addFlag(ladderCase: LadderCase, flag: Flag, by: Decider, now: Instant): CaseDecision {
  if (ladderCase.status === "closed") {
    const { closedBy, closedAt } = ladderCase;
    return refuse({ code: "case.closed", closedBy, closedAt });
  }
  if (!isSeenByPartner(flag)) return refuse({ code: "case.flag-not-accepted", status: flag.status });
  if (ladderCase.flagIds.includes(flag.id)) return refuse({ code: "case.flag-already-there", flagId: flag.id });
  return ok({ type: "case.flagAdded", flagId: flag.id, ...signed(by, flag.reason, now) });
}

export type ProofGiven =
  | { readonly kind: "done" | "refused" | "executiveException" }
  | { readonly kind: "unanswered"; readonly deliveredAt: Instant; readonly answerDueAt: Instant };

/**
 * Proves the rung the case stands on, once. An exception is an executive's. Silence counts only after the answer was
 * due. Being replaced or insourced is nothing a partner could refuse or leave unanswered: those rungs are proven by
 * having been tried, or by exception.
 */
export function recordProof(
  ladderCase: LadderCase,
  given: ProofGiven,
  by: Decider,
  reason: string,
  now: Instant,
): CaseDecision {
  const open = movable(ladderCase, reason);
  if (!open.ok) return open;
  const { rung, proofs } = open.value;
  const proven = proofs[rung];
  if (proven) return refuse({ code: "case.already-proven", rung, kind: proven.kind });
  if (!isPossible(rung, given.kind)) return refuse({ code: "case.proof-not-possible", rung, kind: given.kind });
  if (given.kind === "executiveException" && by.role !== "executive") {
    return refuse({ code: "case.executive-needed", role: by.role });
  }
  if (given.kind === "unanswered" && now < given.answerDueAt) {
    return refuse({ code: "case.answer-still-due", answerDueAt: given.answerDueAt });
  }
  const signature = signed(by, reason, now);
  const proof: Proof = { ...given, by: signature.by, at: now, note: signature.reason };
  return ok({ type: "case.proofRecorded", rung, proof, ...signature });
}

function isPossible(rung: Rung, kind: ProofKind): boolean {
  return !needsTwoPeople(rung) || kind === "done" || kind === "executiveException";
}
