import type { FlagId, PartnerId, PersonId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { Month } from "~/kernel/month";
import { needsTwoPeople, type OnePersonRung, type Rung, type TwoPersonRung } from "./ladder";
import type { BelowStandard } from "./signals";

/** The system's proposal, with the evidence as it was when it was raised. One per partner, signal and month. */
interface Proposal {
  readonly id: FlagId;
  readonly partnerId: PartnerId;
  readonly month: Month;
  readonly evidence: BelowStandard;
  readonly proposedRung: OnePersonRung;
  readonly raisedAt: Instant;
}

interface Decided {
  readonly decidedBy: PersonId;
  readonly decidedAt: Instant;
  /** Why; may be empty only where the proposal was accepted as it stands. */
  readonly reason: string;
}

export type ProposedFlag = Proposal & { readonly status: "proposed" };
export type AcceptedFlag = Proposal & Decided & { readonly status: "accepted" };
/** `reviewOn`: the brand's local date on which somebody looks again. */
export type DismissedFlag = Proposal & Decided & { readonly status: "dismissed"; readonly reviewOn: string };
export type OtherRungFlag = Proposal & Decided & { readonly status: "otherRung"; readonly rung: OnePersonRung };

export type Flag = ProposedFlag | AcceptedFlag | DismissedFlag | OtherRungFlag;

/** In the order of what they ask of a person. */
export const FLAG_STATUSES = [
  "proposed",
  "accepted",
  "otherRung",
  "dismissed",
] as const satisfies readonly Flag["status"][];

export type FlagDecision =
  | { readonly type: "accept"; readonly reason: string }
  | { readonly type: "dismiss"; readonly reason: string; readonly reviewOn: string }
  | { readonly type: "otherRung"; readonly reason: string; readonly rung: Rung };

export type FlagRefusal =
  | {
      readonly code: "flag.already-decided";
      readonly status: Exclude<Flag["status"], "proposed">;
      readonly decidedBy: PersonId;
      readonly decidedAt: Instant;
    }
  | { readonly code: "flag.reason-missing" }
  | { readonly code: "flag.review-not-ahead"; readonly reviewOn: string; readonly today: string }
  | { readonly code: "flag.rung-as-proposed"; readonly rung: OnePersonRung }
  | { readonly code: "flag.rung-needs-two-people"; readonly rung: TwoPersonRung };

/**
 * A person decides once what becomes of a proposal. Dismissing it or choosing another rung needs a reason, dismissing
 * also a later date to look again. Replacing and insourcing are no answer to a flag: a case has to lead there.
 * `today` and `reviewOn` are local dates, "2026-11-30".
 */
export function decideFlag(
  flag: Flag,
  decision: FlagDecision,
  by: PersonId,
  now: Instant,
  today: string,
): Result<AcceptedFlag | DismissedFlag | OtherRungFlag, FlagRefusal> {
  if (flag.status !== "proposed") {
    const { status, decidedBy, decidedAt } = flag;
    return refuse({ code: "flag.already-decided", status, decidedBy, decidedAt });
  }
  const reason = decision.reason.trim();
  const decided = { decidedBy: by, decidedAt: now, reason };
  if (decision.type === "accept") return ok({ ...flag, ...decided, status: "accepted" });
  if (reason === "") return refuse({ code: "flag.reason-missing" });
  switch (decision.type) {
    case "dismiss": {
      const { reviewOn } = decision;
      if (reviewOn <= today) return refuse({ code: "flag.review-not-ahead", reviewOn, today });
      return ok({ ...flag, ...decided, status: "dismissed", reviewOn });
    }
    case "otherRung": {
      const { rung } = decision;
      if (needsTwoPeople(rung)) return refuse({ code: "flag.rung-needs-two-people", rung });
      if (rung === flag.proposedRung) return refuse({ code: "flag.rung-as-proposed", rung });
      return ok({ ...flag, ...decided, status: "otherRung", rung });
    }
  }
}

const DAYS_TO_DECIDE = 14;

/** When an undecided flag goes to the executives; null once it is decided. */
export function escalatesAt(flag: Flag): Instant | null {
  return flag.status === "proposed" ? instant(flag.raisedAt + DAYS_TO_DECIDE * DAY_MS) : null;
}

export function isEscalated(flag: Flag, now: Instant): boolean {
  const at = escalatesAt(flag);
  return at !== null && now >= at;
}

/** The partner sees its flag once the brand stands by it, not while it is a guess and not when it was dismissed. */
export function isSeenByPartner(flag: Flag): flag is AcceptedFlag | OtherRungFlag {
  return flag.status === "accepted" || flag.status === "otherRung";
}
