import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { disablePerson } from "~/people/commands/disable-person.server";
import { signIn } from "~/people/commands/sign-in.server";
import { ATTEMPT_LIMITS } from "~/people/domain/attempts";
import { readSession } from "~/people/store/sessions.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../house";
import { cookiesOf, GOOD_PASSWORD, requestFrom, withPassword } from "../way-in";

testDatabase();

async function somebody() {
  const person = await personOf(await partnerNamed("Valle"), "partnerLead");
  return { person, email: await withPassword(person.personId) };
}
const wrong = { ok: false, refusal: { code: "people.wrong-credentials" } };

test("D33 an unknown address, a wrong password, somebody disabled and somebody who never came get one answer", async () => {
  const { person, email } = await somebody();
  const from = requestFrom();
  expect(await signIn({ email: "nadie@valle.example", password: GOOD_PASSWORD }, from)).toEqual(wrong);
  expect(await signIn({ email, password: "otra cosa" }, from)).toEqual(wrong);
  await db().person.update({ where: { id: person.personId }, data: { passwordHash: null } });
  expect(await signIn({ email, password: GOOD_PASSWORD }, from)).toEqual(wrong);
  await withPassword(person.personId);
  const version = 1;
  await disablePerson(await personOf(null, "manager"), person.partnerId, { personId: person.personId, version });
  expect(await signIn({ email, password: GOOD_PASSWORD }, from)).toEqual(wrong);
});

test("D35 each sign-in begins a session under a new id, whatever the request brought along, and keeps only its hash", async () => {
  const { email } = await somebody();
  const chosen = "eslabon=chosenbysomebodyelse";
  const [one, two] = [
    await signIn({ email, password: GOOD_PASSWORD }, requestFrom(chosen)),
    await signIn({ email, password: GOOD_PASSWORD }, requestFrom(chosen)),
  ];
  if (!one.ok || !two.ok) throw new Error("not in");
  const [first, second] = [cookiesOf(one.value), cookiesOf(two.value)];
  expect(first).not.toBe(second);
  expect(await readSession(chosen, false)).toBeNull();
  expect((await readSession(first, false))?.viewer.name).toBe("Alguien");
  const sessionId = /eslabon=([^;]+)/.exec(first)?.[1] ?? "";
  expect(JSON.stringify(await db().session.findMany())).not.toContain(sessionId);
});

test("D35 with https the cookies' names keep other hosts from setting them", async () => {
  const { email } = await somebody();
  const entered = await signIn({ email, password: GOOD_PASSWORD }, { ...requestFrom(), isSecure: true });
  if (!entered.ok) throw new Error("not in");
  for (const cookie of entered.value.cookies) {
    expect(cookie).toMatch(/^__Host-eslabon/);
    expect(cookie).toContain("Secure");
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("Path=/");
    expect(cookie).not.toContain("Domain");
  }
});

test("D34 after ten wrong tries on an address the right password waits too, from everywhere but the owner's own browser", async () => {
  const { email } = await somebody();
  const home = await signIn({ email, password: GOOD_PASSWORD }, requestFrom());
  if (!home.ok) throw new Error("not in");
  for (let index = 0; index < ATTEMPT_LIMITS.signInAccount.points; index++)
    expect(await signIn({ email, password: `intento ${index}` }, requestFrom())).toEqual(wrong);
  const refused = await signIn({ email, password: GOOD_PASSWORD }, requestFrom());
  expect(refused).toMatchObject({ ok: false, refusal: { code: "people.too-many-tries", count: 15 } });
  // The owner comes back with the browser it signed in from before.
  expect((await signIn({ email, password: GOOD_PASSWORD }, requestFrom(cookiesOf(home.value)))).ok).toBe(true);
});

test("D34 an unknown address is limited like a known one, and a network over all addresses", async () => {
  const email = `${randomUUID()}@valle.example`;
  const { points } = ATTEMPT_LIMITS.signInAccount;
  const answers = await Promise.all(
    Array.from({ length: points + 3 }, () => signIn({ email, password: "x" }, requestFrom())),
  );
  const codes = answers.map((answer) => (answer.ok ? "in" : answer.refusal.code));
  expect(codes.filter((code) => code === "people.wrong-credentials")).toHaveLength(points);
  expect(codes.filter((code) => code === "people.too-many-tries")).toHaveLength(3);
});

test("D34 what succeeds is not counted", async () => {
  const { email } = await somebody();
  const from = requestFrom();
  for (let index = 0; index < ATTEMPT_LIMITS.signInAccount.points + 2; index++)
    expect((await signIn({ email, password: GOOD_PASSWORD }, from)).ok).toBe(true);
});

test("D22 an empty or ill-formed session names nobody", async () => {
  for (const cookie of [null, "", "eslabon=", "eslabon=undefined", "eslabon=%00", "eslabon=a; eslabon=b"])
    expect(await readSession(cookie, false)).toBeNull();
});
