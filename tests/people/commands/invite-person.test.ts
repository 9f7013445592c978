import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { inviteAgain } from "~/people/commands/invite-again.server";
import { invitePerson } from "~/people/commands/invite-person.server";
import { setPasswordByLink } from "~/people/commands/set-password-by-link.server";
import { signIn } from "~/people/commands/sign-in.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";
import { GOOD_PASSWORD, pathInMail, requestFrom, tokenIn } from "../way-in";

testDatabase();

const typed = () => ({ name: "Íñigo Peña", email: `${randomUUID()}@valle.example`, role: "partnerAgent" as const });

test("a lead invites an agent, who sets a password at the link of the mail and signs in with it", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const person = typed();
  const invited = await invitePerson(lead, valle, person);
  if (!invited?.ok) throw new Error("not invited");
  expect(await db().person.findUnique({ where: { email: person.email } })).toMatchObject({
    id: invited.value,
    partnerId: valle,
    role: "partnerAgent",
    status: "active",
    sortKey: "inigo pena",
    passwordHash: null,
  });
  const path = await pathInMail(person.email, "people.invitation");
  expect(path).toMatch(/^\/invitation\/[\w-]{27}$/);
  const entered = await setPasswordByLink(
    "invitation",
    { token: tokenIn(path), password: GOOD_PASSWORD },
    requestFrom(),
  );
  expect(entered).toMatchObject({ ok: true, value: { step: "in" } });
  expect((await signIn({ email: person.email, password: GOOD_PASSWORD }, requestFrom())).ok).toBe(true);
});

test("the mail, the person and the link stand or fall together, and only hashes of link and password are kept", async () => {
  const valle = await partnerNamed("Valle");
  const manager = await personOf(null, "manager");
  const person = typed();
  const mails = await db().mail.count();
  expect((await invitePerson(manager, valle, person))?.ok).toBe(true);
  expect((await invitePerson(manager, valle, person))?.ok).toBe(false);
  expect(await db().mail.count()).toBe(mails + 1);
  const token = tokenIn(await pathInMail(person.email, "people.invitation"));
  expect(JSON.stringify(await db().personToken.findMany())).not.toContain(token);
  await setPasswordByLink("invitation", { token, password: GOOD_PASSWORD }, requestFrom());
  const row = await db().person.findUnique({ where: { email: person.email } });
  expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
});

test("who never came is invited again: the newest link opens, the one before does not", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const person = typed();
  const invited = await invitePerson(lead, valle, person);
  if (!invited?.ok) throw new Error("not invited");
  const old = tokenIn(await pathInMail(person.email, "people.invitation"));
  expect(await inviteAgain(lead, valle, { personId: invited.value, version: 1 })).toEqual({ ok: true, value: null });
  const mails = await db().mail.findMany({ where: { toEmail: person.email }, select: { secretPath: true } });
  const fresh = mails.map(({ secretPath }) => tokenIn(secretPath)).find((token) => token !== old) ?? "";
  const set = (token: string) => setPasswordByLink("invitation", { token, password: GOOD_PASSWORD }, requestFrom());
  expect(await set(old)).toEqual({ ok: false, refusal: { code: "people.link-gone" } });
  expect((await set(fresh)).ok).toBe(true);
  expect(await inviteAgain(lead, valle, { personId: invited.value, version: 2 })).toEqual({
    ok: false,
    refusal: { code: "people.already-in" },
  });
});

test("an address belongs to one person of the whole installation", async () => {
  const valle = await partnerNamed("Valle");
  const manager = await personOf(null, "manager");
  const person = typed();
  expect((await invitePerson(manager, valle, person))?.ok).toBe(true);
  const other = await partnerNamed("Otro");
  expect(await invitePerson(manager, other, person)).toEqual({ ok: false, refusal: { code: "people.email-taken" } });
});

test("of five who invite the same address at once one does, and the others are told", async () => {
  const valle = await partnerNamed("Valle");
  const manager = await personOf(null, "manager");
  const person = typed();
  const answers = await Promise.all(Array.from({ length: 5 }, () => invitePerson(manager, valle, person)));
  expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
  expect(answers.filter((answer) => answer && !answer.ok && answer.refusal.code === "people.email-taken")).toHaveLength(
    4,
  );
  expect(await db().person.count({ where: { email: person.email } })).toBe(1);
  expect(await db().mail.count({ where: { toEmail: person.email } })).toBe(1);
});

test("only an admin invites people of the brand", async () => {
  const person = { ...typed(), role: "manager" as const };
  expect(await invitePerson(await personOf(null, "manager"), null, person)).toBeNull();
  expect(await invitePerson(await personOf(null, "executive"), null, person)).toBeNull();
  expect((await invitePerson(await personOf(null, "admin"), null, person))?.ok).toBe(true);
});

test("a lead makes nobody an admin, a manager makes no agent of the brand", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const refused = { ok: false, refusal: { code: "people.wrong-role" } };
  expect(await invitePerson(lead, valle, { ...typed(), role: "admin" })).toEqual(refused);
  expect(await invitePerson(await personOf(null, "admin"), null, typed())).toEqual(refused);
});

test("nobody is invited to an ended partner", async () => {
  const gone = await partnerNamed("Terminado", "ended");
  expect(await invitePerson(await personOf(null, "manager"), gone, typed())).toEqual({
    ok: false,
    refusal: { code: "people.partner-ended" },
  });
});

test("another partner's lead, an agent and a reader get the answer of a partner that is not there, and no row is written", async () => {
  const valle = await partnerNamed("Valle");
  const other = await partnerNamed("Otro");
  const agent = await personOf(valle, "partnerAgent");
  const before = await db().person.count({ where: { partnerId: valle } });
  const mails = await db().mail.count();
  for (const viewer of [
    await personOf(other, "partnerLead"),
    await personOf(other, "partnerAgent"),
    await personOf(null, "executive"),
    agent,
  ]) {
    expect(await invitePerson(viewer, valle, typed())).toBeNull();
    expect(await inviteAgain(viewer, valle, { personId: agent.personId, version: 1 })).toBeNull();
  }
  expect(await invitePerson(await personOf(null, "manager"), idOf<PartnerId>(randomUUID()), typed())).toBeNull();
  expect(await db().person.count({ where: { partnerId: valle } })).toBe(before);
  expect(await db().mail.count()).toBe(mails);
});
