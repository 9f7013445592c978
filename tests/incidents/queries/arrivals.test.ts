import { beforeAll, expect, test } from "vitest";
import { loadArrivals } from "~/incidents/store/arrivals.server";
import { instant } from "~/kernel/instant";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { logged, makeScene, minutesLater, standAt, type Scene } from "../scene";

testDatabase();
let scene: Scene;
const MARCH = { from: instant(Date.UTC(2026, 2, 1, 5)), to: instant(Date.UTC(2026, 3, 1, 5)), zone: "America/Bogota" };

/** Monday 2 March 2026, 09:00 UTC is 04:00 in Bogotá; twenty hours later it is midnight there, and Tuesday. */
beforeAll(async () => {
  scene = await makeScene();
  for (const minutes of [0, 59, 20 * 60]) {
    standAt(minutesLater(minutes));
    await logged(scene);
  }
  standAt(minutesLater(61));
  await logged(scene, { partnerId: scene.installer, touchpointId: scene.installation });
});

test("An incident counts in the hour and on the day of the brand's zone", async () => {
  const { counts, total, isCut } = await loadArrivals(db(), null, MARCH);
  expect([total, isCut]).toEqual([4, false]);
  expect([counts[0]?.[4], counts[0]?.[5], counts[1]?.[0]]).toEqual([2, 1, 1]);
  expect(counts.map((hours) => hours.length)).toEqual(Array.from({ length: 7 }, () => 24));
});

test("Of one partner only its own are counted, and nothing from outside the time", async () => {
  expect((await loadArrivals(db(), scene.installer, MARCH)).counts[0]?.[5]).toBe(1);
  expect((await loadArrivals(db(), scene.installer, MARCH)).total).toBe(1);
  expect((await loadArrivals(db(), null, { ...MARCH, to: minutesLater(0) })).total).toBe(0);
});
