import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { applyMigrations, diffToSchema, missingMigrations } from "~/platform/db/migrate.server";
import { openDatabase } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";

const prisma = fileURLToPath(new URL("../prisma", import.meta.url));
const [command = "", name = ""] = process.argv.slice(2);

async function withDatabase<Value>(
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Value>,
  folder?: string,
): Promise<Value> {
  const env = readEnv();
  const database = await openDatabase(
    folder === undefined ? { url: env.DATABASE_URL, folder: env.DATA_FOLDER } : { folder },
  );
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

switch (command) {
  case "deploy": {
    const applied = await withDatabase((database) => applyMigrations(database.adapterFactory, { prisma }));
    console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`);
    break;
  }
  case "status": {
    const missing = await withDatabase((database) => missingMigrations(database.adapterFactory, { prisma }));
    console.log(missing.length === 0 ? "The database is up to date." : `Missing: ${missing.join(", ")}`);
    process.exitCode = missing.length === 0 ? 0 : 1;
    break;
  }
  case "new": {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error("usage: npm run migrate -- new name_in_snake_case");
    const sql = await withDatabase((database) => diffToSchema(database.adapterFactory, { prisma }), "memory");
    if (sql === "") {
      console.log("The migrations already give this schema.");
      break;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(prisma, "migrations", `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), sql);
    console.log(`Written: ${folder}/migration.sql. Read it, add the CHECKs, then deploy.`);
    break;
  }
  default:
    console.error("usage: npm run migrate -- deploy | status | new NAME");
    process.exitCode = 2;
}
// The migration engine leaves a timer of ten seconds behind (its wait for a lock): nothing to wait for.
process.exit();
