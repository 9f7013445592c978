import { AsyncResource } from "node:async_hooks";
import { beforeEach, expect, test } from "vitest";
import { step } from "~/incidents/domain/decisions/step";
import type { IncidentFact } from "~/incidents/domain/events";
import { appendEvents } from "~/incidents/store/append-events.server";
import { loadIncident } from "~/incidents/store/load-incidents.server";
import type { IncidentId, PersonId } from "~/kernel/ids";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { addWhatFellDue } from "~/scorecards/commands/add-what-fell-due.server";
import { rebuildTallies } from "~/scorecards/commands/rebuild-tallies.server";
import { takeSnapshots } from "~/scorecards/commands/take-snapshots.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import {
  acknowledged,
  at,
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
const outside = new AsyncResource("another request");
let scene: Scene;
beforeEach(async () => void (scene = await makeScene()));

async function openMany(count: number, startedAt: string): Promise<IncidentId[]> {
  const ids: IncidentId[] = [];
  for (let index = 0; index < count; index++) {
    const touchpointId = index % 2 === 0 ? scene.delivery : scene.billing;
    ids.push(await opened(scene, { at: at(startedAt), touchpointId }));
  }
  return ids;
}

test("two writers on the same partner and month at once, a hundred times: not one count is lost", async () => {
  const moment = at("2026-10-05T08:30:00Z");
  for (let round = 0; round < 100; round++) {
    const pair = await openMany(2, "2026-10-05T08:00:00Z");
    await Promise.all(pair.map((id) => happen(id, moment, acknowledged)));
  }
  expect(await tallyRows(scene.courier)).toEqual(await talliesFromLogs(moment, scene.courier));
  expect((await tallyRows(scene.courier)).map(({ units }) => units)).toEqual([100, 100]);
});

test("twenty writers move every tally back and forth at once: nobody waits in a circle, and the sums are a rebuild's", async () => {
  const ids = await openMany(20, "2026-11-05T08:00:00Z");
  const severities = ["critical", "minor", "major"] as const;
  await Promise.all(
    ids.map(async (id, index) => {
      const moment = instant(at("2026-11-05T08:30:00Z") + index * MINUTE_MS);
      await happen(id, moment, acknowledged);
      for (let turn = 0; turn < 6; turn++) {
        const severity = severities[(turn + index) % 3] ?? "minor";
        await happen(id, moment, { type: "severityChanged", severity });
      }
    }),
  );
  standAt(at("2026-11-05T09:00:00Z"));
  expect(await tallyRows(scene.courier)).toEqual(await talliesFromLogs(at("2026-11-05T09:00:00Z"), scene.courier));
});

test("the night waits for a step that is being written, and then counts what the step left", async () => {
  const id = await opened(scene, { at: at("2026-10-05T08:00:00Z") });
  standAt(at("2026-10-05T19:00:00Z"));
  await addWhatFellDue();
  const late = at("2026-10-05T20:00:00Z");
  standAt(late);
  const nights: Promise<number>[] = [];
  await inTransaction(async (tx) => {
    const stored = await loadIncident(tx, id, null);
    if (stored === null) throw new Error("the incident is not there");
    await appendEvents(tx, stored, step(stored.incident, null, late, [EXCLUDED]));
    nights.push(beside(addWhatFellDue));
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
  await Promise.all(nights);
  expect(await tallyRows(scene.courier)).toMatchObject([{ judged: 1, byKind: { resolution: [1, 0] } }]);
  expect(await tallyRows(scene.courier)).toEqual(await talliesFromLogs(late, scene.courier));
});

const EXCLUDED: IncidentFact = {
  type: "excluded",
  kind: "acknowledge",
  cause: "Inundación",
  approvedBy: newId<PersonId>(),
  holder: null,
};

/** Starts work as if from another request: outside the transaction it is started in. */
function beside<Value>(work: () => Promise<Value>): Promise<Value> {
  return outside.runInAsyncScope(work);
}

test("two nights and a rebuild count while people go on working: the sums are a rebuild's", async () => {
  const ids = await openMany(40, "2026-12-05T08:00:00Z");
  const late = at("2026-12-05T20:00:00Z");
  standAt(late);
  await Promise.all([
    addWhatFellDue(),
    addWhatFellDue(),
    ...ids.slice(0, 15).map((id) => happen(id, late, resolved)),
    rebuildTallies(),
  ]);
  await addWhatFellDue();
  expect(await tallyRows(scene.courier)).toEqual(await talliesFromLogs(late, scene.courier));
  expect(await rebuildTallies()).toMatchObject({ corrected: 0 });
});

test("two nights at once put each month on record once", async () => {
  standAt(at("2027-01-10T08:00:00Z"));
  await Promise.all([takeSnapshots(), takeSnapshots(), takeSnapshots()]);
  const records = await db().scorecardSnapshot.groupBy({ by: ["partnerId", "month"], _count: true });
  expect(records.length).toBeGreaterThan(3);
  expect(records.every(({ _count }) => _count === 1)).toBe(true);
});
