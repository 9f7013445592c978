import { beforeAll, expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { cityRows, emptyBrand, importWhole } from "../../exchange/scene";
import { testDatabase } from "../../support/database";

testDatabase();
beforeAll(emptyBrand);

test("an import is told by its run and by what it made besides, not by an entry for every incident", async () => {
  const run = await importWhole("city-requests", cityRows(60, "12"));
  expect(await db().incident.count()).toBe(60);
  expect(await db().auditEntry.count({ where: { table: "Incident" } })).toBe(0);
  const entries = await db().auditEntry.findMany({
    where: { table: "ImportRun", rowId: run.id },
    orderBy: { id: "asc" },
  });
  expect(entries.map(({ after }) => (after as { status?: string }).status)).toEqual([
    "waiting",
    "checking",
    "checked",
    "waiting",
    "importing",
    "done",
  ]);
  expect(entries.at(-1)?.after).toMatchObject({ accepted: 60, rejected: 0, rowsRead: 60 });
  expect(await db().auditEntry.count({ where: { table: "Partner" } })).toBe(await db().partner.count());
});

test("what is done with an imported incident afterwards is noted like any other", async () => {
  const { id } = await db().incident.findFirstOrThrow();
  await db().incident.update({ where: { id }, data: { severity: "critical", clockStatus: "warned" } });
  const [entry, ...more] = await db().auditEntry.findMany({ where: { table: "Incident", rowId: id } });
  expect(more).toEqual([]);
  expect(entry?.after).toEqual({ severity: "critical" });
});
