import { beforeAll, expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { scorecardJobs } from "~/scorecards/jobs.server";
import { testDatabase } from "../../support/database";
import { at, makeScene, opened, standAt, talliesFromLogs, tallyRows, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => void (scene = await makeScene()));

async function run(name: string): Promise<void> {
  const job = scorecardJobs.find((kind) => kind.name === name);
  if (job === undefined) throw new Error(`there is no job ${name}`);
  await job.run({});
}

test("the nightly job charges the month that is over before it is put on record", async () => {
  // Open since the afternoon of the last day: due there and then, and never touched again.
  for (let index = 0; index < 6; index++) await opened(scene, { at: at("2026-10-31T10:00:00Z") });
  standAt(at("2026-11-01T00:07:00Z"));
  await run("scorecards.nightly");
  const record = await db().scorecardSnapshot.findUnique({
    where: { partnerId_month: { partnerId: scene.courier, month: "2026-10" } },
  });
  // Acknowledgement twelve hours late in October's last hour, resolution three hours: (0 + 0.35) / 2 each; (1.05 + 4) / 11.
  expect(record).toMatchObject({ units: 6, standing: "atRisk", score: expect.closeTo((100 * (1.05 + 4)) / 11, 1) });
});

test("run again at the same moment it changes nothing, and the weekly rebuild finds nothing to mend", async () => {
  const tables = async () => [
    await tallyRows(),
    await db().contribution.findMany(),
    await db().scorecardSnapshot.findMany(),
  ];
  const before = await tables();
  await run("scorecards.nightly");
  await run("scorecards.rebuild");
  expect(await tables()).toEqual(before);
});

test("after a week without a server one run makes up for all of it", async () => {
  standAt(at("2026-11-08T10:00:00Z"));
  await run("scorecards.nightly");
  expect(await tallyRows()).toEqual(await talliesFromLogs(at("2026-11-08T10:00:00Z")));
  const [october, november] = await tallyRows(scene.courier);
  expect([october?.month, november?.month]).toEqual(["2026-10", "2026-11"]);
  // What was left of the credit in October is taken from November, in which it was lost.
  expect((october?.creditSum ?? 0) + (november?.creditSum ?? 0)).toBe(0);
  expect(november?.units).toBe(0);
});

test("each kind of work has a name of its own and a time at which the clock starts it", () => {
  expect(scorecardJobs.map(({ name }) => name)).toEqual(["scorecards.nightly", "scorecards.rebuild"]);
  for (const { cron } of scorecardJobs) expect(cron).toMatch(/^\S+ \S+ \* \* (\*|0)$/);
});
