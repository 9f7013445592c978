import { beforeAll, expect, test } from "vitest";
import { insertIncidents, type NewIncident } from "~/incidents/store/insert-incidents.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { makeScene, NINE, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

function batchOf(round: number): NewIncident[] {
  return Array.from({ length: 20 }, (_, index) => ({
    title: "Bache",
    description: "",
    region: "",
    source: { name: "city", ref: `${round} ${index}`, hash: "1", importRunId: null },
    events: [
      {
        seq: 1,
        at: NINE,
        actorId: null,
        type: "opened",
        severity: "minor",
        level: { levelId: scene.levelId, levelVersion: 1 },
        holder: scene.courier,
        touchpointId: scene.delivery,
        givenTargets: {},
        reportedBy: "source",
        channel: "phone",
        isSelfReported: false,
      },
    ],
  }));
}

test("Two imports of the same file at once write each incident once, 50 times", async () => {
  for (let round = 0; round < 50; round++) {
    const batch = batchOf(round);
    const answers = await Promise.all([
      inTransaction((tx) => insertIncidents(tx, batch, NINE)),
      inTransaction((tx) => insertIncidents(tx, batch, NINE)),
    ]);
    expect(answers.flat().filter(({ outcome }) => outcome === "new")).toHaveLength(20);
    const where = { sourceRef: { startsWith: `${round} ` } };
    expect(await db().incident.count({ where })).toBe(20);
    expect(await db().incidentEvent.count({ where: { incident: where } })).toBe(20);
  }
}, 60_000);
