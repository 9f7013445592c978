import { expect, test } from "vitest";
import { completeSecondStep } from "~/people/commands/complete-second-step.server";
import { renewRecoveryCodes } from "~/people/commands/renew-recovery-codes.server";
import { requireSecondFactor } from "~/people/commands/require-second-factor.server";
import { resetSecondFactor } from "~/people/commands/reset-second-factor.server";
import { signIn } from "~/people/commands/sign-in.server";
import { startSecondFactor } from "~/people/commands/start-second-factor.server";
import { turnOffSecondFactor } from "~/people/commands/turn-off-second-factor.server";
import { turnOnSecondFactor } from "~/people/commands/turn-on-second-factor.server";
import { readAccessRules } from "~/people/queries/read-access-rules.server";
import { readOwnAccess } from "~/people/queries/read-own-access.server";
import { readSecondStep } from "~/people/queries/read-second-step.server";
import { ATTEMPT_LIMITS } from "~/people/domain/attempts";
import { forgetBrand } from "~/people/store/brand.server";
import { readSession } from "~/people/store/sessions.server";
import { loadRequiredRoles } from "~/people/store/sign-in-rules.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";
import { cookiesOf, GOOD_PASSWORD, phoneOf, requestFrom, withPassword } from "../way-in";

testDatabase();

const wrongCode = { ok: false, refusal: { code: "people.wrong-code" } };

async function withFactor() {
  const partnerId = await partnerNamed("Valle");
  const person = await personOf(partnerId, "partnerLead");
  const email = await withPassword(person.personId);
  expect((await startSecondFactor(person, { password: GOOD_PASSWORD }))?.ok).toBe(true);
  const phone = await phoneOf(person.personId);
  const turned = await turnOnSecondFactor(person, phone(-1), requestFrom());
  if (!turned.ok) throw new Error(turned.refusal.code);
  return { partnerId, person, email, phone, codes: turned.value.recoveryCodes };
}

async function firstStep(email: string): Promise<string> {
  const entered = await signIn({ email, password: GOOD_PASSWORD }, requestFrom());
  if (!entered.ok) throw new Error(entered.refusal.code);
  return cookiesOf(entered.value);
}

test("D37 with a second factor the password opens nothing by itself; the code of the phone does, and only once", async () => {
  const { email, phone } = await withFactor();
  const half = await firstStep(email);
  expect(await readSession(half, false)).toBeNull();
  expect(await readSecondStep(half, false)).toMatchObject({ pending: null });
  expect(await completeSecondStep("000000", requestFrom(half))).toEqual(wrongCode);
  const code = phone();
  const entered = await completeSecondStep(code, requestFrom(half));
  if (!entered.ok) throw new Error(entered.refusal.code);
  expect(await readSession(cookiesOf(entered.value), false)).not.toBeNull();
  // The half-way cookie is used up, and the code is no code any more, also on a fresh half.
  expect(await completeSecondStep(phone(1), requestFrom(half))).toMatchObject({
    ok: false,
    refusal: { code: "people.link-gone" },
  });
  expect(await completeSecondStep(code, requestFrom(await firstStep(email)))).toEqual(wrongCode);
});

test("a recovery code opens once, without the phone", async () => {
  const { email, person, codes } = await withFactor();
  expect(codes).toHaveLength(10);
  const code = codes[0] ?? "";
  expect((await completeSecondStep(code.toUpperCase(), requestFrom(await firstStep(email)))).ok).toBe(true);
  expect(await completeSecondStep(code, requestFrom(await firstStep(email)))).toEqual(wrongCode);
  expect((await readOwnAccess(person, null))?.factor).toMatchObject({ isOn: true, codesLeft: 9 });
  const renewed = await renewRecoveryCodes(person, codes[1] ?? "");
  if (!renewed.ok) throw new Error(renewed.refusal.code);
  expect(await completeSecondStep(codes[2] ?? "", requestFrom(await firstStep(email)))).toEqual(wrongCode);
  expect((await completeSecondStep(renewed.value[0] ?? "", requestFrom(await firstStep(email)))).ok).toBe(true);
});

test("D34 codes are not to be guessed: after six tries it waits, however often the first step is done again", async () => {
  const { email, phone } = await withFactor();
  for (let index = 0; index < ATTEMPT_LIMITS.codePerson.points; index++)
    expect(await completeSecondStep("123456", requestFrom(await firstStep(email)))).toEqual(wrongCode);
  expect(await completeSecondStep(phone(), requestFrom(await firstStep(email)))).toMatchObject({
    ok: false,
    refusal: { code: "people.too-many-tries" },
  });
});

