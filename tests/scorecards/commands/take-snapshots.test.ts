import { beforeAll, expect, test } from "vitest";
import type { PartnerId } from "~/kernel/ids";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { db } from "~/platform/db/db.server";
import { addWhatFellDue } from "~/scorecards/commands/add-what-fell-due.server";
import { takeSnapshots } from "~/scorecards/commands/take-snapshots.server";
import type { Month } from "~/kernel/month";
import { recompute } from "~/scorecards/domain/snapshot";
import { loadSnapshots } from "~/scorecards/store/snapshots.server";
import { testDatabase } from "../../support/database";
import { acknowledged, at, happen, makeScene, opened, resolved, standAt, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => void (scene = await makeScene()));

const rowOf = (partnerId: PartnerId, month: string) =>
  db().scorecardSnapshot.findUnique({ where: { partnerId_month: { partnerId, month } } });
const recordOf = async (partnerId: PartnerId, month: string) =>
  (await loadSnapshots(db(), [partnerId], month as Month)).get(partnerId);

/** So many incidents on one day, all acknowledged in time and resolved in time or two hours late. */
async function day(on: string, kept: number, late: number): Promise<void> {
  for (let index = 0; index < kept + late; index++) {
    const openedAt = at(`${on}T08:00:00Z`);
    const id = await opened(scene, { at: openedAt });
    const minutes = index < kept ? 120 : 720;
    await happen(id, instant(openedAt + 10 * MINUTE_MS), acknowledged);
    await happen(id, instant(openedAt + minutes * MINUTE_MS), resolved);
  }
}

test("a month is put on record once it is over in the brand's zone, with the figure people saw", async () => {
  await day("2026-10-05", 6, 2);
  // A minute before midnight in Madrid, and a minute after: in UTC both are October.
  standAt(at("2026-10-31T22:59:00Z"));
  await takeSnapshots();
  expect(await rowOf(scene.courier, "2026-10")).toBeNull();
  standAt(at("2026-10-31T23:01:00Z"));
  await takeSnapshots();
  // Six whole credits, two of (1 + ½ · (1 − 2/10)) / 2 = 0.7; drawn to 4 of 5: (7.4 + 4) / 13.
  expect(await rowOf(scene.courier, "2026-10")).toMatchObject({
    units: 8,
    standing: "good",
    score: expect.closeTo((100 * (7.4 + 4)) / 13, 2),
  });
});

test("the record computed again gives the figure on record, to the last bit", async () => {
  const row = await rowOf(scene.courier, "2026-10");
  const record = await recordOf(scene.courier, "2026-10");
  if (record === undefined || row === null) throw new Error("nothing is on record");
  const { figure, standing } = recompute(record.snapshot).rolling;
  expect(figure).toMatchObject({ status: "scored", score: row.score, lower: row.lower, upper: row.upper });
  expect(standing).toBe(row.standing);
  const { levelId, levelVersion } = scene.level;
  expect(record.snapshot.judgedBy).toMatchObject([{ levelId, levelVersion, calendarVersion: 1 }]);
});

test("taken again with nothing new, nothing is written", async () => {
  const before = await db().scorecardSnapshot.findMany();
  standAt(at("2026-11-01T05:00:00Z"));
  expect(await takeSnapshots()).toBe(0);
  expect(await db().scorecardSnapshot.findMany()).toEqual(before);
});

test("within 14 days a correction renews the record; afterwards the record stays what it was", async () => {
  const before = await rowOf(scene.courier, "2026-10");
  await day("2026-10-20", 0, 2);
  standAt(at("2026-11-10T05:00:00Z"));
  await takeSnapshots();
  const renewed = await rowOf(scene.courier, "2026-10");
  expect(renewed).toMatchObject({ units: 10, takenAt: before?.takenAt });
  await day("2026-10-21", 0, 3);
  standAt(at("2026-11-14T23:30:00Z"));
  await takeSnapshots();
  expect(await rowOf(scene.courier, "2026-10")).toEqual(renewed);
});

test("missed nights are made up for, month by month, and no data is put on record as such", async () => {
  standAt(at("2027-03-02T05:00:00Z"));
  await addWhatFellDue();
  await takeSnapshots();
  const rows = await db().scorecardSnapshot.findMany({
    where: { partnerId: scene.courier },
    orderBy: { month: "asc" },
  });
  // September was the last month that was over when this file began, February is now; October reaches into the
  // rolling views of November and December.
  expect(rows.map(({ month }) => month)).toEqual(["2026-09", "2026-10", "2026-11", "2026-12", "2027-02"]);
  expect(rows.at(-1)).toMatchObject({ standing: "noData", score: null, units: 0 });
  expect(await rowOf(scene.installer, "2027-02")).toMatchObject({ standing: "noData" });
});
