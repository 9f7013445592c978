import { beforeAll, expect, test } from "vitest";
import { addNote } from "~/incidents/commands/add-note.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { rowsDigest } from "../../support/rows-digest";
import { asked, logged, makeScene, minutesLater, nobodys, standAt, type Scene } from "../scene";
import { EVERY_STEP, readyFor } from "./every-step";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

for (const { name, before, take } of EVERY_STEP) {
  test(`${name}: another partner's incident answers like one that never was, and no row changes`, async () => {
    const id = await readyFor(scene, before);
    const sent = await asked(scene.rival, id);
    const digest = await rowsDigest(db());
    expect(await take(scene, sent)).toBeNull();
    expect(await take(scene, { ...sent, incidentId: nobodys() })).toBeNull();
    expect(await rowsDigest(db())).toBe(digest);
  });
}

test("A note on another partner's incident is written nowhere", async () => {
  const id = await logged(scene);
  const digest = await rowsDigest(db());
  const note = { visibility: "shared", body: "Hola" } as const;
  expect(await addNote(scene.rival, id, note)).toBeNull();
  expect(await addNote(scene.rival, nobodys(), note)).toBeNull();
  expect(await rowsDigest(db())).toBe(digest);
});

test("Internal notes are the brand's", async () => {
  const id = await logged(scene);
  expect(await addNote(scene.agent, id, { visibility: "internal", body: "Hola" })).toEqual({
    ok: false,
    refusal: { code: "incident.internal-note-by-partner" },
  });
  await addNote(scene.manager, id, { visibility: "internal", body: "Entre nosotros" });
  standAt(minutesLater(1));
  await addNote(scene.agent, id, { visibility: "shared", body: "Vamos en camino" });
  expect(await db().incidentNote.findMany({ where: { incidentId: id }, orderBy: { at: "asc" } })).toMatchObject([
    { visibility: "internal", body: "Entre nosotros", holderId: scene.courier },
    { visibility: "shared", body: "Vamos en camino", authorId: scene.agent.personId },
  ]);
});
