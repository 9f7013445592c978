import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { JOURNEY_LIMITS } from "~/journey/domain/journey";
import { loadJourney } from "~/journey/store/journey.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { PAIR_LIMITS } from "~/training/domain/example-pair";
import { SEED_JOURNEY, seedJourney, TOUCHPOINT_NAMES, TOUCHPOINT_OF_REASON } from "../../../prisma/seed/city/journey";
import { testDatabase } from "../../support/database";

testDatabase();

test("every reason a citizen wrote to the city has exactly one place in the demo's journey", () => {
  const rows: { reason: string }[] = parse(readFileSync("prisma/seed/data/city-requests.csv"), { columns: true });
  const reasons = new Set(rows.map((row) => row.reason));
  expect(reasons.size).toBe(31);
  expect(new Set(Object.keys(TOUCHPOINT_OF_REASON))).toEqual(reasons);
  const listed = SEED_JOURNEY.stages.flatMap((stage) => stage.touchpoints.flatMap((touchpoint) => touchpoint.reasons));
  expect(listed).toHaveLength(31);
});

test("the demo's journey is written as a manager would write it, and only once", async () => {
  const ids = await inTransaction((tx) => seedJourney(tx));
  const journey = await loadJourney();
  expect(journey?.stages.map((stage) => [stage.name, stage.touchpoints.length])).toEqual([
    ["Avisa", 2],
    ["Se mueve", 4],
    ["Cuida su cuadra", 4],
    ["Habita", 5],
    ["Disfruta y opina", 2],
  ]);
  const written = journey?.stages.flatMap((stage) => stage.touchpoints) ?? [];
  expect(written.map(({ id, name }) => [id, name])).toEqual(
    Object.entries(TOUCHPOINT_NAMES).map(([key, name]) => [ids.get(key), name]),
  );
  expect(written.filter((touchpoint) => touchpoint.isMomentOfTruth).length).toBeGreaterThan(3);
  const pairs = await db().examplePair.groupBy({ by: ["touchpointId"], _count: true });
  expect(pairs).toHaveLength(written.length);
  await expect(inTransaction((tx) => seedJourney(tx))).rejects.toThrow("started already");
});

test("the demo's texts fit into the forms they could have been typed in", () => {
  for (const { content, examples } of SEED_JOURNEY.stages.flatMap((stage) => stage.touchpoints)) {
    expect(content.name.length).toBeLessThanOrEqual(JOURNEY_LIMITS.name);
    for (const text of [content.customerAction, content.frontStage, content.backStage, content.expectedService]) {
      expect(text.length).toBeGreaterThan(20);
      expect(text.length).toBeLessThanOrEqual(JOURNEY_LIMITS.text);
    }
    for (const pair of examples) {
      for (const text of [pair.good, pair.bad, pair.why]) expect(text.length).toBeLessThanOrEqual(PAIR_LIMITS.text);
      for (const answer of pair.answers) expect(answer.length).toBeLessThanOrEqual(PAIR_LIMITS.answer);
      expect(pair.question.length).toBeLessThanOrEqual(PAIR_LIMITS.question);
    }
  }
});

test("the correct answers stand in no pattern that could be learned instead of the service", () => {
  const places = SEED_JOURNEY.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) => touchpoint.examples.map((pair) => pair.correctAnswer)),
  );
  const most = Math.max(...[0, 1, 2].map((place) => places.filter((at) => at === place).length));
  expect(most / places.length).toBeLessThan(0.5);
});
