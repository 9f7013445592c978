import { beforeAll, expect, test } from "vitest";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import type { IncidentFact } from "~/incidents/domain/events";
import { loadIncident } from "~/incidents/store/load-incidents.server";
import type { IncidentId } from "~/kernel/ids";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { newId } from "~/platform/new-id.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { addWhatFellDue } from "~/scorecards/commands/add-what-fell-due.server";
import { rebuildTallies } from "~/scorecards/commands/rebuild-tallies.server";
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
beforeAll(async () => void (await makeScene()));

/** Numbers that look random and are the same for the same seed (Park and Miller 1988). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const SEVERITIES = ["minor", "major", "critical"] as const;

/** Something that can happen to an incident as it stands; null lets time pass only. */
async function anyFact(scene: Scene, id: IncidentId, roll: (sides: number) => number): Promise<IncidentFact[] | null> {
  const stored = await inTransaction((tx) => loadIncident(tx, id, null));
  if (stored === null) throw new Error("the incident is not there");
  const { incident } = stored;
  if (incident.status === "closed" || incident.status === "closedAtSource") return null;
  const to = incident.partnerId === scene.courier ? scene.installer : scene.courier;
  const isResolved = incident.status === "resolved";
  const facts: readonly IncidentFact[] = [
    acknowledged,
    isResolved ? { type: "reopened", reason: "Sigue roto" } : resolved,
    { type: "severityChanged", severity: SEVERITIES[roll(3)] ?? "minor" },
    { type: "transferred", from: incident.partnerId, to, reason: null },
    incident.status === "waiting"
      ? { type: "resumed" }
      : { type: "paused", reason: "awaitingCustomer", approvedBy: null },
    {
      type: "excluded",
      kind: roll(2) === 0 ? "acknowledge" : "resolution",
      cause: "Inundación",
      approvedBy: scene.manager.personId,
      holder: null,
    },
    { type: "judgedAtSource", kind: "resolution", met: roll(2) === 0 },
    { type: "levelSwitchedOff" },
  ];
  const fact = facts[roll(isResolved ? 4 : facts.length + 3)] ?? resolved;
  if (isResolved && (fact.type === "resolved" || fact.type === "acknowledged")) return null;
  return [fact];
}

test.for([1, 2, 3, 4])("a rebuild after any history gives the very tallies that were moved: story %i", async (seed) => {
  const scene = await makeScene();
  const roll = dice(seed * 7_919);
  let moment = at("2026-08-28T06:00:00Z");
  const ids: IncidentId[] = [];
  for (let turn = 0; turn < 70; turn++) {
    moment = instant(moment + (30 + roll(2_400)) * MINUTE_MS);
    standAt(moment);
    if (roll(12) === 0) await addWhatFellDue();
    if (roll(12) === 0) await sweepClocks();
    if (ids.length < 5 || roll(6) === 0) {
      const holder = roll(2) === 0 ? scene.courier : scene.installer;
      const touchpointId = roll(2) === 0 ? scene.delivery : scene.billing;
      const severity = SEVERITIES[roll(3)] ?? "minor";
      ids.push(await opened(scene, { at: moment, holder, touchpointId, severity }));
      continue;
    }
    const id = ids[roll(ids.length)];
    const facts = id === undefined ? null : await anyFact(scene, id, roll);
    if (id !== undefined && facts !== null) await happen(id, moment, ...facts);
  }
  standAt(moment);
  await addWhatFellDue();
  const [moved, contributed] = [await tallyRows(), await contributionRows()];
  expect(moved).toEqual(await talliesFromLogs(moment));
  expect(contributed.length).toBeGreaterThan(10);
  expect(new Set(contributed.map(({ month }) => month)).size).toBeGreaterThan(2);

  expect(await rebuildTallies()).toMatchObject({ corrected: 0 });
  expect(await tallyRows()).toEqual(moved);
  expect(await contributionRows()).toEqual(contributed);
});

test("a rebuild finds and mends what went wrong: a wrong tally, a missing one, one too many, a wrong contribution", async () => {
  const scene = await makeScene();
  const start = at("2027-03-01T08:00:00Z");
  for (const touchpointId of [scene.delivery, scene.billing]) {
    for (const severity of SEVERITIES) {
      const id = await opened(scene, { at: start, touchpointId, severity });
      await happen(id, instant(start + 5 * MINUTE_MS), acknowledged, resolved);
    }
  }
  await addWhatFellDue();
  const right = await tallyRows(scene.courier);
  expect(right).toHaveLength(6);
  const of = (touchpointId: string, severity: string) => ({ partnerId: scene.courier, touchpointId, severity });
  await db().tally.updateMany({ where: of(scene.delivery, "minor"), data: { units: 7 } });
  await db().tally.deleteMany({ where: of(scene.delivery, "major") });
  await db().tally.updateMany({ where: of(scene.billing, "critical"), data: { month: "2027-04" } });
  await db().contribution.updateMany({ where: of(scene.billing, "minor"), data: { credit: -1 } });
  await db().tally.updateMany({ where: of(scene.billing, "minor"), data: { creditSum: -1 } });

  const said: number[] = [];
  const { incidents, corrected } = await rebuildTallies((done) => said.push(done));
  expect(await tallyRows(scene.courier)).toEqual(right);
  expect(said.at(-1)).toBe(incidents);
  // Wrong, missing, moved away and its new place; the tally of the wrong contribution, once moved and once made anew.
  expect(corrected).toBeGreaterThanOrEqual(5);
  expect(await rebuildTallies()).toEqual({ incidents, corrected: 0 });
});

test("a rebuild mends totals that no longer say what their tallies say: a wrong one, a missing one, one too many", async () => {
  const scene = await makeScene();
  const start = at("2027-05-03T08:00:00Z");
  for (const touchpointId of [scene.delivery, scene.billing]) {
    const id = await opened(scene, { at: start, touchpointId });
    await happen(id, instant(start + 5 * MINUTE_MS), acknowledged, resolved);
  }
  const right = await tallyRows(scene.courier);
  const wrong = { units: 9, judged: 9, met: 9 };
  await db().partnerTotal.updateMany({ where: { partnerId: scene.courier }, data: wrong });
  await db().touchpointTotal.deleteMany({ where: { touchpointId: scene.delivery } });
  await db().touchpointTotal.create({
    data: { month: "2027-05", measure: "promises", touchpointId: newId(), slice: 3, ...wrong },
  });
  await expect(tallyRows()).rejects.toThrow("3 totals");
  // The wrong one is taken away and written anew.
  expect(await rebuildTallies()).toMatchObject({ corrected: 4 });
  expect(await tallyRows(scene.courier)).toEqual(right);
  expect((await rebuildTallies()).corrected).toBe(0);
});
