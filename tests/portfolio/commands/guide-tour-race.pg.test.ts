import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { endTour, goToTourStop } from "~/portfolio/commands/guide-tour.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";

const ROUNDS = 100;

testDatabase();

test(`Two browsers of one person at once: neither fails, and one word stays, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const person = await brandPerson("executive");
    await Promise.all([goToTourStop(person, 2), endTour(person)]);
    const kept = await db().tourProgress.findMany({ where: { personId: person.personId } });
    expect(kept).toHaveLength(1);
    expect([0, 2]).toContain(kept[0]?.stop);
    expect(kept[0]?.endedAt === null).toBe(kept[0]?.stop === 2);
  }
}, 60_000);
