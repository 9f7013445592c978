import { beforeAll, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { readFlag, readFlags } from "~/flags/queries/read-flags.server";
import { readCase } from "~/flags/queries/read-ladder.server";
import type { FlagId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { standAt } from "../../scorecards/scene";
import { rowsDigest } from "../../support/rows-digest";
import { partnerPerson } from "../../support/people";
import { testDatabase } from "../../support/database";
import { daysLater, makeFlagScene, MORNING_AFTER, proposed, type FlagScene } from "../scene";

testDatabase();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
});

test("Standing by a flag opens the partner's case on the first rung, told before trained", async () => {
  const { flagId, partnerId } = await proposed();
  const led = await decideFlag(scene.manager, flagId, { type: "accept", reason: "Tres meses seguidos." });
  if (led?.ok !== true || led.value === null) throw new Error("it opens a case");
  expect(await readCase(scene.manager, led.value)).toMatchObject({
    partnerId,
    status: "open",
    rung: "explain",
    flags: [{ id: flagId }],
    decisions: [{ seq: 1, type: "case.opened", reason: "Tres meses seguidos.", byName: scene.manager.name }],
  });
  expect(await readFlag(scene.manager, flagId)).toMatchObject({
    status: "accepted",
    caseId: led.value,
    decidedBy: scene.manager.name,
    mayDecide: false,
  });
});

test("A second flag strengthens the open case and moves nothing", async () => {
  const first = await proposed();
  const led = await decideFlag(scene.manager, first.flagId, { type: "accept", reason: "" });
  const second = await proposed(first.partnerId);
  const again = await decideFlag(scene.executive, second.flagId, { type: "accept", reason: "" });
  expect(again).toEqual(led);
  if (led?.ok !== true || led.value === null) throw new Error("it opens a case");
  expect(await readCase(scene.manager, led.value)).toMatchObject({
    rung: "explain",
    version: 2,
    decisions: [{ type: "case.opened" }, { type: "case.flagAdded", byName: scene.executive.name }],
  });
  expect((await readCase(scene.manager, led.value))?.flags).toHaveLength(2);
});

test("Dismissing needs a reason and a date ahead, and opens nothing", async () => {
  const { flagId, partnerId } = await proposed();
  const dismiss = (reason: string, reviewOn: string) =>
    decideFlag(scene.manager, flagId, { type: "dismiss", reason, reviewOn });
  expect(await dismiss(" ", "2027-01-15")).toMatchObject({ refusal: { code: "flag.reason-missing" } });
  expect(await dismiss("Huelga", "2026-11-01")).toMatchObject({
    refusal: { code: "flag.review-not-ahead", today: "2026-11-01" },
  });
  expect(await dismiss("Huelga", "")).toMatchObject({ refusal: { code: "flag.review-not-ahead" } });
  expect(await dismiss("Huelga", "2027-01-15")).toEqual({ ok: true, value: null });
  expect(await readFlag(scene.manager, flagId)).toMatchObject({ status: "dismissed", reviewOn: "2027-01-15" });
  expect(await db().ladderCase.count({ where: { partnerId } })).toBe(0);
});

test("Another rung needs a reason and may not be the proposed one; it opens a case too", async () => {
  const { flagId } = await proposed();
  const other = (rung: "train" | "accompany", reason: string) =>
    decideFlag(scene.manager, flagId, { type: "otherRung", rung, reason });
  expect(await other("accompany", "")).toMatchObject({ refusal: { code: "flag.reason-missing" } });
  expect(await other("train", "Ya formados")).toMatchObject({ refusal: { code: "flag.rung-as-proposed" } });
  expect((await other("accompany", "Ya formados en octubre"))?.ok).toBe(true);
  expect(await readFlag(scene.manager, flagId)).toMatchObject({ status: "otherRung", rung: "accompany" });
});

test("What was decided is not decided again", async () => {
  const { flagId } = await proposed();
  await decideFlag(scene.manager, flagId, { type: "accept", reason: "" });
  expect(await decideFlag(scene.executive, flagId, { type: "accept", reason: "" })).toMatchObject({
    refusal: { code: "flag.already-decided", status: "accepted", decidedBy: scene.manager.personId },
  });
});

test("A flag undecided for fourteen days is shown as late", async () => {
  const { flagId } = await proposed();
  standAt(daysLater(13));
  expect((await readFlag(scene.manager, flagId))?.isEscalated).toBe(false);
  standAt(daysLater(14));
  expect((await readFlags(scene.executive)).flags.find(({ id }) => id === flagId)?.isEscalated).toBe(true);
  standAt(MORNING_AFTER);
});

test("A partner sees its flag once the brand stands by it: not while proposed, not when dismissed, never another's", async () => {
  const { flagId, partnerId } = await proposed();
  const lead = await partnerPerson(partnerId);
  expect(await readFlag(lead, flagId)).toBeNull();
  expect((await readFlags(lead)).flags).toEqual([]);
  await decideFlag(scene.manager, flagId, { type: "accept", reason: "" });
  const seen = await readFlag(lead, flagId);
  expect(seen).toMatchObject({ status: "accepted", decidedBy: null });
  expect((await readFlags(lead)).flags).toMatchObject([{ id: flagId }]);
  expect(await readFlag(scene.rival, flagId)).toBeNull();
  expect((await readFlags(scene.rival)).flags).toEqual([]);

  const dismissed = await proposed(partnerId);
  const dismissal = { type: "dismiss", reason: "Huelga", reviewOn: "2027-01-15" } as const;
  await decideFlag(scene.manager, dismissed.flagId, dismissal);
  expect(await readFlag(lead, dismissed.flagId)).toBeNull();
  expect((await readFlags(lead)).flags).toMatchObject([{ id: flagId }]);
});

test("Another partner's flag cannot be decided, nor one that never was, and no row changes", async () => {
  const { flagId } = await proposed();
  const digest = await rowsDigest(db());
  expect(await decideFlag(scene.rival, flagId, { type: "accept", reason: "" })).toBeNull();
  expect(await decideFlag(scene.manager, newId<FlagId>(), { type: "accept", reason: "" })).toBeNull();
  expect(await rowsDigest(db())).toBe(digest);
});
