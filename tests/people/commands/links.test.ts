import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { askEmailChange } from "~/people/commands/ask-email-change.server";
import { changePassword } from "~/people/commands/change-password.server";
import { changeRole } from "~/people/commands/change-role.server";
import { confirmEmailChange } from "~/people/commands/confirm-email-change.server";
import { disablePerson } from "~/people/commands/disable-person.server";
import { endOtherSessions, endOwnSession } from "~/people/commands/end-sessions.server";
import { requestReset } from "~/people/commands/request-reset.server";
import { setPasswordByLink } from "~/people/commands/set-password-by-link.server";
import { signIn } from "~/people/commands/sign-in.server";
import { sweepAccess } from "~/people/commands/sweep-access.server";
import { readLink } from "~/people/queries/read-link.server";
import { readOwnAccess } from "~/people/queries/read-own-access.server";
import { readSession } from "~/people/store/sessions.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";
import { cookiesOf, GOOD_PASSWORD, pathInMail, requestFrom, tokenIn, withPassword } from "../way-in";

testDatabase();

const NEW_PASSWORD = "verde escalera lunes pato 93";
const gone = { ok: false, refusal: { code: "people.link-gone" } };

async function somebody() {
  const partnerId = await partnerNamed("Valle");
  const person = await personOf(partnerId, "partnerLead", "Lucía Prado");
  return { partnerId, person, email: await withPassword(person.personId) };
}

async function enterAs(email: string, password = GOOD_PASSWORD): Promise<string> {
  const entered = await signIn({ email, password }, requestFrom());
  if (!entered.ok) throw new Error(entered.refusal.code);
  return cookiesOf(entered.value);
}

async function resetToken(email: string): Promise<string> {
  expect((await requestReset(email, requestFrom())).ok).toBe(true);
  return tokenIn(await pathInMail(email, "people.reset"));
}

test("a reset sets a new password once, ends every session, and tells by mail", async () => {
  const { email, person } = await somebody();
  const before = await enterAs(email);
  const token = await resetToken(email);
  expect(await readLink("reset", token)).toMatchObject({ name: "Lucía Prado", email });
  expect(await readLink("invitation", token)).toBeNull();
  const set = () => setPasswordByLink("reset", { token, password: NEW_PASSWORD }, requestFrom());
  expect(await set()).toMatchObject({ ok: true, value: { step: "in" } });
  expect(await set()).toEqual(gone);
  expect(await readSession(before, false)).toBeNull();
  expect((await signIn({ email, password: GOOD_PASSWORD }, requestFrom())).ok).toBe(false);
  await enterAs(email, NEW_PASSWORD);
  expect(await db().mail.count({ where: { personId: person.personId, kind: "people.accessChanged" } })).toBe(1);
});

test("whether an address is known is told neither by the answer nor by its time", async () => {
  const { email } = await somebody();
  const timed = async (address: string) => {
    const begun = performance.now();
    const answer = await requestReset(address, requestFrom());
    return { answer, ms: performance.now() - begun };
  };
  const [known, unknown] = [await timed(email), await timed(`${randomUUID()}@valle.example`)];
  expect(known.answer).toEqual(unknown.answer);
  // Both wait for the same moment; what is left is the timer's own grain.
  expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(399);
});

test("a bad password is refused with its reason, and the link still opens", async () => {
  const { email } = await somebody();
  const token = await resetToken(email);
  const set = (password: string) => setPasswordByLink("reset", { token, password }, requestFrom());
  expect(await set("contraseña123")).toMatchObject({ ok: false });
  expect(await set("password")).toMatchObject({ ok: false, refusal: { code: "people.password-breached" } });
  expect(await set("lucia-prado-1")).toMatchObject({ ok: false, refusal: { code: "people.password-personal" } });
  expect(await set("aaaaaaaaaaaa")).toMatchObject({ ok: false });
  expect((await set(NEW_PASSWORD)).ok).toBe(true);
});

test("a link dies with its time, with a newer one, with the access, and by nothing that only looks at it", async () => {
  const { email, person, partnerId } = await somebody();
  const old = await resetToken(email);
  await db().mail.deleteMany({ where: { toEmail: email } });
  const token = await resetToken(email);
  expect(await readLink("reset", old)).toBeNull();
  expect(await readLink("reset", token)).not.toBeNull();
  expect(await readLink("reset", token)).not.toBeNull();
  await db().personToken.updateMany({ where: { personId: person.personId }, data: { expiresAt: new Date(0) } });
  expect(await setPasswordByLink("reset", { token, password: NEW_PASSWORD }, requestFrom())).toEqual(gone);
  await db().mail.deleteMany({ where: { toEmail: email } });
  const last = await resetToken(email);
  const manager = await personOf(null, "manager");
  await disablePerson(manager, partnerId, { personId: person.personId, version: 1 });
  expect(await setPasswordByLink("reset", { token: last, password: NEW_PASSWORD }, requestFrom())).toEqual(gone);
  for (const nothing of ["", "undefined", "null", "a".repeat(27), "%00"])
    expect(await readLink("reset", nothing), nothing).toBeNull();
});

