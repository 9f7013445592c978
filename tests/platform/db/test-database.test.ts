import { expect, test } from "vitest";
import { db, inTransaction } from "~/platform/db/db.server";
import { openFreshDatabase, testDatabase } from "../../support/database";

const database = testDatabase();

test("a test file has a database of its own, migrated and empty", async () => {
  const { rows } = await database().execute("SELECT count(*)::int AS steps FROM _prisma_migrations", []);
  expect(rows[0]?.["steps"]).toBeGreaterThan(0);
  expect(await db().person.count()).toBe(0);
});

test("what one database holds, a second one does not", async () => {
  const second = await openFreshDatabase();
  try {
    await database().execute("CREATE TABLE only_here (id int)");
    const { rows } = await second.database.execute("SELECT to_regclass('only_here') AS found", []);
    expect(rows[0]?.["found"]).toBeNull();
  } finally {
    await second.remove();
  }
});

test("a query that goes around its transaction is told so", async () => {
  await expect(inTransaction(async () => db().person.count())).rejects.toThrow("pass tx down");
});

test("a migration's script is read whole, with semicolons in comments and in function bodies", async () => {
  const adapter = await database().adapterFactory.connect();
  await adapter.executeScript(`
    -- first a function; then its use
    CREATE FUNCTION doubled(value int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN value * 2; END $$;
    CREATE TABLE doubles (value int DEFAULT doubled(21));
    INSERT INTO doubles DEFAULT VALUES;
  `);
  const { rows } = await database().execute("SELECT value FROM doubles", []);
  expect(rows).toEqual([{ value: 42 }]);
});
