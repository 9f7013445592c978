import type { CaseId, FlagId, PartnerId, PersonId, StageId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { rungsBelow, type OnePersonRung, type Rung, type TwoPersonRung } from "./ladder";

/**
 * How a rung was brought to its end. All kinds count: no partner can block its own case by refusing or by silence.
 * `unanswered` says when delivery was proven and until when (ten working days later) an answer was awaited.
 */
export type Proof = { readonly by: PersonId; readonly at: Instant; readonly note: string } & (
  | { readonly kind: "done" | "refused" | "executiveException" }
  | { readonly kind: "unanswered"; readonly deliveredAt: Instant; readonly answerDueAt: Instant }
);

export type ProofKind = Proof["kind"];

/** A partner's way along the ladder, for all it serves or for one stage of the journey. */
interface CaseBase {
  readonly id: CaseId;
  readonly partnerId: PartnerId;
  readonly scope: "all" | StageId;
  readonly openedAt: Instant;
  readonly movedAt: Instant;
  /** Where it stands now. */
  readonly rung: Rung;
  /** What was proven, by rung: all rungs below, and perhaps this one. */
  readonly proofs: Readonly<Partial<Record<Rung, Proof>>>;
  /** The accepted flags behind it, in the order they came. */
  readonly flagIds: readonly FlagId[];
}

export interface StepProposal {
  readonly to: TwoPersonRung;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reason: string;
}

export type OpenCase = CaseBase & { readonly status: "open" };
export type AwaitingCase = CaseBase & { readonly status: "awaitingApproval"; readonly proposal: StepProposal };
export type ClosedCase = CaseBase & {
  readonly status: "closed";
  readonly closedBy: PersonId;
  readonly closedAt: Instant;
  readonly reason: string;
};

export type LadderCase = OpenCase | AwaitingCase | ClosedCase;

/** What happened to a case, with who decided it and why. */
export type CaseEvent = { readonly by: PersonId; readonly at: Instant; readonly reason: string } & (
  | { readonly type: "case.flagAdded"; readonly flagId: FlagId }
  | { readonly type: "case.proofRecorded"; readonly rung: Rung; readonly proof: Proof }
  | { readonly type: "case.steppedUp"; readonly to: OnePersonRung }
  | { readonly type: "case.stepProposed"; readonly to: TwoPersonRung }
  | { readonly type: "case.stepApproved"; readonly to: TwoPersonRung }
  | { readonly type: "case.stepTurnedDown"; readonly to: TwoPersonRung }
  | { readonly type: "case.steppedDown"; readonly to: Rung }
  | { readonly type: "case.closed" }
);

/** Rungs below `to` that are not proven yet: what stands between the case and that rung. */
export function missingProofs(ladderCase: LadderCase, to: Rung): Rung[] {
  return rungsBelow(to).filter((rung) => ladderCase.proofs[rung] === undefined);
}

/**
 * The case after an event that one of its decisions answered with. Stepping down takes the proofs of the lower rung
 * and of those above it away: whoever climbs again has to prove them again.
 */
export function evolveCase(ladderCase: OpenCase | AwaitingCase, event: CaseEvent): LadderCase {
  const { id, partnerId, scope, openedAt, movedAt, rung, proofs, flagIds } = ladderCase;
  const base: OpenCase = { id, partnerId, scope, openedAt, movedAt, rung, proofs, flagIds, status: "open" };
  const { by, at, reason } = event;
  switch (event.type) {
    case "case.flagAdded":
      return { ...ladderCase, flagIds: [...flagIds, event.flagId] };
    case "case.proofRecorded":
      return { ...ladderCase, proofs: { ...proofs, [event.rung]: event.proof } };
    case "case.stepProposed":
      return { ...base, status: "awaitingApproval", proposal: { to: event.to, by, at, reason } };
    case "case.steppedUp":
    case "case.stepApproved":
      return { ...base, rung: event.to, movedAt: at };
    case "case.stepTurnedDown":
      return base;
    case "case.steppedDown": {
      const kept = rungsBelow(event.to).map((lower) => [lower, proofs[lower]] as const);
      return { ...base, rung: event.to, movedAt: at, proofs: Object.fromEntries(kept.filter(([, proof]) => proof)) };
    }
    case "case.closed":
      return { ...base, status: "closed", closedBy: by, closedAt: at, reason };
  }
}
