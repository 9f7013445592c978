import type { Instant } from "~/kernel/instant";
import type { LadderCase, ProofKind } from "./case";
import { recordProof, type ProofGiven } from "./case-evidence";
import type { Decider } from "./case-refusals";
import { approveStep, closeCase, proposeStep, stepDown, stepUp, turnDownStep } from "./case-steps";
import { RUNGS, type OnePersonRung, type Rung, type TwoPersonRung } from "./ladder";

/** What a person may do with a case next, given a reason: each is offered because its decision would agree. */
export interface CaseOptions {
  readonly proofs: readonly ProofKind[];
  readonly up: OnePersonRung | null;
  readonly propose: TwoPersonRung | null;
  readonly mayApprove: boolean;
  readonly mayTurnDown: boolean;
  readonly down: readonly Rung[];
  readonly mayClose: boolean;
}

/** `unanswered` is offered where silence can be a proof at all; whether the answer is overdue shows when it is recorded. */
export function caseOptions(ladderCase: LadderCase, by: Decider, now: Instant): CaseOptions {
  const reason = "to be given";
  const proofs: readonly ProofGiven[] = [
    { kind: "done" },
    { kind: "refused" },
    { kind: "unanswered", deliveredAt: now, answerDueAt: now },
    { kind: "executiveException" },
  ];
  return {
    proofs: proofs.filter((given) => recordProof(ladderCase, given, by, reason, now).ok).map(({ kind }) => kind),
    up: (["train", "accompany"] as const).find((to) => stepUp(ladderCase, to, by, reason, now).ok) ?? null,
    propose: (["replace", "insource"] as const).find((to) => proposeStep(ladderCase, to, by, reason, now).ok) ?? null,
    mayApprove: approveStep(ladderCase, by, reason, now).ok,
    mayTurnDown: turnDownStep(ladderCase, by, reason, now).ok,
    down: RUNGS.filter((to) => stepDown(ladderCase, to, by, reason, now).ok),
    mayClose: closeCase(ladderCase, by, reason, now).ok,
  };
}
