import { expect, test } from "vitest";
import { forgetBrand } from "~/people/store/brand.server";
import { db } from "~/platform/db/db.server";
import { readToday } from "~/portfolio/queries/read-today.server";
import { makeFlagScene } from "../../flags/scene";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { testDatabase } from "../../support/database";

testDatabase();

test("An empty portal says to whoever sets it up what comes first, until all of it stands", async () => {
  const [admin, manager, executive] = [
    await brandPerson("admin"),
    await brandPerson("manager"),
    await brandPerson("executive"),
  ];
  const nothing = { brand: false, journey: false, levels: false, partners: false };
  expect((await readToday(admin)).firstSteps).toEqual(nothing);
  expect((await readToday(manager)).firstSteps).toEqual(nothing);
  expect((await readToday(executive)).firstSteps).toBeNull();
  const partnerId = await barePartner("onboarding");
  expect((await readToday(manager)).firstSteps).toEqual({ ...nothing, partners: true });
  expect((await readToday(await partnerPerson(partnerId))).firstSteps).toBeNull();
  const scene = await makeFlagScene();
  await db().brand.upsert({
    where: { id: 1 },
    create: { id: 1, name: "Marca", timeZone: "America/Bogota", language: "es" },
    update: {},
  });
  forgetBrand();
  expect((await readToday(scene.manager)).firstSteps).toBeNull();
});