test("D36 switching it on or off ends the other sessions", async () => {
  const { email, person, phone } = await withFactor();
  const entered = await completeSecondStep(phone(), requestFrom(await firstStep(email)));
  if (!entered.ok) throw new Error(entered.refusal.code);
  const other = cookiesOf(entered.value);
  expect(await turnOffSecondFactor(person, "999999", requestFrom())).toEqual(wrongCode);
  const off = await turnOffSecondFactor(person, phone(1), requestFrom());
  if (!off?.ok) throw new Error("still on");
  expect(await readSession(other, false)).toBeNull();
  expect(await readSession(cookiesOf(off.value), false)).not.toBeNull();
  expect(await db().recoveryCode.count({ where: { personId: person.personId } })).toBe(0);
  expect((await signIn({ email, password: GOOD_PASSWORD }, requestFrom())).ok).toBe(true);
});

test("who manages the house takes it away from somebody who lost the phone; another's lead cannot", async () => {
  const { email, person, partnerId } = await withFactor();
  const stranger = await personOf(await partnerNamed("Otro"), "partnerLead");
  expect(await resetSecondFactor(stranger, partnerId, person)).toBeNull();
  expect(await resetSecondFactor(stranger, stranger.partnerId, person)).toBeNull();
  const manager = await personOf(null, "manager");
  expect(await resetSecondFactor(manager, partnerId, person)).toEqual({ ok: true, value: null });
  expect(await signIn({ email, password: GOOD_PASSWORD }, requestFrom())).toMatchObject({ value: { step: "in" } });
  const told = await db().mail.findMany({ where: { personId: person.personId }, select: { facts: true } });
  expect(told.map(({ facts }) => facts)).toEqual([{ what: "secondFactorOn" }, { what: "secondFactorOff" }]);
});

test("a role that must have one sets it up before it is in; the setting signs out who has none", async () => {
  await db().brand.upsert({
    where: { id: 1 },
    create: { id: 1, name: "Marca", timeZone: "UTC", language: "es" },
    update: {},
  });
  forgetBrand();
  const admin = await personOf(null, "admin");
  const executive = await personOf(null, "executive");
  const email = await withPassword(executive.personId);
  const before = await firstStep(email);
  expect(await requireSecondFactor(executive, ["admin"])).toBeNull();
  expect(await requireSecondFactor(admin, ["executive", "nobody"])).toBe(true);
  expect(await readSession(before, false)).toBeNull();
  expect((await readAccessRules(admin))?.roles.filter(({ isRequired }) => isRequired).map(({ role }) => role)).toEqual([
    "executive",
  ]);
  expect(await readAccessRules(executive)).toBeNull();

  const half = await firstStep(email);
  expect(await readSession(half, false)).toBeNull();
  expect((await readSecondStep(half, false))?.pending?.secret).toMatch(/^[A-Z2-7]{32}$/);
  const phone = await phoneOf(executive.personId);
  const turned = await turnOnSecondFactor(null, phone(), requestFrom(half));
  if (!turned.ok) throw new Error(turned.refusal.code);
  expect(await readSession(cookiesOf(turned.value), false)).not.toBeNull();
  expect(await turnOffSecondFactor(executive, phone(1), requestFrom())).toEqual({
    ok: false,
    refusal: { code: "people.factor-required" },
  });
  await requireSecondFactor(admin, []);
});

test("the secret is kept sealed, and a recovery code only as a hash with the installation's key", async () => {
  const person = await personOf(await partnerNamed("Valle"), "partnerLead");
  await withPassword(person.personId);
  await startSecondFactor(person, { password: GOOD_PASSWORD });
  const pending = (await readOwnAccess(person, null))?.factor.pending;
  const row = await db().person.findUniqueOrThrow({ where: { id: person.personId } });
  expect(pending?.secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(row.factorSecret).not.toContain(pending?.secret);
});

test("the rule holds in a portal whose brand nobody has described yet", async () => {
  const admin = await personOf(null, "admin");
  await db().brand.deleteMany();
  await requireSecondFactor(admin, ["executive"]);
  expect(await loadRequiredRoles()).toEqual(["executive"]);
});
