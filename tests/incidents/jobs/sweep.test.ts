import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { pauseIncident } from "~/incidents/commands/pause-incident.server";
import { respondToIncident } from "~/incidents/commands/respond-to-incident.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { incidentJobs } from "~/incidents/jobs.server";
import { registerIncidentProjector, type IncidentChange } from "~/incidents/store/projectors.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { asked, logged, makeScene, minutesLater, NINE, standAt, stored, typesOf, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

async function sweepAt(minutes: number): Promise<void> {
  standAt(minutesLater(minutes));
  await sweepClocks();
}

/** `acknowledge` has 16 minutes: a warning at 12, a breach after 16. */
async function loggedAtNine() {
  standAt(NINE);
  return logged(scene);
}

test("A clock is warned of at 75 % and breached after 100 %, each once", async () => {
  const id = await loggedAtNine();
  await sweepAt(11);
  expect(await typesOf(id)).toEqual(["opened"]);
  await sweepAt(12);
  await sweepAt(13);
  expect(await typesOf(id)).toEqual(["opened", "clockWarned"]);
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({ clockStatus: "warned" });
  await sweepAt(16);
  expect(await typesOf(id)).toEqual(["opened", "clockWarned"]);
  await sweepAt(17);
  await sweepAt(18);
  expect((await stored(id)).events.slice(1)).toMatchObject([
    { type: "clockWarned", kind: "acknowledge", holder: scene.courier, actorId: null, at: minutesLater(12) },
    { type: "clockBreached", kind: "acknowledge", actorId: null, at: minutesLater(17) },
  ]);
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    clockStatus: "breached",
    nextMarkAt: new Date(minutesLater(45)),
  });
});

test("After a downtime every breach is told, once, and a warning that came too late is not", async () => {
  const id = await loggedAtNine();
  await sweepAt(100);
  expect(await typesOf(id)).toEqual(["opened", "clockBreached", "clockBreached"]);
  await sweepAt(101);
  expect(await typesOf(id)).toHaveLength(3);
});

test("A clock that stands still is neither warned of nor breached", async () => {
  const id = await loggedAtNine();
  await acknowledgeIncident(await asked(scene.agent, id));
  await pauseIncident(await asked(scene.agent, id), { reason: "awaitingCustomer", isFirstResponse: true });
  await sweepAt(10_000);
  expect(await typesOf(id)).toEqual(["opened", "acknowledged", "responded", "paused"]);
});

test("A mark that the clock made is no reason to refuse a person who had not seen it", async () => {
  const id = await loggedAtNine();
  await acknowledgeIncident(await asked(scene.agent, id));
  const sent = await asked(scene.agent, id);
  await sweepAt(46);
  expect(await typesOf(id)).toEqual(["opened", "acknowledged", "clockWarned"]);
  expect(await respondToIncident(sent)).toMatchObject({ ok: true });
});

test("The listening parts hear of marks in the sweep's transaction", async () => {
  const id = await loggedAtNine();
  const heard: IncidentChange[] = [];
  const stop = registerIncidentProjector(async (tx, changes) => {
    for (const change of changes.filter(({ incidentId }) => incidentId === id)) {
      heard.push(change);
      // Seen in the same transaction, before anybody else can.
      expect(await tx.incidentEvent.count({ where: { incidentId: id } })).toBe(2);
    }
  });
  await sweepAt(20);
  stop();
  expect(heard).toMatchObject([
    { isNew: false, severity: "major", touchpointId: scene.delivery, events: [{ type: "clockBreached", seq: 2 }] },
  ]);
  expect(heard[0]?.clocks[0]).toMatchObject({ kind: "acknowledge", status: "breached", lateMs: 4 * 60_000 });
  expect(heard[0]?.readingAt(minutesLater(16))[0]).toMatchObject({ status: "running" });
});

test("What a listening part refuses to write takes the mark back with it", async () => {
  const id = await loggedAtNine();
  const stop = registerIncidentProjector(async () => {
    throw new Error("the listener is broken");
  });
  await expect(sweepAt(20)).rejects.toThrow("the listener is broken");
  stop();
  expect(await typesOf(id)).toEqual(["opened"]);
  await sweepAt(21);
  expect(await typesOf(id)).toEqual(["opened", "clockBreached"]);
});

test("Hundreds at once, in more than one batch", async () => {
  standAt(NINE);
  const ids = [];
  for (let index = 0; index < 230; index++) ids.push(await logged(scene));
  standAt(minutesLater(20));
  expect(await sweepClocks()).toBeGreaterThanOrEqual(230);
  expect(await db().incidentEvent.count({ where: { incidentId: { in: ids }, type: "clockBreached" } })).toBe(230);
  expect(await sweepClocks()).toBe(0);
});

test("The clock starts it every minute", () => {
  expect(incidentJobs).toMatchObject([{ name: "incidents.sweep", cron: "* * * * *" }]);
});
