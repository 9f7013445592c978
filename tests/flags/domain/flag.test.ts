import { expect, test } from "vitest";
import {
  decideFlag,
  escalatesAt,
  isEscalated,
  isSeenByPartner,
  type Flag,
  type FlagDecision,
} from "~/flags/domain/flag";
import { accepted, day, manager, proposed, raisedAt, refusalOf } from "./flag-story";

const today = "2026-11-05";
const decide = (flag: Flag, decision: FlagDecision) => decideFlag(flag, decision, manager.personId, day(3), today);

test("a manager accepts the proposal; the evidence stays what it was", () => {
  const result = decide(proposed, { type: "accept", reason: "" });
  expect(result).toEqual({
    ok: true,
    value: { ...proposed, status: "accepted", decidedBy: manager.personId, decidedAt: day(3), reason: "" },
  });
});

test("dismissing needs a reason and a later day to look again", () => {
  const reviewOn = "2026-12-01";
  expect(decide(proposed, { type: "dismiss", reason: " Strike at the port ", reviewOn })).toMatchObject({
    ok: true,
    value: { status: "dismissed", reason: "Strike at the port", reviewOn },
  });
  expect(refusalOf(decide(proposed, { type: "dismiss", reason: "  ", reviewOn }))).toEqual({
    code: "flag.reason-missing",
  });
  expect(refusalOf(decide(proposed, { type: "dismiss", reason: "Strike", reviewOn: today }))).toEqual({
    code: "flag.review-not-ahead",
    reviewOn: today,
    today,
  });
});

test("another rung needs a reason, has to be another one, and cannot be one that two people decide", () => {
  expect(decide(proposed, { type: "otherRung", rung: "explain", reason: "Nobody told them" })).toMatchObject({
    ok: true,
    value: { status: "otherRung", rung: "explain", proposedRung: "train" },
  });
  const other = (rung: "train" | "replace" | "explain", reason = "Because") =>
    refusalOf(decide(proposed, { type: "otherRung", rung, reason }));
  expect(other("explain", "")).toEqual({ code: "flag.reason-missing" });
  expect(other("train")).toEqual({ code: "flag.rung-as-proposed", rung: "train" });
  expect(other("replace")).toEqual({ code: "flag.rung-needs-two-people", rung: "replace" });
});

test("a flag is decided once, and the second learns who was first", () => {
  expect(refusalOf(decide(accepted, { type: "accept", reason: "" }))).toEqual({
    code: "flag.already-decided",
    status: "accepted",
    decidedBy: manager.personId,
    decidedAt: day(1),
  });
});

test("after fourteen days without a decision the flag goes to the executives; a decided one never does", () => {
  expect(escalatesAt(proposed)).toBe(raisedAt + 14 * 86_400_000);
  expect(isEscalated(proposed, day(13.99))).toBe(false);
  expect(isEscalated(proposed, day(14))).toBe(true);
  expect(escalatesAt(accepted)).toBeNull();
  expect(isEscalated(accepted, day(400))).toBe(false);
});

test("the partner sees what the brand stands by, not a guess and not what was dismissed", () => {
  const dismissed = decide(proposed, { type: "dismiss", reason: "Strike", reviewOn: "2026-12-01" });
  const otherRung = decide(proposed, { type: "otherRung", reason: "Nobody told them", rung: "explain" });
  expect(isSeenByPartner(proposed)).toBe(false);
  expect(dismissed.ok && isSeenByPartner(dismissed.value)).toBe(false);
  expect(isSeenByPartner(accepted)).toBe(true);
  expect(otherRung.ok && isSeenByPartner(otherRung.value)).toBe(true);
});
