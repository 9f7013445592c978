import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { addPerson } from "~/people/commands/add-person.server";
import { signIn } from "~/people/commands/sign-in.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";

testDatabase();

const typed = () => ({ name: "Íñigo Peña", email: `${randomUUID()}@valle.example`, role: "partnerAgent" as const });

test("a lead adds an agent to its own team, who signs in with the password that was handed over", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const person = typed();
  const added = await addPerson(lead, valle, person);
  if (!added?.ok) throw new Error("not added");
  expect(added.value.firstPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  expect(await db().person.findUnique({ where: { email: person.email } })).toMatchObject({
    id: added.value.personId,
    partnerId: valle,
    role: "partnerAgent",
    status: "active",
    sortKey: "inigo pena",
  });
  const signedIn = await signIn({ email: person.email, password: added.value.firstPassword }, false);
  expect(signedIn.ok).toBe(true);
});

test("a typed password is the password, and only its hash is kept", async () => {
  const valle = await partnerNamed("Valle");
  const manager = await personOf(null, "manager");
  const person = { ...typed(), password: "correcto caballo grapa" };
  const added = await addPerson(manager, valle, person);
  expect(added).toMatchObject({ ok: true, value: { firstPassword: person.password } });
  const row = await db().person.findUnique({ where: { email: person.email } });
  expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
  expect(JSON.stringify(row)).not.toContain(person.password);
});

test("an address belongs to one person of the whole installation", async () => {
  const valle = await partnerNamed("Valle");
  const manager = await personOf(null, "manager");
  const person = typed();
  expect((await addPerson(manager, valle, person))?.ok).toBe(true);
  const other = await partnerNamed("Otro");
  expect(await addPerson(manager, other, person)).toEqual({ ok: false, refusal: { code: "people.email-taken" } });
});

test("of five who add the same address at once one does, and the others are told", async () => {
  const valle = await partnerNamed("Valle");
  const manager = await personOf(null, "manager");
  const person = typed();
  const answers = await Promise.all(Array.from({ length: 5 }, () => addPerson(manager, valle, person)));
  expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
  expect(answers.filter((answer) => answer && !answer.ok && answer.refusal.code === "people.email-taken")).toHaveLength(
    4,
  );
  expect(await db().person.count({ where: { email: person.email } })).toBe(1);
});

test("only an admin adds people of the brand", async () => {
  const person = { ...typed(), role: "manager" as const };
  expect(await addPerson(await personOf(null, "manager"), null, person)).toBeNull();
  expect(await addPerson(await personOf(null, "executive"), null, person)).toBeNull();
  expect((await addPerson(await personOf(null, "admin"), null, person))?.ok).toBe(true);
});

test("a lead makes nobody an admin, a manager makes no agent of the brand", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const refused = { ok: false, refusal: { code: "people.wrong-role" } };
  expect(await addPerson(lead, valle, { ...typed(), role: "admin" })).toEqual(refused);
  expect(await addPerson(await personOf(null, "admin"), null, typed())).toEqual(refused);
});

test("nobody is added to an ended partner", async () => {
  const gone = await partnerNamed("Terminado", "ended");
  expect(await addPerson(await personOf(null, "manager"), gone, typed())).toEqual({
    ok: false,
    refusal: { code: "people.partner-ended" },
  });
});

test("another partner's lead, an agent and a reader get the answer of a partner that is not there, and no row is written", async () => {
  const valle = await partnerNamed("Valle");
  const other = await partnerNamed("Otro");
  const before = await db().person.count({ where: { partnerId: valle } });
  for (const viewer of [
    await personOf(other, "partnerLead"),
    await personOf(other, "partnerAgent"),
    await personOf(null, "executive"),
  ]) {
    expect(await addPerson(viewer, valle, typed())).toBeNull();
  }
  const agent = await personOf(valle, "partnerAgent");
  expect(await addPerson(agent, valle, typed())).toBeNull();
  expect(await addPerson(await personOf(null, "manager"), idOf<PartnerId>(randomUUID()), typed())).toBeNull();
  expect(await db().person.count({ where: { partnerId: valle } })).toBe(before + 1);
});
