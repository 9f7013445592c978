import { expect, test } from "vitest";
import { completeSecondStep } from "~/people/commands/complete-second-step.server";
import { requestReset } from "~/people/commands/request-reset.server";
import { setPasswordByLink } from "~/people/commands/set-password-by-link.server";
import { signIn } from "~/people/commands/sign-in.server";
import { startSecondFactor } from "~/people/commands/start-second-factor.server";
import { turnOnSecondFactor } from "~/people/commands/turn-on-second-factor.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { makeToken, useToken } from "~/people/store/tokens.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";
import { cookiesOf, GOOD_PASSWORD, pathInMail, phoneOf, requestFrom, tokenIn, withPassword } from "../way-in";

testDatabase();

test("D37 of fifty who use a link at once one gets in", async () => {
  const person = await personOf(await partnerNamed("Valle"), "partnerLead");
  const token = await inTransaction((tx) =>
    makeToken(tx, { purpose: "reset", personId: person.personId, madeAt: now() }),
  );
  const used = await Promise.all(
    Array.from({ length: 50 }, () => inTransaction((tx) => useToken(tx, token, "reset", now()))),
  );
  expect(used.filter((holder) => holder !== null)).toHaveLength(1);
});

test("D37 two links asked for at once leave one that opens", async () => {
  const person = await personOf(await partnerNamed("Valle"), "partnerLead");
  const email = await withPassword(person.personId);
  await Promise.all([requestReset(email, requestFrom()), requestReset(email, requestFrom())]);
  expect(await db().personToken.count({ where: { personId: person.personId, usedAt: null } })).toBe(1);
});

test("two set a password at one link at once: one password stands, and it is the one of who was told yes", async () => {
  const person = await personOf(await partnerNamed("Valle"), "partnerLead");
  const email = await withPassword(person.personId);
  await requestReset(email, requestFrom());
  const token = tokenIn(await pathInMail(email, "people.reset"));
  const passwords = ["verde escalera lunes pato 93", "azul ventana martes gato 58"];
  const answers = await Promise.all(
    passwords.map((password) => setPasswordByLink("reset", { token, password }, requestFrom())),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = passwords[answers.findIndex(({ ok }) => ok)] ?? "";
  expect((await signIn({ email, password: winner }, requestFrom())).ok).toBe(true);
});

test("one code of the phone opens one door, however many knock with it at once", async () => {
  const person = await personOf(await partnerNamed("Valle"), "partnerLead");
  const email = await withPassword(person.personId);
  await startSecondFactor(person, { password: GOOD_PASSWORD });
  const phone = await phoneOf(person.personId);
  await turnOnSecondFactor(person, phone(-1), requestFrom());
  const first = await signIn({ email, password: GOOD_PASSWORD }, requestFrom());
  if (!first.ok) throw new Error(first.refusal.code);
  const half = cookiesOf(first.value);
  const code = phone();
  const answers = await Promise.all(Array.from({ length: 5 }, () => completeSecondStep(code, requestFrom(half))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});
