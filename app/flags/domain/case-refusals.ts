import type { FlagId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Role } from "~/people/domain/roles";
import type { CaseEvent, LadderCase, OpenCase, ProofKind } from "./case";
import type { Flag } from "./flag";
import type { Rung, TwoPersonRung } from "./ladder";

/** Who decides. Whether this person may touch the case at all is settled before; here only what the ladder asks for. */
export interface Decider {
  readonly personId: PersonId;
  readonly role: Role;
}

type Waiting = { readonly to: TwoPersonRung; readonly by: PersonId; readonly at: Instant };

export type CaseRefusal =
  | { readonly code: "case.closed"; readonly closedBy: PersonId; readonly closedAt: Instant }
  | ({ readonly code: "case.awaiting-approval" } & Waiting)
  | ({ readonly code: "case.already-proposed" } & Waiting)
  | { readonly code: "case.nothing-proposed" }
  | { readonly code: "case.reason-missing" }
  | { readonly code: "case.flag-not-accepted"; readonly status: Flag["status"] }
  | { readonly code: "case.flag-already-there"; readonly flagId: FlagId }
  | { readonly code: "case.already-proven"; readonly rung: Rung; readonly kind: ProofKind }
  | { readonly code: "case.proof-not-possible"; readonly rung: Rung; readonly kind: ProofKind }
  | { readonly code: "case.answer-still-due"; readonly answerDueAt: Instant }
  | { readonly code: "case.not-the-next-rung"; readonly rung: Rung; readonly to: Rung }
  | { readonly code: "case.gate-not-proven"; readonly to: Rung; readonly missing: readonly Rung[] }
  | { readonly code: "case.not-lower"; readonly rung: Rung; readonly to: Rung }
  | { readonly code: "case.manager-needed"; readonly role: Role }
  | { readonly code: "case.executive-needed"; readonly role: Role }
  | { readonly code: "case.same-person"; readonly proposedBy: PersonId };

export type CaseDecision = Result<CaseEvent, CaseRefusal>;

/** The case if it is open and nobody waits for an approval, so that it may be moved; every move needs a reason. */
export function movable(ladderCase: LadderCase, reason: string): Result<OpenCase, CaseRefusal> {
  switch (ladderCase.status) {
    case "closed": {
      const { closedBy, closedAt } = ladderCase;
      return refuse({ code: "case.closed", closedBy, closedAt });
    }
    case "awaitingApproval": {
      const { to, by, at } = ladderCase.proposal;
      return refuse({ code: "case.awaiting-approval", to, by, at });
    }
    case "open":
      return reason.trim() === "" ? refuse({ code: "case.reason-missing" }) : ok(ladderCase);
  }
}

export function signed(by: Decider, reason: string, now: Instant): Pick<CaseEvent, "by" | "at" | "reason"> {
  return { by: by.personId, at: now, reason: reason.trim() };
}
