import { idOf, type PersonId } from "~/kernel/ids";
import { dateOf } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Role } from "~/people/domain/roles";
import { hashPassword } from "~/people/store/passwords.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** The password of every person of the demo; only ever written where DEMO is on. */
export const DEMO_PASSWORD = "eslabon-demo-2026";

export async function isEmpty(): Promise<boolean> {
  return (
    (await db().person.findUnique({ where: { email: "admin@demo.example" }, select: { id: true } })) === null &&
    (await db().brand.count()) === 0
  );
}

const BRAND_PEOPLE: readonly { email: string; name: string; role: Role }[] = [
  { email: "admin@demo.example", name: "Amalia Rey", role: "admin" },
  { email: "manager@demo.example", name: "Mateo Ríos", role: "manager" },
  { email: "executive@demo.example", name: "Elena Duarte", role: "executive" },
];

/** Fills an empty database; says what it is doing. */
export async function fillDemo(say: (words: string) => void): Promise<void> {
  say("Filling the demo");
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await inTransaction(async (tx) => {
    await tx.brand.create({
      data: { id: 1, name: "Ciudad Abierta", timeZone: "America/New_York", language: "es", currency: "USD" },
    });
    for (const person of BRAND_PEOPLE) {
      await tx.person.create({
        data: {
          ...person,
          id: idOf<PersonId>(newId()),
          sortKey: sortKeyOf(person.name),
          passwordHash,
          createdAt: dateOf(now()),
        },
      });
    }
  });
}
