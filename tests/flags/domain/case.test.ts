import { expect, test } from "vitest";
import { idOf, type CaseId, type FlagId } from "~/kernel/ids";
import { missingProofs, type LadderCase } from "~/flags/domain/case";
import { addFlag, openCase, recordProof } from "~/flags/domain/case-evidence";
import { caseOptions } from "~/flags/domain/case-options";
import { approveStep, closeCase, proposeStep, stepDown, stepUp, turnDownStep } from "~/flags/domain/case-steps";
import {
  accepted,
  after,
  day,
  decided,
  executive,
  lead,
  manager,
  opened,
  otherManager,
  proposed,
  refusalOf,
} from "./flag-story";

const why = "Agreed in the monthly review";
const done = (current: LadderCase) => recordProof(current, { kind: "done" }, manager, why, day(5));
const up = (to: "train" | "accompany") => (current: LadderCase) => stepUp(current, to, manager, why, day(6));
const propose = (to: "replace" | "insource") => (current: LadderCase) => proposeStep(current, to, manager, why, day(7));
const approve = (current: LadderCase) => approveStep(current, executive, why, day(8));

const accompanied = () => after(opened(), done, up("train"), done, up("accompany"), done);
const proposedToReplace = () => after(accompanied(), propose("replace"));
const replaced = () => after(proposedToReplace(), approve);

test("an accepted flag opens a case on the first rung: told before trained, whatever it proposes", () => {
  expect(opened()).toEqual({
    id: "case",
    partnerId: "courier",
    scope: "all",
    openedAt: day(1),
    movedAt: day(1),
    rung: "explain",
    proofs: {},
    flagIds: ["flag-1"],
    status: "open",
  });
});

test("a flag nobody has accepted opens nothing and strengthens nothing", () => {
  expect(refusalOf(openCase(proposed, { id: idOf<CaseId>("case"), scope: "all" }, day(1)))).toEqual({
    code: "case.flag-not-accepted",
    status: "proposed",
  });
  expect(refusalOf(addFlag(opened(), proposed, manager, day(2)))).toEqual({
    code: "case.flag-not-accepted",
    status: "proposed",
  });
});

test("the next month's accepted flag joins the case, once, also while a proposal waits", () => {
  const next = decided({ ...proposed, id: idOf<FlagId>("flag-2") });
  const joined = after(proposedToReplace(), (current) => addFlag(current, next, manager, day(30)));
  expect(joined).toMatchObject({ status: "awaitingApproval", flagIds: ["flag-1", "flag-2"] });
  expect(refusalOf(addFlag(joined, accepted, manager, day(31)))).toEqual({
    code: "case.flag-already-there",
    flagId: "flag-1",
  });
});

test("explained and trained, a partner is accompanied: each rung is proven before the next", () => {
  expect(after(opened(), done, up("train"), done, up("accompany"))).toMatchObject({
    rung: "accompany",
    movedAt: day(6),
    proofs: { explain: { kind: "done", by: manager.personId, at: day(5), note: why }, train: { kind: "done" } },
  });
});

test("without proof of having been told, nobody is trained", () => {
  expect(refusalOf(up("train")(opened()))).toEqual({ code: "case.gate-not-proven", to: "train", missing: ["explain"] });
  expect(missingProofs(opened(), "replace")).toEqual(["explain", "train", "accompany"]);
});

test("no rung is skipped, neither by one person nor by two", () => {
  const told = after(opened(), done);
  expect(refusalOf(up("accompany")(told))).toEqual({
    code: "case.not-the-next-rung",
    rung: "explain",
    to: "accompany",
  });
  expect(refusalOf(propose("replace")(told))).toEqual({
    code: "case.not-the-next-rung",
    rung: "explain",
    to: "replace",
  });
  expect(refusalOf(propose("insource")(accompanied()))).toMatchObject({ code: "case.not-the-next-rung" });
});

