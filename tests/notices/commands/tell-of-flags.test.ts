import { beforeAll, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { registerFlagListener } from "~/flags/store/flag-listeners.server";
import { tellOfFlag } from "~/notices/store/tell-of-flags.server";
import { db } from "~/platform/db/db.server";
import { makeFlagScene, MORNING_AFTER, proposed, type FlagScene } from "../../flags/scene";
import { testDatabase } from "../../support/database";
import { partnerPerson } from "../../support/people";
import { kindsTo, mailsTo, prefer } from "../scene";

testDatabase();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
  registerFlagListener(tellOfFlag);
});

test("A flag the brand stands by is told to the partner's lead, and to nobody else", async () => {
  const { flagId, partnerId } = await proposed();
  const [lead, agent] = [await partnerPerson(partnerId), await partnerPerson(partnerId, "partnerAgent")];
  expect(await decideFlag(scene.manager, flagId, { type: "accept", reason: "Tres meses seguidos." })).toMatchObject({
    ok: true,
  });
  const { month } = await db().flag.findUniqueOrThrow({ where: { id: flagId } });
  expect(await mailsTo(lead)).toMatchObject([
    {
      kind: "notices.flagAccepted",
      dueAt: new Date(MORNING_AFTER),
      facts: { flagId, partnerId, partner: null, month, reason: "Tres meses seguidos." },
    },
  ]);
  expect(await mailsTo(agent, scene.lead, scene.rival, scene.executive, scene.manager)).toEqual([]);
});

test("Another rung is told as well, a dismissed flag is not", async () => {
  const other = await proposed();
  const dismissed = await proposed();
  const [told, untold] = [await partnerPerson(other.partnerId), await partnerPerson(dismissed.partnerId)];
  await decideFlag(scene.manager, other.flagId, { type: "otherRung", reason: "Ya formados", rung: "accompany" });
  await decideFlag(scene.manager, dismissed.flagId, { type: "dismiss", reason: "Huelga", reviewOn: "2027-01-15" });
  expect(await kindsTo(told)).toEqual(["flagAccepted"]);
  expect(await mailsTo(untold)).toEqual([]);
});

test("A manager who asked for it is told of others' decisions, with the partner's name, and never of the own", async () => {
  await prefer(scene.manager.personId, { switches: { flagAccepted: true } });
  const own = await proposed();
  await decideFlag(scene.manager, own.flagId, { type: "accept", reason: "" });
  expect(await mailsTo(scene.manager)).toEqual([]);
  const others = await proposed();
  await decideFlag(scene.executive, others.flagId, { type: "accept", reason: "" });
  const partner = await db().partner.findUniqueOrThrow({ where: { id: others.partnerId } });
  expect(await mailsTo(scene.manager)).toMatchObject([{ facts: { flagId: others.flagId, partner: partner.name } }]);
});

test("In quiet hours it waits until they end", async () => {
  const { flagId, partnerId } = await proposed();
  const lead = await partnerPerson(partnerId);
  // Sunday 1 November 2026, 09:00 in Madrid.
  await prefer(lead.personId, { quiet: { nightly: null, days: [7] } });
  await decideFlag(scene.manager, flagId, { type: "accept", reason: "" });
  expect(await mailsTo(lead)).toMatchObject([{ dueAt: new Date("2026-11-01T23:00:00Z") }]);
});

test("What another listener refuses takes decision, case and mail back", async () => {
  const { flagId, partnerId } = await proposed();
  const lead = await partnerPerson(partnerId);
  const stop = registerFlagListener(async () => {
    throw new Error("the listener is broken");
  });
  await expect(decideFlag(scene.manager, flagId, { type: "accept", reason: "" })).rejects.toThrow("broken");
  stop();
  expect(await mailsTo(lead)).toEqual([]);
  expect(await db().ladderCase.count({ where: { partnerId } })).toBe(0);
  expect(await db().flag.findUnique({ where: { id: flagId } })).toMatchObject({ status: "proposed" });
});

test("A manager of the brand who decides twice tells once", async () => {
  const { flagId, partnerId } = await proposed();
  const lead = await partnerPerson(partnerId);
  await decideFlag(scene.manager, flagId, { type: "accept", reason: "" });
  expect(await decideFlag(scene.executive, flagId, { type: "accept", reason: "" })).toMatchObject({ ok: false });
  expect(await kindsTo(lead)).toEqual(["flagAccepted"]);
});
