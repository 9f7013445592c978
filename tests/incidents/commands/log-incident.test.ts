import { beforeAll, expect, test } from "vitest";
import { logIncident } from "~/incidents/commands/log-incident.server";
import { db } from "~/platform/db/db.server";
import { barePartner, partnerPerson } from "../../support/people";
import { testDatabase } from "../../support/database";
import { logForm, logged, makeScene, minutesLater, nobodys, stored, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

test("The brand logs an incident: its clocks start with the level of the touchpoint", async () => {
  const id = await logged(scene);
  const { incident, clocks } = await stored(id);
  expect(incident).toMatchObject({
    status: "reported",
    partnerId: scene.courier,
    severity: "major",
    reportedBy: "brand",
    isSelfReported: false,
  });
  expect(clocks.map(({ kind, targetAt }) => [kind, targetAt])).toEqual([
    ["acknowledge", minutesLater(16)],
    ["firstResponse", minutesLater(60)],
    ["resolution", minutesLater(240)],
  ]);
  const row = await db().incident.findUnique({ where: { id } });
  expect(row).toMatchObject({
    nextDueAt: new Date(minutesLater(16)),
    nextDueKind: "acknowledge",
    nextMarkAt: new Date(minutesLater(12)),
    clockStatus: "running",
    isOpen: true,
    lastSeq: 1,
    version: 1,
  });
  expect(await db().incidentClock.count({ where: { incidentId: id } })).toBe(3);
});

test("A partner logs for itself, whatever holder or severity its form names", async () => {
  const form = logForm(scene, { partnerId: scene.installer, severity: "critical", impact: "one", urgency: "canWait" });
  const answer = await logIncident(scene.agent, { ...form, customerSpokeFirst: false });
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { incident } = await stored(answer.value);
  expect(incident).toMatchObject({
    partnerId: scene.courier,
    severity: "minor",
    reportedBy: "partner",
    isSelfReported: true,
  });
});

test("A partner that tells after the customer did gets no credit for telling", async () => {
  const answer = await logIncident(scene.agent, logForm(scene, { customerSpokeFirst: true }));
  expect(answer.ok && (await stored(answer.value)).incident.isSelfReported).toBe(false);
});

test("The brand may judge the severity apart from the matrix", async () => {
  const id = await logged(scene, { impact: "one", urgency: "canWait", severity: "critical" });
  expect((await stored(id)).incident.severity).toBe("critical");
});

test("A touchpoint that is not the partner's is answered like one that does not exist", async () => {
  const before = await db().incident.count();
  const foreign = await logIncident(scene.agent, logForm(scene, { touchpointId: scene.installation }));
  const none = await logIncident(scene.agent, logForm(scene, { touchpointId: nobodys() }));
  expect(foreign).toEqual({ ok: false, refusal: { code: "incident.no-such-touchpoint" } });
  expect(none).toEqual(foreign);
  expect(await db().incident.count()).toBe(before);
});

test("A partner that is not active, or not there, is given no incident", async () => {
  const onboarding = await barePartner("onboarding");
  const before = await db().incident.count();
  for (const partnerId of [onboarding, nobodys<typeof onboarding>(), null]) {
    expect(await logIncident(scene.manager, logForm(scene, { partnerId }))).toEqual({
      ok: false,
      refusal: { code: "incident.partner-not-active" },
    });
  }
  await db().partnerTouchpoint.create({ data: { partnerId: onboarding, touchpointId: scene.delivery } });
  expect(await logIncident(await partnerPerson(onboarding), logForm(scene))).toMatchObject({ ok: false });
  expect(await db().incident.count()).toBe(before);
});

test("Without any level there is nothing to hold an incident to", async () => {
  const before = await db().incident.count();
  await db().serviceLevel.update({ where: { id: scene.levelId }, data: { isDefault: false } });
  expect(await logIncident(scene.manager, logForm(scene))).toEqual({
    ok: false,
    refusal: { code: "incident.level-missing" },
  });
  await db().serviceLevel.update({ where: { id: scene.levelId }, data: { isDefault: true } });
  expect(await db().incident.count()).toBe(before);
});
