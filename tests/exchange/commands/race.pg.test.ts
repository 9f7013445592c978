import { beforeAll, expect, test } from "vitest";
import { confirmImport } from "~/exchange/commands/confirm-import.server";
import { runImport } from "~/exchange/commands/run-import.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { check, cityRows, emptyBrand, gateways, runOf } from "../scene";

testDatabase();
beforeAll(emptyBrand);

test("two runs of one file at once import each incident once and make each partner once", async () => {
  const file = cityRows(1_200, "1");
  const runs = [await check("city-requests", file), await check("city-requests", file)];
  for (const { id } of runs) await confirmImport(id);
  await Promise.all(runs.map(({ id }) => runImport(id, gateways)));
  const [one, other] = await Promise.all(runs.map(({ id }) => runOf(id)));
  expect([one?.status, other?.status]).toEqual(["done", "done"]);
  expect((one?.accepted ?? 0) + (other?.accepted ?? 0)).toBe(1_200);
  expect((one?.unchanged ?? 0) + (other?.unchanged ?? 0)).toBe(1_200);
  expect(await db().incident.count()).toBe(1_200);
  const names = (await db().partner.findMany({ select: { sortKey: true } })).map(({ sortKey }) => sortKey);
  expect(new Set(names).size).toBe(names.length);
});

test("two workers on one run: one works, the other is told that there is nothing to do", async () => {
  for (let round = 0; round < 20; round++) {
    const { id } = await check("city-requests", cityRows(3, `2${round}`));
    expect((await confirmImport(id))?.ok).toBe(true);
    const worked = await Promise.all([runImport(id, gateways), runImport(id, gateways)]);
    expect(worked.filter(Boolean)).toHaveLength(1);
    expect(await runOf(id)).toMatchObject({ status: "done", accepted: 3 });
  }
});

test("two people say import at once: it is imported once", async () => {
  for (let round = 0; round < 20; round++) {
    const { id } = await check("city-requests", cityRows(2, `3${round}`));
    const said = await Promise.all([confirmImport(id), confirmImport(id)]);
    expect(said.filter((answer) => answer?.ok)).toHaveLength(1);
  }
});
