import { idOf, type CaseId, type FlagId, type PartnerId, type PersonId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import { evolveCase, type CaseEvent, type LadderCase, type OpenCase } from "~/flags/domain/case";
import { openCase } from "~/flags/domain/case-evidence";
import type { CaseRefusal, Decider } from "~/flags/domain/case-refusals";
import { decideFlag, type AcceptedFlag, type ProposedFlag } from "~/flags/domain/flag";
import { weighPromises } from "~/flags/domain/signals";
import { monthsUpTo, type Month } from "~/kernel/month";
import { categoryPrior } from "~/scorecards/domain/promises-score";
import { sumTallies } from "~/scorecards/domain/tallies";

export const raisedAt = instant(Date.UTC(2026, 10, 2, 6));
export const day = (count: number): Instant => instant(raisedAt + count * DAY_MS);

const person = (name: string, role: Decider["role"]): Decider => ({ personId: idOf<PersonId>(name), role });
export const manager = person("Marta", "manager");
export const otherManager = person("Mateo", "manager");
export const executive = person("Elena", "executive");
export const lead = person("Lucía", "partnerLead");

export const months = monthsUpTo("2026-10" as Month, 3);

/** A quarter of the courier: so many incidents with one promise each, so many of them kept. */
export function quarter(kept: number, units: number) {
  return { ...sumTallies([]), units, judged: units, met: kept, creditSum: kept };
}

export function weighed(kept: number, units: number, standard = 0.7) {
  const evidence = weighPromises(quarter(kept, units), months, categoryPrior([]), standard);
  if (evidence === null) throw new Error("too few incidents to weigh");
  return evidence;
}

export const proposed: ProposedFlag = {
  id: idOf<FlagId>("flag-1"),
  partnerId: idOf<PartnerId>("courier"),
  month: "2026-10" as Month,
  evidence: weighed(40, 80),
  proposedRung: "train",
  raisedAt,
  status: "proposed",
};

export const accepted = decided(proposed);

export function decided(flag: ProposedFlag): AcceptedFlag {
  const result = decideFlag(flag, { type: "accept", reason: "" }, manager.personId, day(1), "2026-11-03");
  if (!result.ok || result.value.status !== "accepted") throw new Error("a proposed flag can be accepted");
  return result.value;
}

export function opened(): OpenCase {
  const result = openCase(accepted, { id: idOf<CaseId>("case"), scope: "all" }, day(1));
  if (!result.ok) throw new Error("an accepted flag opens a case");
  return result.value;
}

/** The case after decisions that all have to agree, in order. */
export function after(
  start: LadderCase,
  ...decisions: ((current: LadderCase) => Result<CaseEvent, CaseRefusal>)[]
): LadderCase {
  return decisions.reduce((current, decide) => {
    const result = decide(current);
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
    if (current.status === "closed") throw new Error("nothing happens to a closed case");
    return evolveCase(current, result.value);
  }, start);
}

export function refusalOf<Refusal>(result: Result<unknown, Refusal>): Refusal | null {
  return result.ok ? null : result.refusal;
}
