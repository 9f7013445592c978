import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "~/platform/db/migrate.server";
import { type Database, fromEmbedded, openDatabase } from "~/platform/db/open.server";
import { openTestServer } from "../../scripts/test/postgres-cluster.js";

/** From what every test file copies its database: migrated once per run, before the first test. */
export type Template =
  | { readonly kind: "embedded"; readonly snapshot: string }
  | { readonly kind: "postgres"; readonly server: string; readonly name: string };

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

const prisma = fileURLToPath(new URL("../../prisma", import.meta.url));

/** A snapshot of the embedded engine's folder, in a file that the test files load. */
export async function embeddedTemplate(project: TestProject): Promise<() => void> {
  const engine = await PGlite.create({ extensions: { pg_trgm } });
  const database = fromEmbedded(engine);
  await migrate(database);
  const folder = mkdtempSync(join(tmpdir(), "eslabon-snapshot-"));
  const snapshot = join(folder, "snapshot.tar");
  writeFileSync(snapshot, new Uint8Array(await (await engine.dumpDataDir("none")).arrayBuffer()));
  await database.close();
  project.provide("template", { kind: "embedded", snapshot });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A database on the server that TEST_DATABASE_URL names, or on one started for this run. */
export async function postgresTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer((words) => process.stdout.write(`${words}\n`));
  const name = `eslabon_template_${process.pid}`;
  const remove = async (): Promise<void> => {
    await command(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await server.stop();
  };
  try {
    await command(server.url, `CREATE DATABASE ${name}`);
    const database = await openDatabase({ url: addressOf(server.url, name), folder: "memory" });
    await migrate(database).finally(database.close);
    // A template is copied only while nobody is connected to it.
    await command(server.url, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await command(server.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide("template", { kind: "postgres", server: server.url, name });
  return remove;
}

async function migrate(database: Database): Promise<void> {
  await applyMigrations(database.adapterFactory, { prisma });
}

/** One statement on the server itself. Names of databases are ours, never a test's input. */
export async function command(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
