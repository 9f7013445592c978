import { expect, test } from "vitest";
import { saveBrand } from "~/people/commands/save-brand.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";

testDatabase();

test("five admins save the brand at once: one succeeds, the others are told so, and one change is in the trail", async () => {
  await db().brand.create({ data: { id: 1, name: "Marca", timeZone: "UTC", language: "es" } });
  const draft = { timeZone: "UTC", language: "es", languages: ["es"], currency: "USD", accent: null };
  const names = ["Uno", "Dos", "Tres", "Cuatro", "Cinco"];
  const saved = await Promise.all(names.map((name) => saveBrand(1, { name, ...draft })));
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  const brand = await db().brand.findUniqueOrThrow({ where: { id: 1 } });
  expect(brand).toMatchObject({ version: 2, name: names[saved.findIndex(({ ok }) => ok)] });
  expect(await db().auditEntry.count({ where: { table: "Brand", action: "update" } })).toBe(1);
});
