import { beforeAll, expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { asked, makeScene, stored, type Scene } from "../scene";
import { EVERY_STEP, readyFor } from "./every-step";

/** D42: read-then-write had more than one winner in 198 of 200 rounds; the conditional write must have one in each. */
const ROUNDS = 100;

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

for (const { name, before, take } of EVERY_STEP) {
  test(`${name}: of two people at once exactly one does it, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await readyFor(scene, before);
      const sent = await asked(scene.manager, id);
      const { length } = (await stored(id)).events;
      const other = { ...sent, viewer: name === "transfer" ? scene.manager : scene.agent };
      const answers = await Promise.all([take(scene, sent), take(scene, other)]);
      expect(answers.filter((answer) => answer?.ok === true)).toHaveLength(1);
      // A loser that comes after a hand-over does not find its incident any more.
      const lost = answers.find((answer) => answer?.ok !== true);
      expect(lost).toEqual({ ok: false, refusal: { code: "incident.changed-meanwhile" } });
      const { events } = await stored(id);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.length).toBeGreaterThan(length);
      expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
        version: before.length + 2,
        lastSeq: events.length,
      });
    }
  }, 120_000);
}

test("Of five different steps at once on one incident exactly one is taken", async () => {
  const steps = EVERY_STEP.filter(({ name }) =>
    ["respond", "pause", "resolve", "transfer", "change level"].includes(name),
  );
  const [first] = EVERY_STEP.filter(({ name }) => name === "respond");
  for (let round = 0; round < ROUNDS; round++) {
    const id = await readyFor(scene, first?.before ?? []);
    const sent = await asked(scene.manager, id);
    const answers = await Promise.all(steps.map(({ take }) => take(scene, sent)));
    expect(answers.filter((answer) => answer?.ok === true)).toHaveLength(1);
  }
}, 120_000);
