import type { CaseId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { LadderCase, ProofKind } from "~/flags/domain/case";
import { recordProof, type ProofGiven } from "~/flags/domain/case-evidence";
import type { CaseDecision, CaseRefusal } from "~/flags/domain/case-refusals";
import { approveStep, closeCase, proposeStep, stepDown, stepUp, turnDownStep } from "~/flags/domain/case-steps";
import type { OnePersonRung, Rung, TwoPersonRung } from "~/flags/domain/ladder";
import { silence } from "~/flags/domain/silence";
import type { ChangedMeanwhile } from "~/flags/domain/refusals";
import { loadCases, saveCase } from "~/flags/store/cases.server";
import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** One move of a case; each is a decision of the ladder with its reason. */
export type CaseMove = { readonly reason: string } & (
  | { readonly type: "proof"; readonly given: { readonly kind: ProofKind; readonly deliveredOn: string | null } }
  | { readonly type: "up"; readonly to: OnePersonRung }
  | { readonly type: "propose"; readonly to: TwoPersonRung }
  | { readonly type: "approve" | "turnDown" | "close" }
  | { readonly type: "down"; readonly to: Rung }
);

/**
 * Moves a case by one decision, over the version the person saw. Who may ask at all was settled by the permission
 * table; which of the two people this is, and whether the gates are open, the ladder decides. Null: no such case.
 */
export async function moveCase(
  viewer: Viewer,
  caseId: CaseId,
  version: number,
  move: CaseMove,
): Promise<Result<LadderCase, CaseRefusal | ChangedMeanwhile> | null> {
  return inTransaction(async (tx) => {
    const [record] = await loadCases(tx, { id: caseId, partnerId: tenantOf(viewer), most: 1 });
    if (record === undefined) return null;
    if (record.version !== version) return refuse({ code: "case.changed-meanwhile" });
    const decided = decide(record.ladderCase, move, viewer);
    if (!decided.ok) return decided;
    const after = await saveCase(tx, record, decided.value);
    return after === null ? refuse({ code: "case.changed-meanwhile" }) : ok(after);
  });
}

function decide(ladderCase: LadderCase, move: CaseMove, by: Viewer): CaseDecision {
  const at = now();
  switch (move.type) {
    case "proof":
      return recordProof(ladderCase, given(move.given, at), by, move.reason, at);
    case "up":
      return stepUp(ladderCase, move.to, by, move.reason, at);
    case "propose":
      return proposeStep(ladderCase, move.to, by, move.reason, at);
    case "approve":
      return approveStep(ladderCase, by, move.reason, at);
    case "turnDown":
      return turnDownStep(ladderCase, by, move.reason, at);
    case "down":
      return stepDown(ladderCase, move.to, by, move.reason, at);
    case "close":
      return closeCase(ladderCase, by, move.reason, at);
  }
}

function given(
  { kind, deliveredOn }: { readonly kind: ProofKind; readonly deliveredOn: string | null },
  at: Instant,
): ProofGiven {
  return kind === "unanswered" ? silence(deliveredOn ?? "", at) : { kind };
}
