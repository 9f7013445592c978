import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { incidentJobs } from "~/incidents/jobs.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { asked, logged, makeScene, minutesLater, NINE, standAt, typesOf, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

test("Four sweeps at once make each mark once, 25 times", async () => {
  for (let round = 0; round < 25; round++) {
    standAt(NINE);
    const ids = [];
    for (let index = 0; index < 12; index++) ids.push(await logged(scene));
    standAt(minutesLater(100));
    const marks = await Promise.all([sweepClocks(), sweepClocks(), sweepClocks(), sweepClocks()]);
    // What one sweep passed over because another was at it is done by that one.
    expect(marks.reduce((sum, count) => sum + count, 0)).toBe(24);
    for (const id of ids) expect(await typesOf(id)).toEqual(["opened", "clockBreached", "clockBreached"]);
  }
}, 120_000);

test("The job run twice, at once and one after the other, has one effect", async () => {
  standAt(NINE);
  const id = await logged(scene);
  standAt(minutesLater(20));
  const [sweep] = incidentJobs;
  await Promise.all([sweep?.run({}), sweep?.run({})]);
  await sweep?.run({});
  expect(await typesOf(id)).toEqual(["opened", "clockBreached"]);
});

test("A person and the sweep at once: both are written, the person is not refused, 100 times", async () => {
  for (let round = 0; round < 100; round++) {
    standAt(NINE);
    const id = await logged(scene);
    const sent = await asked(scene.agent, id);
    standAt(minutesLater(20));
    const [answer] = await Promise.all([acknowledgeIncident(sent), sweepClocks()]);
    expect(answer).toMatchObject({ ok: true });
    await sweepClocks();
    const types = await typesOf(id);
    expect([...types].sort()).toEqual(["acknowledged", "clockBreached", "opened"]);
  }
  expect(await db().incidentEvent.count({ where: { type: "acknowledged" } })).toBe(100);
}, 120_000);
