import { beforeAll, expect, test } from "vitest";
import { addWhatFellDue } from "~/scorecards/commands/add-what-fell-due.server";
import { testDatabase } from "../../support/database";
import {
  acknowledged,
  at,
  contributionRows,
  happen,
  makeScene,
  opened,
  resolved,
  standAt,
  talliesFromLogs,
  tallyRows,
  type Scene,
} from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => void (scene = await makeScene()));

const contributionsOf = async (incidentId: string) =>
  (await contributionRows()).filter((row) => row.incidentId === incidentId);

test("nothing is counted before a promise is kept or broken", async () => {
  const incident = await opened(scene, { at: at("2026-10-05T08:00:00Z") });
  expect(await contributionsOf(incident)).toEqual([]);
});

test("each step moves the partner's tally in the same transaction", async () => {
  const scene = await makeScene();
  const incident = await opened(scene, { at: at("2026-10-05T08:00:00Z"), severity: "major" });
  await happen(incident, at("2026-10-05T08:30:00Z"), acknowledged);
  const key = { partnerId: scene.courier, touchpointId: scene.delivery, severity: "major", month: "2026-10" };
  expect(await tallyRows(scene.courier)).toMatchObject([{ ...key, units: 1, creditSum: 1, judged: 1, met: 1 }]);
  // Due at 18:00 by the tens of hours; resolved five hours late: half of a half is left of that promise.
  await happen(incident, at("2026-10-05T23:00:00Z"), resolved);
  expect(await contributionsOf(incident)).toMatchObject([
    { credit: (1 + 0.25) / 2, judged: 2, met: 1, byKind: { acknowledge: [1, 1], resolution: [1, 0] } },
  ]);
  expect(await tallyRows(scene.courier)).toMatchObject([
    { ...key, units: 1, creditSum: 0.625, creditSquareSum: 0.625 ** 2, judged: 2, met: 1 },
  ]);
});

test("another severity moves the incident from one tally to the other, and an empty tally does not stay", async () => {
  const scene = await makeScene();
  const incident = await opened(scene, { at: at("2026-10-05T08:00:00Z") });
  await happen(incident, at("2026-10-05T08:30:00Z"), acknowledged);
  await happen(incident, at("2026-10-05T09:00:00Z"), { type: "severityChanged", severity: "critical" });
  expect(await tallyRows(scene.courier)).toMatchObject([{ severity: "critical", units: 1 }]);
});

test("handed on late, the first holder answers for its own promises and the second for the rest", async () => {
  const scene = await makeScene();
  const incident = await opened(scene, { at: at("2026-10-05T08:00:00Z") });
  const handOver = { type: "transferred", from: scene.courier, to: scene.installer, reason: null } as const;
  await happen(incident, at("2026-10-05T10:00:00Z"), handOver);
  await happen(incident, at("2026-10-05T10:10:00Z"), acknowledged);
  await happen(incident, at("2026-10-05T11:00:00Z"), resolved);
  expect(await tallyRows(scene.courier)).toMatchObject([{ judged: 1, met: 0, byKind: { acknowledge: [1, 0] } }]);
  expect(await tallyRows(scene.installer)).toMatchObject([{ units: 1, judged: 2, met: 2, creditSum: 1 }]);
});

test("late over the month's end: October is charged for October, November for the rest", async () => {
  const scene = await makeScene();
  // Due on Saturday 31 October at 22:00 in Madrid, two hours before the month ends there.
  const incident = await opened(scene, { at: at("2026-10-31T11:00:00Z") });
  await happen(incident, at("2026-10-31T11:10:00Z"), acknowledged);
  await happen(incident, at("2026-11-01T02:00:00Z"), resolved);
  const october = { month: "2026-10", judged: 2, met: 1, credit: expect.closeTo((1 + 0.4) / 2, 4) };
  expect(await contributionsOf(incident)).toMatchObject([
    october,
    { month: "2026-11", judged: 0, credit: expect.closeTo((0.25 - 0.4) / 2, 4) },
  ]);
});

test("time alone is charged by the night: hour by hour while nobody writes anything, to the same sums as the logs", async () => {
  const scene = await makeScene();
  const incident = await opened(scene, { at: at("2026-10-31T11:00:00Z") });
  standAt(at("2026-10-31T22:00:00Z"));
  await addWhatFellDue();
  // An hour late: ½ · (1 − 1/10); the acknowledgement, due at noon, is ten hours late: nothing.
  expect(await contributionsOf(incident)).toMatchObject([{ credit: expect.closeTo(0.45 / 2, 4), judged: 2, met: 0 }]);
  standAt(at("2026-11-01T05:00:00Z"));
  await addWhatFellDue();
  const rows = await contributionsOf(incident);
  expect(rows).toMatchObject([
    { month: "2026-10", credit: expect.closeTo(0.4 / 2, 4) },
    { month: "2026-11", credit: expect.closeTo((0.1 - 0.4) / 2, 4), judged: 0 },
  ]);
  await addWhatFellDue();
  expect(await contributionsOf(incident)).toEqual(rows);
  expect(await tallyRows(scene.courier)).toEqual(await talliesFromLogs(at("2026-11-01T05:00:00Z"), scene.courier));
});

test("a step on a late incident counts it as late as it is now, not as of its last event", async () => {
  const scene = await makeScene();
  const incident = await opened(scene, { at: at("2026-10-05T08:00:00Z") });
  standAt(at("2026-10-05T23:00:00Z"));
  await addWhatFellDue();
  const [before] = await contributionsOf(incident);
  await happen(incident, at("2026-10-05T23:00:00Z"), { type: "customerWrote" });
  expect(await contributionsOf(incident)).toEqual([before]);
});
