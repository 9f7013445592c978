import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { answerExample } from "~/training/commands/answer-example.server";
import { readOneByOne } from "~/training/queries/read-one-by-one.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../../people/house";
import { pairAt, servesAt, touchpointNamed } from "../../partners/chain";

testDatabase();

/** An agent of a partner that serves two touchpoints with a pair each, in the order of the journey. */
async function agentWithTwoPairs() {
  const partnerId = await partnerNamed("Valle");
  const [first, second] = [await touchpointNamed("Llegada"), await touchpointNamed("Instalación")];
  // The other way around than they are asked: the journey's order counts.
  const late = await pairAt(second);
  const early = await pairAt(first);
  await servesAt(partnerId, second);
  await servesAt(partnerId, first);
  return { agent: await personOf(partnerId, "partnerAgent"), early, late };
}

test("the questions come one after the other, in the order of the journey, until none is left", async () => {
  const { agent, early, late } = await agentWithTwoPairs();
  const first = await readOneByOne(agent, null);
  expect(first).toMatchObject({
    understood: 0,
    all: 2,
    hasNext: true,
    current: { touchpoint: "Llegada", pair: { id: early } },
  });
  await answerExample(agent, early, { answer: 1, pairVersion: 1 });
  expect(await readOneByOne(agent, null)).toMatchObject({
    understood: 1,
    hasNext: false,
    current: { pair: { id: late } },
  });
  await answerExample(agent, late, { answer: 1, pairVersion: 1 });
  expect(await readOneByOne(agent, null)).toEqual({ understood: 2, all: 2, current: null, hasNext: false });
});

test("the right answer is told once it was given; a wrong one brings the same question back", async () => {
  const { agent, early } = await agentWithTwoPairs();
  expect((await readOneByOne(agent, null))?.current?.pair.correctAnswer).toBeNull();
  await answerExample(agent, early, { answer: 0, pairVersion: 1 });
  expect(await readOneByOne(agent, early)).toMatchObject({
    hasNext: true,
    current: { pair: { id: early, correctAnswer: null, mine: { understanding: "wrong", answer: 0, attempts: 1 } } },
  });
  await answerExample(agent, early, { answer: 1, pairVersion: 1 });
  expect(await readOneByOne(agent, early)).toMatchObject({
    hasNext: true,
    current: { pair: { id: early, correctAnswer: 1, mine: { understanding: "understood" } } },
  });
});

test("a pair that was written anew is asked again", async () => {
  const { agent, early } = await agentWithTwoPairs();
  await answerExample(agent, early, { answer: 1, pairVersion: 1 });
  await db().examplePair.update({ where: { id: early }, data: { version: 2, why: "Por otra razón." } });
  expect((await readOneByOne(agent, null))?.current?.pair).toMatchObject({
    id: early,
    correctAnswer: null,
    mine: { understanding: "lapsed", answer: null },
  });
});

test("a pair of a place one does not serve is not asked, whoever asks for it", async () => {
  const { agent } = await agentWithTwoPairs();
  const { early: elsewhere } = await agentWithTwoPairs();
  const page = await readOneByOne(agent, elsewhere);
  expect(page?.all).toBe(2);
  expect(page?.current?.pair.id).not.toBe(elsewhere);
});

test("people of the brand answer nothing here", async () => {
  expect(await readOneByOne(await personOf(null, "manager"), null)).toBeNull();
});
