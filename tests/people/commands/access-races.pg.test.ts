import { expect, test } from "vitest";
import { disablePerson } from "~/people/commands/disable-person.server";
import { enablePerson } from "~/people/commands/enable-person.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";

testDatabase();

const ROUNDS = 100;

test("two leads who end each other's access at once: one of them stays, in every round", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const valle = await partnerNamed("Valle");
    const [lucia, ines] = [await personOf(valle, "partnerLead"), await personOf(valle, "partnerLead")];
    const answers = await Promise.all([
      disablePerson(lucia, valle, { personId: ines.personId, version: 1 }),
      disablePerson(ines, valle, { personId: lucia.personId, version: 1 }),
    ]);
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    expect(await db().person.count({ where: { partnerId: valle, status: "active" } })).toBe(1);
  }
});

test("two admins who end each other's access at once: one of them stays, in every round", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await db().person.updateMany({ where: { role: "admin" }, data: { status: "disabled" } });
    const [amalia, bruno] = [await personOf(null, "admin"), await personOf(null, "admin")];
    const answers = await Promise.all([
      disablePerson(amalia, null, { personId: bruno.personId, version: 1 }),
      disablePerson(bruno, null, { personId: amalia.personId, version: 1 }),
    ]);
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    expect(await db().person.count({ where: { role: "admin", status: "active" } })).toBe(1);
  }
});

test("of two who change the same account at once exactly one does, and the other is told", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const agent = await personOf(valle, "partnerAgent");
  let version = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const command = round % 2 === 0 ? disablePerson : enablePerson;
    const answers = await Promise.all([1, 2].map(() => command(lead, valle, { personId: agent.personId, version })));
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer?.ok)).toMatchObject({ refusal: { code: "people.changed-meanwhile" } });
    version += 1;
  }
});
