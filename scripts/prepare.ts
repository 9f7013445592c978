import { fileURLToPath } from "node:url";
import { applyMigrations } from "~/platform/db/migrate.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { fillDemo, isEmpty } from "../prisma/seed/demo";

// Before serving: bring the tables up to date and, in local mode, fill an empty database with the demo.
const env = readEnv();
const database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER });
useDatabase(database);
try {
  const applied = await applyMigrations(database.adapterFactory, {
    prisma: fileURLToPath(new URL("../prisma", import.meta.url)),
  });
  if (applied.length > 0) console.log(`→ Tables brought up to date (${applied.length} steps)`);
  const wantsDemo = env.DEMO === undefined ? env.isLocal : env.DEMO === "on";
  if (wantsDemo && (await isEmpty())) await fillDemo((words) => console.log(`→ ${words}`));
} finally {
  await database.close();
}