test("every move needs its reason", () => {
  const missing = { code: "case.reason-missing" };
  const told = after(opened(), done);
  expect(refusalOf(stepUp(told, "train", manager, "  ", day(6)))).toEqual(missing);
  expect(refusalOf(recordProof(opened(), { kind: "done" }, manager, "", day(6)))).toEqual(missing);
  expect(refusalOf(proposeStep(accompanied(), "replace", manager, "", day(6)))).toEqual(missing);
  expect(refusalOf(approveStep(proposedToReplace(), executive, " ", day(6)))).toEqual(missing);
  expect(refusalOf(turnDownStep(proposedToReplace(), executive, "", day(6)))).toEqual(missing);
  expect(refusalOf(stepDown(told, "explain", manager, "", day(6)))).toEqual(missing);
  expect(refusalOf(closeCase(told, manager, "", day(6)))).toEqual(missing);
});

test("a refusal of the partner counts as proof; its silence only after the answer was due", () => {
  expect(after(opened(), (current) => recordProof(current, { kind: "refused" }, manager, why, day(5)))).toMatchObject({
    proofs: { explain: { kind: "refused" } },
  });
  const silent = { kind: "unanswered", deliveredAt: day(2), answerDueAt: day(16) } as const;
  expect(refusalOf(recordProof(opened(), silent, manager, why, day(15)))).toEqual({
    code: "case.answer-still-due",
    answerDueAt: day(16),
  });
  expect(after(opened(), (current) => recordProof(current, silent, manager, why, day(16)))).toMatchObject({
    proofs: { explain: silent },
  });
});

test("an exception is signed by an executive", () => {
  const exception = { kind: "executiveException" } as const;
  expect(refusalOf(recordProof(opened(), exception, manager, why, day(5)))).toEqual({
    code: "case.executive-needed",
    role: "manager",
  });
  expect(after(opened(), (current) => recordProof(current, exception, executive, why, day(5)))).toMatchObject({
    proofs: { explain: { kind: "executiveException", by: executive.personId } },
  });
});

test("a rung is proven once", () => {
  expect(refusalOf(done(after(opened(), done)))).toEqual({
    code: "case.already-proven",
    rung: "explain",
    kind: "done",
  });
});

test("a manager proposes to replace, an executive approves: two different people", () => {
  expect(proposedToReplace()).toMatchObject({
    status: "awaitingApproval",
    rung: "accompany",
    proposal: { to: "replace", by: manager.personId, at: day(7), reason: why },
  });
  expect(replaced()).toMatchObject({ status: "open", rung: "replace", movedAt: day(8) });
  expect(replaced()).not.toHaveProperty("proposal");
});

test("an executive alone cannot start it, and nobody can without the rungs below", () => {
  expect(refusalOf(proposeStep(accompanied(), "replace", executive, why, day(7)))).toEqual({
    code: "case.manager-needed",
    role: "executive",
  });
  const unproven = after(opened(), done, up("train"), done, up("accompany"));
  expect(refusalOf(propose("replace")(unproven))).toEqual({
    code: "case.gate-not-proven",
    to: "replace",
    missing: ["accompany"],
  });
});

test("who proposed cannot approve, even having become an executive since; another manager cannot either", () => {
  const promoted = { ...manager, role: "executive" } as const;
  expect(refusalOf(approveStep(proposedToReplace(), promoted, why, day(8)))).toEqual({
    code: "case.same-person",
    proposedBy: manager.personId,
  });
  expect(refusalOf(approveStep(proposedToReplace(), otherManager, why, day(8)))).toEqual({
    code: "case.executive-needed",
    role: "manager",
  });
  expect(refusalOf(approveStep(proposedToReplace(), lead, why, day(8)))).toMatchObject({ role: "partnerLead" });
});

test("while a proposal waits nothing is proposed again, proven, moved or closed", () => {
  const waiting = proposedToReplace();
  const facts = { to: "replace", by: manager.personId, at: day(7) };
  expect(refusalOf(proposeStep(waiting, "replace", otherManager, why, day(9)))).toEqual({
    code: "case.already-proposed",
    ...facts,
  });
  for (const refused of [
    up("accompany")(waiting),
    done(waiting),
    stepDown(waiting, "explain", executive, why, day(9)),
    closeCase(waiting, executive, why, day(9)),
  ]) {
    expect(refusalOf(refused)).toEqual({ code: "case.awaiting-approval", ...facts });
  }
});

