import { beforeAll, expect, test } from "vitest";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { incidentJobs } from "~/incidents/jobs.server";
import { saveNotices } from "~/notices/commands/save-notices.server";
import { sendWeeklySummaries } from "~/notices/commands/send-weekly-summaries.server";
import type { Chosen } from "~/notices/domain/preferences";
import { db } from "~/platform/db/db.server";
import { minutesLater, NINE, standAt, type Scene } from "../../incidents/scene";
import { testDatabase } from "../../support/database";
import { kindsTo, loggedAt, mailsTo, makeHouse, makeNoticeScene, prefer } from "../scene";

const ROUNDS = 25;

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeNoticeScene();
});

test(`Four sweeps at once tell each person of each clock once, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    standAt(NINE);
    const house = await makeHouse(scene);
    for (let index = 0; index < 4; index++) await loggedAt(scene, house);
    standAt(minutesLater(12));
    await Promise.all([sweepClocks(), sweepClocks(), sweepClocks(), sweepClocks()]);
    for (const person of [house.lead, house.ana, house.beto]) {
      expect(await kindsTo(person)).toEqual(["clockWarning", "clockWarning", "clockWarning", "clockWarning"]);
    }
  }
}, 120_000);

test("What several sweeps gather for one person at once stands in one mail, and nothing is lost of it", async () => {
  const quiet = { nightly: { from: 22 * 60, to: 6 * 60 }, days: [] };
  for (let round = 0; round < 4; round++) {
    standAt(NINE);
    const house = await makeHouse(scene);
    const people = [house.lead, house.ana, house.beto];
    for (const { personId } of people) await prefer(personId, { quiet });
    // More than one batch of the sweep, so that two of them write to the same mail.
    for (let index = 0; index < 150; index++) await loggedAt(scene, house, `Nº ${index}`);
    standAt(minutesLater(17));
    await Promise.all([sweepClocks(), sweepClocks(), sweepClocks()]);
    for (const person of people) {
      const mails = await mailsTo(person);
      expect(mails.map(({ kind }) => kind)).toEqual(["notices.clockDigest"]);
      const facts = mails[0]?.facts as { breached: number; lines: { incidentId: string }[] };
      expect(facts.breached).toBe(150);
      expect(new Set(facts.lines.map(({ incidentId }) => incidentId)).size).toBe(40);
    }
  }
}, 120_000);

test("D47 the sweep's job run twice at once and once more: one mail", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await loggedAt(scene, house);
  standAt(minutesLater(17));
  const [sweep] = incidentJobs;
  await Promise.all([sweep?.run({}), sweep?.run({})]);
  await sweep?.run({});
  expect(await kindsTo(house.lead)).toEqual(["breach"]);
});

test("Summaries asked for by three workers at once come once, eight weeks long", async () => {
  standAt(NINE);
  const house = await makeHouse(scene);
  await loggedAt(scene, house);
  await db().person.updateMany({ data: { createdAt: new Date("2026-01-01T00:00:00Z") } });
  await db().mail.deleteMany();
  for (let week = 1; week <= 8; week++) {
    standAt(minutesLater(week * 7 * 24 * 60 + 240));
    await Promise.all([sendWeeklySummaries(), sendWeeklySummaries(), sendWeeklySummaries()]);
    expect(await mailsTo(house.lead)).toHaveLength(week);
  }
}, 120_000);

test("Of two windows in which a person chooses at once, one is told so, 50 times", async () => {
  const { lead } = await makeHouse(scene);
  const chosen = (quietFrom: number): Chosen => ({
    ...{ on: [], quietFrom, quietTo: 420, quietDays: [], criticalAlways: false, summaryDay: 1, summaryHour: 7 },
  });
  for (let version = 0; version < 50; version++) {
    const answers = await Promise.all([
      saveNotices(lead, version, chosen(60)),
      saveNotices(lead, version, chosen(120)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "notices.changed-meanwhile" } });
  }
});
