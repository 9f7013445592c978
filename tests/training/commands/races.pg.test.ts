import { beforeAll, expect, test } from "vitest";
import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { addExamplePair } from "~/training/commands/add-example-pair.server";
import { answerExample } from "~/training/commands/answer-example.server";
import { changeExamplePair } from "~/training/commands/change-example-pair.server";
import { removeExamplePair } from "~/training/commands/remove-example-pair.server";
import { loadPair } from "~/training/store/example-pairs.server";
import { newStage, newTouchpoint, servingPerson, startedBy } from "../../journey/house";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { LATE } from "../domain/sample";

testDatabase();

const ROUNDS = 100;
const won = (answers: readonly ({ ok: boolean } | null)[]) => answers.filter((answer) => answer?.ok).length;

let manager: BrandViewer;
let other: BrandViewer;
let touchpointId: TouchpointId;
beforeAll(async () => {
  manager = await startedBy();
  other = await brandPerson("admin");
  touchpointId = await newTouchpoint(manager, await newStage(manager));
});

async function newPair(): Promise<ExamplePairId> {
  await db().examplePair.deleteMany();
  const added = await addExamplePair(manager, touchpointId, LATE);
  if (!added?.ok) throw new Error("no pair");
  return added.value;
}

test("two managers change, or remove, the same pair at once: one does, in every round", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const pairId = await newPair();
    const change = (viewer: BrandViewer, why: string) =>
      changeExamplePair(viewer, pairId, { version: 1, content: { ...LATE, why } });
    const second = round % 2 === 0 ? change(other, "Otra") : removeExamplePair(other, pairId, { version: 1 });
    const answers = await Promise.all([change(manager, "Una"), second]);
    expect(won(answers)).toBe(1);
    expect((await loadPair(pairId))?.version ?? "removed").toBe(round % 2 === 1 && answers[1]?.ok ? "removed" : 2);
  }
});

test("two managers add the twelfth pair at once: there are twelve, in every round", async () => {
  await newPair();
  for (let count = 1; count < 11; count++) await addExamplePair(manager, touchpointId, LATE);
  for (let round = 0; round < ROUNDS; round++) {
    const answers = await Promise.all([
      addExamplePair(manager, touchpointId, LATE),
      addExamplePair(other, touchpointId, LATE),
    ]);
    expect(won(answers)).toBe(1);
    const added = answers.find((answer) => answer?.ok);
    if (added?.ok) await removeExamplePair(manager, added.value, { version: 1 });
  }
  expect(await db().examplePair.count({ where: { touchpointId } })).toBe(11);
});

test("a person who presses twice is counted once: as first answer and as another try, in every round", async () => {
  const agent = await servingPerson(touchpointId);
  for (let round = 0; round < ROUNDS; round++) {
    const pairId = await newPair();
    const give = (answer: number) => answerExample(agent, pairId, { answer, pairVersion: 1 });
    // Whoever comes after the other has finished counts as a try of its own; at the same moment only one does.
    const first = won(await Promise.all([give(0), give(0)]));
    const key = { personId_pairId: { personId: agent.personId, pairId } };
    const { attempts } = await db().exampleConfirmation.findUniqueOrThrow({ where: key });
    expect(attempts).toBe(first);
    expect(won(await Promise.all([give(1), give(1)]))).toBe(1);
    const last = await db().exampleConfirmation.findUniqueOrThrow({ where: key });
    expect([last.attempts, last.isCorrect]).toEqual([first + 1, true]);
  }
});

test("an answer never lands on words that were changed before it: it is refused or has lapsed", async () => {
  const agent = await servingPerson(touchpointId);
  for (let round = 0; round < ROUNDS; round++) {
    const pairId = await newPair();
    const content = { ...LATE, correctAnswer: 0 };
    const [answered] = await Promise.all([
      answerExample(agent, pairId, { answer: 1, pairVersion: 1 }),
      changeExamplePair(manager, pairId, { version: 1, content }),
    ]);
    const rows = await db().exampleConfirmation.findMany({ where: { pairId } });
    expect(rows.map((row) => row.pairVersion)).toEqual(answered?.ok ? [1] : []);
    if (!answered?.ok) expect(answered?.refusal.code).toBe("training.changed-meanwhile");
    expect((await loadPair(pairId))?.version).toBe(2);
  }
});

test("a pair that is removed while somebody answers it leaves no error and no answer behind", async () => {
  const agent = await servingPerson(touchpointId);
  for (let round = 0; round < ROUNDS; round++) {
    const pairId = await newPair();
    const [answered, removed] = await Promise.all([
      answerExample(agent, pairId, { answer: 1, pairVersion: 1 }),
      removeExamplePair(manager, pairId, { version: 1 }),
    ]);
    expect(removed?.ok).toBe(true);
    expect(answered === null || answered.ok).toBe(true);
    expect(await db().exampleConfirmation.count({ where: { pairId } })).toBe(0);
  }
});
