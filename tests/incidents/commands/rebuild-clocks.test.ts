import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { rebuildClocks } from "~/incidents/commands/rebuild-clocks.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { transferIncident } from "~/incidents/commands/transfer-incident.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { rowsDigest } from "../../support/rows-digest";
import { asked, logged, makeScene, minutesLater, standAt, type Scene } from "../scene";
import { EVERY_STEP, readyFor } from "./every-step";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

test("Everything kept of incidents can be computed anew from their logs, whenever, and is the same", async () => {
  for (const [index, { before, take }] of EVERY_STEP.entries()) {
    standAt(minutesLater(index * 7));
    const id = await readyFor(scene, before);
    standAt(minutesLater(index * 7 + 3));
    await take(scene, await asked(scene.manager, id));
  }
  standAt(minutesLater(130));
  await sweepClocks();
  const id = await logged(scene);
  await acknowledgeIncident(await asked(scene.agent, id));
  await transferIncident(await asked(scene.manager, id), { to: scene.installer, reason: "Es de ellos" });

  const digest = await rowsDigest(db());
  standAt(minutesLater(100_000));
  expect(await rebuildClocks()).toBe(EVERY_STEP.length + 1);
  expect(await rowsDigest(db())).toBe(digest);
});

test("What was spoilt is put right", async () => {
  const id = await logged(scene);
  const digest = await rowsDigest(db());
  await inTransaction(async (tx) => {
    await tx.incident.update({ where: { id }, data: { clockStatus: "breached", nextDueKind: null } });
    await tx.incidentClock.deleteMany({ where: { incidentId: id, kind: "resolution" } });
    await tx.incidentClock.updateMany({ where: { incidentId: id }, data: { cycle: 7 } });
  });
  expect(await rowsDigest(db())).not.toBe(digest);
  await rebuildClocks();
  expect(await rowsDigest(db())).toBe(digest);
});
