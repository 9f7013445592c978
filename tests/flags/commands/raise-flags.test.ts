import { beforeEach, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { raiseFlags, raiseFlagsOfLastMonth } from "~/flags/commands/raise-flags.server";
import { loadFlags } from "~/flags/store/flags.server";
import type { FlagId, PartnerId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";
import { makeScene, standAt, type Scene } from "../../scorecards/scene";
import { barePartner } from "../../support/people";
import { testDatabase } from "../../support/database";
import { daysLater, MORNING_AFTER, OCTOBER, october } from "../scene";

testDatabase();
let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
  // What other tests left lies outside: each test weighs only partners of its own.
  await db().tally.deleteMany();
  await db().partnerTotal.deleteMany();
});

async function flagsOf(partnerId: PartnerId) {
  return loadFlags(db(), { partnerId, most: 10 });
}

test("A partner that broke half its promises is flagged once, with its evidence frozen", async () => {
  await october(scene, scene.courier, 10, 10);
  expect(await raiseFlags(OCTOBER, MORNING_AFTER)).toBe(1);
  const [record] = await flagsOf(scene.courier);
  expect(record?.flag).toMatchObject({
    status: "proposed",
    month: "2026-10",
    proposedRung: "train",
    raisedAt: MORNING_AFTER,
    evidence: { code: "belowStandard", units: 20, judged: 40, met: 20, share: 0.5, standard: 0.7 },
  });
  expect(record?.flag.evidence.months).toEqual(["2026-08", "2026-09", "2026-10"]);
  expect(record?.flag.evidence.probability).toBeGreaterThanOrEqual(0.9);
  expect(record?.behind.count).toBe(20);
  expect(record?.behind.digest).toMatch(/^[0-9a-f]{32}$/);
  const broken = await db().contribution.findMany({ where: { partnerId: scene.courier, met: 0 } });
  expect(new Set(record?.behind.incidentIds.slice(0, 10))).toEqual(new Set(broken.map(({ incidentId }) => incidentId)));
  await october(scene, scene.courier, 30, 0);
  expect((await flagsOf(scene.courier))[0]?.flag.evidence).toEqual(record?.flag.evidence);
});

test("A partner that keeps four promises in five is not flagged, nor one with too few incidents to say", async () => {
  await october(scene, scene.courier, 16, 4);
  await october(scene, scene.installer, 0, 4);
  expect(await raiseFlags(OCTOBER, MORNING_AFTER)).toBe(0);
});

test("Running the job twice, or twice at once, raises a flag once", async () => {
  await october(scene, scene.courier, 10, 10);
  const raised = await Promise.all([raiseFlags(OCTOBER, MORNING_AFTER), raiseFlags(OCTOBER, MORNING_AFTER)]);
  expect(raised[0] + raised[1]).toBe(1);
  expect(await raiseFlagsOfLastMonth(daysLater(3))).toBe(0);
  expect(await flagsOf(scene.courier)).toHaveLength(1);
});

test("The clock asks for the month that closed last in the brand's zone", async () => {
  await october(scene, scene.courier, 10, 10);
  // Still October in Madrid: the month that closed last is September.
  expect(await raiseFlagsOfLastMonth((MORNING_AFTER - 10 * 3_600_000) as typeof MORNING_AFTER)).toBe(0);
  expect(await raiseFlagsOfLastMonth(MORNING_AFTER)).toBe(1);
});

test("While a flag is undecided the next month raises none; once accepted it does", async () => {
  await october(scene, scene.courier, 10, 10);
  await raiseFlags(OCTOBER, MORNING_AFTER);
  const november = "2026-11" as Month;
  expect(await raiseFlags(november, daysLater(30))).toBe(0);
  const [record] = await flagsOf(scene.courier);
  await decideFlag(scene.manager, record?.flag.id as FlagId, { type: "accept", reason: "" });
  expect(await raiseFlags(november, daysLater(30))).toBe(1);
});

test("A dismissed flag holds the next one back until its review date", async () => {
  await october(scene, scene.courier, 10, 10);
  await raiseFlags(OCTOBER, MORNING_AFTER);
  const [record] = await flagsOf(scene.courier);
  standAt(MORNING_AFTER);
  const dismissal = { type: "dismiss", reason: "Cambio de sistema en octubre.", reviewOn: "2026-12-05" } as const;
  await decideFlag(scene.manager, record?.flag.id as FlagId, dismissal);
  const november = "2026-11" as Month;
  expect(await raiseFlags(november, daysLater(33))).toBe(0);
  expect(await raiseFlags(november, daysLater(34))).toBe(1);
});

test("A partner the brand has parted from is not flagged", async () => {
  const parted = await barePartner("ended");
  await october(scene, parted, 0, 20);
  expect(await raiseFlags(OCTOBER, MORNING_AFTER)).toBe(0);
});