test("nothing to approve is refused, also right after it was approved", () => {
  expect(refusalOf(approve(opened()))).toEqual({ code: "case.nothing-proposed" });
  expect(refusalOf(approve(replaced()))).toEqual({ code: "case.nothing-proposed" });
});

test("an executive turns a proposal down, or who made it takes it back; the case stays where it was", () => {
  for (const by of [executive, manager]) {
    expect(after(proposedToReplace(), (current) => turnDownStep(current, by, why, day(9)))).toEqual(accompanied());
  }
  expect(refusalOf(turnDownStep(proposedToReplace(), otherManager, why, day(9)))).toEqual({
    code: "case.executive-needed",
    role: "manager",
  });
  expect(refusalOf(turnDownStep(opened(), executive, why, day(9)))).toEqual({ code: "case.nothing-proposed" });
});

test("insourcing comes after replacing was tried: a partner's refusal or silence is no such proof", () => {
  expect(refusalOf(propose("insource")(replaced()))).toEqual({
    code: "case.gate-not-proven",
    to: "insource",
    missing: ["replace"],
  });
  expect(refusalOf(recordProof(replaced(), { kind: "refused" }, manager, why, day(9)))).toEqual({
    code: "case.proof-not-possible",
    rung: "replace",
    kind: "refused",
  });
  expect(after(replaced(), done, propose("insource"), approve)).toMatchObject({ rung: "insource", status: "open" });
});

test("going down takes the proofs of the rung reached and of those above away: climbing again proves them again", () => {
  const down = after(accompanied(), (current) => stepDown(current, "train", manager, why, day(40)));
  expect(down).toMatchObject({ rung: "train", movedAt: day(40) });
  expect(Object.keys(down.proofs)).toEqual(["explain"]);
  expect(refusalOf(stepDown(down, "train", manager, why, day(41)))).toEqual({
    code: "case.not-lower",
    rung: "train",
    to: "train",
  });
});

test("what an executive approved only an executive takes back or closes", () => {
  const needed = { code: "case.executive-needed", role: "manager" };
  expect(refusalOf(stepDown(replaced(), "accompany", manager, why, day(9)))).toEqual(needed);
  expect(refusalOf(closeCase(replaced(), manager, why, day(9)))).toEqual(needed);
  expect(after(replaced(), (current) => stepDown(current, "accompany", executive, why, day(9)))).toMatchObject({
    rung: "accompany",
  });
});

test("a closed case says who closed it and takes nothing any more", () => {
  const closed = after(opened(), (current) => closeCase(current, manager, " Up to standard ", day(60)));
  expect(closed).toMatchObject({
    status: "closed",
    closedBy: manager.personId,
    closedAt: day(60),
    reason: "Up to standard",
  });
  const refusal = { code: "case.closed", closedBy: manager.personId, closedAt: day(60) };
  for (const refused of [
    done(closed),
    up("train")(closed),
    propose("replace")(closed),
    approve(closed),
    turnDownStep(closed, executive, why, day(61)),
    stepDown(closed, "explain", executive, why, day(61)),
    closeCase(closed, executive, why, day(61)),
    addFlag(closed, decided({ ...proposed, id: idOf<FlagId>("flag-2") }), manager, day(61)),
  ]) {
    expect(refusalOf(refused)).toEqual(refusal);
  }
});

test("what a person is offered is what would be agreed to", () => {
  expect(caseOptions(opened(), manager, day(2))).toEqual({
    proofs: ["done", "refused", "unanswered"],
    up: null,
    propose: null,
    mayApprove: false,
    mayTurnDown: false,
    down: [],
    mayClose: true,
  });
  expect(caseOptions(accompanied(), manager, day(6))).toMatchObject({
    proofs: [],
    propose: "replace",
    down: ["explain", "train"],
  });
  expect(caseOptions(proposedToReplace(), executive, day(8))).toMatchObject({
    mayApprove: true,
    mayTurnDown: true,
    mayClose: false,
  });
  expect(caseOptions(proposedToReplace(), manager, day(8))).toMatchObject({ mayApprove: false, mayTurnDown: true });
});
