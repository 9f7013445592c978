import { fileURLToPath } from "node:url";
import { registerParts } from "~/composition.server";
import { actingAs } from "~/platform/db/actor.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { DEMO_PASSWORD, DEMO_SIGN_INS, fillDemo, hasDemo, wantsFilling } from "../prisma/seed/demo";

// Before serving: bring the tables up to date and, in local mode, fill an empty database with the demo.
const env = readEnv();
const database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER });
useDatabase(database);
registerParts();
try {
  const applied = await applyMigrations(database.adapterFactory, {
    prisma: fileURLToPath(new URL("../prisma", import.meta.url)),
  });
  if (applied.length > 0) console.log(`→ Tables brought up to date (${applied.length} steps)`);
  const wantsDemo = env.DEMO === undefined ? env.isLocal : env.DEMO === "on";
  if (wantsDemo && (await wantsFilling())) {
    const begun = Date.now();
    console.log(
      "→ Filling the demo with the open data of a city (City of Boston, 311 requests, July to December 2011)",
    );
    const say = (words: string) => console.log(`  ${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${words}`);
    await actingAs({ kind: "seed", via: "demo" }, () => fillDemo(env.DATA_FOLDER, say));
  }
  if (wantsDemo && (await hasDemo())) {
    const address = env.isLocal ? `http://localhost:${env.PORT}` : env.APP_ORIGIN;
    console.log(`→ ${address} — the demo's password is ${DEMO_PASSWORD}`);
    for (const [role, email] of DEMO_SIGN_INS) console.log(`    ${role.padEnd(16)} ${email}`);
  }
} finally {
  await database.close();
}
// The migration engine leaves a timer of ten seconds behind (its wait for a lock): nothing to wait for.
process.exit();