test("a new address counts from the moment its link is confirmed; the old one is told at once", async () => {
  const { email, person } = await somebody();
  const other = await enterAs(email);
  const fresh = `${randomUUID()}@valle.example`;
  expect(await askEmailChange(person, { email: fresh, password: "no es esta" })).toEqual({
    ok: false,
    refusal: { code: "people.wrong-password" },
  });
  expect((await askEmailChange(person, { email: fresh, password: GOOD_PASSWORD }))?.ok).toBe(true);
  expect(await db().mail.count({ where: { toEmail: email, kind: "people.emailChangeAsked" } })).toBe(1);
  expect((await readOwnAccess(person, null))?.newEmail).toBe(fresh);
  await enterAs(email);
  const token = tokenIn(await pathInMail(fresh, "people.emailChange"));
  expect(await confirmEmailChange(token, requestFrom())).toMatchObject({ ok: true, value: { step: "in" } });
  expect(await readSession(other, false)).toBeNull();
  await enterAs(fresh);
  expect((await signIn({ email, password: GOOD_PASSWORD }, requestFrom())).ok).toBe(false);
});

test("an address somebody else took meanwhile is not taken over", async () => {
  const [one, two] = [await somebody(), await somebody()];
  expect((await askEmailChange(one.person, { email: two.email, password: GOOD_PASSWORD }))?.ok).toBe(true);
  const token = tokenIn(await pathInMail(two.email, "people.emailChange"));
  expect(await confirmEmailChange(token, requestFrom())).toEqual({
    ok: false,
    refusal: { code: "people.email-taken" },
  });
  await enterAs(one.email);
});

test("D36 a changed password ends the other sessions and goes on under a new one", async () => {
  const { email, person } = await somebody();
  const [here, there] = [await enterAs(email), await enterAs(email)];
  const typed = { current: GOOD_PASSWORD, password: NEW_PASSWORD };
  expect(await changePassword(person, { ...typed, current: "no" }, requestFrom(here))).toEqual({
    ok: false,
    refusal: { code: "people.wrong-password" },
  });
  const changed = await changePassword(person, typed, requestFrom(here));
  if (!changed?.ok) throw new Error("not changed");
  expect(await readSession(here, false)).toBeNull();
  expect(await readSession(there, false)).toBeNull();
  expect(await readSession(cookiesOf(changed.value), false)).not.toBeNull();
});

test("D36 another role ends the session; the last admin and the last lead keep theirs", async () => {
  const { email, person, partnerId } = await somebody();
  const cookies = await enterAs(email);
  const manager = await personOf(null, "manager");
  const toAgent = { personId: person.personId, version: 1, role: "partnerAgent" } as const;
  expect(await changeRole(person, partnerId, toAgent)).toEqual({ ok: false, refusal: { code: "people.last-lead" } });
  expect(await changeRole(await personOf(await partnerNamed("Otro"), "partnerLead"), partnerId, toAgent)).toBeNull();
  expect(await changeRole(manager, partnerId, { ...toAgent, role: "admin" })).toEqual({
    ok: false,
    refusal: { code: "people.wrong-role" },
  });
  expect(await changeRole(manager, partnerId, toAgent)).toEqual({ ok: true, value: null });
  expect(await readSession(cookies, false)).toBeNull();
  expect(await changeRole(manager, partnerId, toAgent)).toEqual({
    ok: false,
    refusal: { code: "people.changed-meanwhile" },
  });
});

test("one ends one's own sessions by hand, never anybody else's", async () => {
  const [one, two] = [await somebody(), await somebody()];
  const [here, there] = [await enterAs(one.email), await enterAs(one.email)];
  const foreign = await enterAs(two.email);
  const hash = (await readSession(here, false))?.sessionHash ?? "";
  const page = await readOwnAccess(one.person, hash);
  expect(page?.sessions.map(({ isThis, device }) => [isThis, device.browser, device.system])).toEqual(
    expect.arrayContaining([
      [true, "Firefox", "Linux"],
      [false, "Firefox", "Linux"],
    ]),
  );
  const others = await readOwnAccess(two.person, null);
  expect(await endOwnSession(one.person, others?.sessions[0]?.ref ?? "")).toBeNull();
  expect(await readSession(foreign, false)).not.toBeNull();
  await endOtherSessions(one.person, hash);
  expect(await readSession(here, false)).not.toBeNull();
  expect(await readSession(there, false)).toBeNull();
  const ref = (await readOwnAccess(one.person, hash))?.sessions[0]?.ref ?? "";
  expect(await endOwnSession(one.person, ref)).toBe(true);
  expect(await readSession(here, false)).toBeNull();
});

test("the nightly sweep clears what has expired, and only that", async () => {
  const { email, person } = await somebody();
  const cookies = await enterAs(email);
  await resetToken(email);
  await db().session.create({
    data: {
      idHash: randomUUID(),
      personId: person.personId,
      createdAt: new Date(0),
      expiresAt: new Date(1),
      absoluteExpiresAt: new Date(1),
    },
  });
  await sweepAccess();
  await sweepAccess();
  expect(await db().session.count({ where: { personId: person.personId } })).toBe(1);
  expect(await db().personToken.count({ where: { personId: person.personId } })).toBe(1);
  expect(await readSession(cookies, false)).not.toBeNull();
});
