import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { afterAll, beforeAll, inject } from "vitest";
import { useDatabase } from "~/platform/db/db.server";
import { useSecretKey } from "~/platform/db/secret-box.server";
import { type Database, fromEmbedded, openDatabase } from "~/platform/db/open.server";
import { addressOf, command } from "./templates";

/**
 * A fresh, migrated, empty database for a test file, on whichever engine the run is about. Call it once at the top:
 *
 *     const database = testDatabase();
 *
 *     test("two people acknowledge at once: one is told so", async () => {
 *       await inTransaction((tx) => …);            // commands and queries find it by themselves
 *       await database().client.incident.findMany() // to look at rows directly
 *     });
 *
 * The same files run twice: `npx vitest run --project pglite tests/incidents` and `--project postgres`. What needs
 * several connections (races, SKIP LOCKED, a killed process) stands in a file named `*.pg.test.ts` and runs on
 * PostgreSQL only. Nothing has to be started before: without TEST_DATABASE_URL a private server is started for the run.
 *
 * Rows live as long as the file: give each test its own partner instead of emptying tables.
 */
export function testDatabase(): () => Database {
  let opened: FreshDatabase | null = null;
  beforeAll(async () => {
    opened = await openFreshDatabase();
    useDatabase(opened.database);
    useSecretKey("a key for tests, long enough to be one");
  });
  afterAll(async () => {
    await opened?.remove();
  });
  return () => {
    if (opened === null) throw new Error("the test database is open while tests run: ask for it inside a test");
    return opened.database;
  };
}

export interface FreshDatabase {
  readonly database: Database;
  /** Address for another process; null on the embedded engine, which lives in this one. */
  readonly url: string | null;
  readonly remove: () => Promise<void>;
}

/** For a test that needs its database for itself, a second one, or its address. The caller removes it. */
export async function openFreshDatabase(): Promise<FreshDatabase> {
  const template = inject("template");
  switch (template.kind) {
    case "embedded": {
      const loadDataDir = new Blob([readFileSync(template.snapshot)]);
      const database = fromEmbedded(await PGlite.create({ loadDataDir, extensions: { pg_trgm } }));
      return { database, url: null, remove: database.close };
    }
    case "postgres": {
      const name = `eslabon_test_${randomUUID().replaceAll("-", "")}`;
      await command(template.server, `CREATE DATABASE ${name} TEMPLATE ${template.name}`);
      const url = addressOf(template.server, name);
      const database = await openDatabase({ url, folder: "memory" });
      const remove = async (): Promise<void> => {
        await database.close();
        await command(template.server, `DROP DATABASE ${name} WITH (FORCE)`);
      };
      return { database, url, remove };
    }
  }
}
