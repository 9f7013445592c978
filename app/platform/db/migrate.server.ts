import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";

/**
 * Prisma's own migration engine, run as WebAssembly through the driver adapter the app uses: no download, and the
 * same on the embedded database and on PostgreSQL.
 */
const filters = { externalTables: [], externalEnums: [] };

export interface MigrationFolders {
  /** The folder `prisma/` of the project. */
  readonly prisma: string;
}

/** Applies what is missing, in order; answers with the names it applied. */
export async function applyMigrations(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  folders: MigrationFolders,
): Promise<string[]> {
  return withEngine(adapter, folders, async (engine) => {
    const answer = await engine.applyMigrations({ migrationsList: listMigrations(folders), filters });
    return answer.appliedMigrationNames;
  });
}

/** SQL that leads from the state the migrations give to the state the schema asks for; empty when there is no drift. */
export async function diffToSchema(
  emptyDatabase: SqlMigrationAwareDriverAdapterFactory,
  folders: MigrationFolders,
): Promise<string> {
  return withEngine(emptyDatabase, folders, async (engine) => {
    const answer = await engine.diff({
      from: { tag: "migrations", ...listMigrations(folders) },
      to: { tag: "schemaDatamodel", files: readSchema(folders).map(([path, content]) => ({ path, content })) },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters,
    } as Parameters<SchemaEngine["diff"]>[0]);
    const sql = answer.stdout ?? "";
    return /This is an empty migration/.test(sql) ? "" : sql;
  });
}

/** Names of migrations on disk that the database has not seen. */
export async function missingMigrations(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  folders: MigrationFolders,
): Promise<string[]> {
  return withEngine(adapter, folders, async (engine) => {
    const answer = await engine.diagnoseMigrationHistory({
      migrationsList: listMigrations(folders),
      optInToShadowDatabase: false,
      filters,
    });
    const { history } = answer;
    if (history === null) return [];
    return "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [];
  });
}

async function withEngine<Value>(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  folders: MigrationFolders,
  work: (engine: SchemaEngine) => Promise<Value>,
): Promise<Value> {
  const { SchemaEngine: Engine } = await loadEngine();
  const engine = await Engine.new(
    { datamodels: readSchema(folders) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

interface EngineModule {
  readonly SchemaEngine: typeof SchemaEngine;
  readonly __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}

let loading: Promise<EngineModule> | null = null;

function loadEngine(): Promise<EngineModule> {
  loading ??= (async () => {
    // The package's own entry imports .wasm as a module, which Node does not do: the two halves are joined here.
    const name: string = "@prisma/schema-engine-wasm/schema_engine_bg";
    const bindings: EngineModule & WebAssembly.ModuleImports = await import(/* @vite-ignore */ name);
    const home = dirname(createRequire(import.meta.url).resolve(name));
    const bytes = readFileSync(join(home, "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
    bindings.__wbg_set_wasm(instance.exports);
    const begin = instance.exports["__wbindgen_start"];
    if (typeof begin !== "function") throw new Error("the migration engine has no start");
    begin();
    return bindings;
  })();
  return loading;
}

function readSchema({ prisma }: MigrationFolders): [string, string][] {
  const models = readdirSync(join(prisma, "models")).filter((name) => name.endsWith(".prisma"));
  return ["schema.prisma", ...models.sort().map((name) => join("models", name))].map((path) => [
    path,
    readFileSync(join(prisma, path), "utf8"),
  ]);
}

function listMigrations({ prisma }: MigrationFolders): MigrationList {
  const baseDir = join(prisma, "migrations");
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map((entry) => entry.name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") },
        },
      })),
  };
}
