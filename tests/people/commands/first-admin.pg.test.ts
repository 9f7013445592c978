import { expect, test } from "vitest";
import { inviteFirstAdmin } from "~/people/commands/invite-first-admin.server";
import { setPasswordByLink } from "~/people/commands/set-password-by-link.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { personOf } from "../house";
import { GOOD_PASSWORD, requestFrom, tokenIn } from "../way-in";

testDatabase();

const ana = { name: "Ana Ruiz", email: "ana@marca.example" };
const pathOf = async (asked: ReturnType<typeof inviteFirstAdmin>) => {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.path;
};

test("whoever runs an empty portal lets its first admin in; the newest link counts, and afterwards there is no such way", async () => {
  expect(await db().person.count()).toBe(0);
  // Two at once are one person with one link that opens.
  const paths = await Promise.all([pathOf(inviteFirstAdmin(ana)), pathOf(inviteFirstAdmin(ana))]);
  expect(await db().person.count()).toBe(1);
  const enter = (path: string) =>
    setPasswordByLink("invitation", { token: tokenIn(path), password: GOOD_PASSWORD }, requestFrom());
  const answers = [await enter(paths[0]), await enter(paths[1])];
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => ok)).toMatchObject({ value: { step: "in" } });
  expect(await db().person.findUnique({ where: { email: ana.email } })).toMatchObject({
    name: "Ana Ruiz",
    role: "admin",
    partnerId: null,
  });
  expect(await db().mail.count({ where: { toEmail: ana.email, kind: "people.invitation" } })).toBe(2);

  const refused = { ok: false, refusal: { code: "people.admin-is-in" } };
  expect(await inviteFirstAdmin(ana)).toEqual(refused);
  expect(await inviteFirstAdmin({ name: "Otro", email: "otro@marca.example" })).toEqual(refused);
  expect(await db().person.count()).toBe(1);
});

test("an address somebody else signs in with is not made an admin's", async () => {
  await db().person.deleteMany({ where: { role: "admin" } });
  const { personId } = await personOf(null, "manager");
  const { email } = await db().person.findUniqueOrThrow({ where: { id: personId } });
  expect(await inviteFirstAdmin({ name: "Ana Ruiz", email })).toEqual({
    ok: false,
    refusal: { code: "people.email-taken" },
  });
  expect(await db().person.findUnique({ where: { id: personId } })).toMatchObject({ role: "manager" });
});
