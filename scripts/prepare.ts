import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerParts } from "~/composition.server";
import { actingAs } from "~/platform/db/actor.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { DEMO_PASSWORD, DEMO_SIGN_INS, fillDemo, hasDemo, wantsFilling } from "../prisma/seed/demo";

// Before serving: bring the tables up to date and, in local mode, fill an empty database with the demo. Given a word for
// the state of the sources, it leaves that word beside the embedded database when all is done (scripts/start.js).
const [state] = process.argv.slice(2);
let said = "";
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
    said = `→ ${address} — the demo's password is ${DEMO_PASSWORD}\n`;
    for (const [role, email] of DEMO_SIGN_INS) said += `    ${role.padEnd(16)} ${email}\n`;
    process.stdout.write(said);
  }
} finally {
  await database.close();
}
if (state !== undefined && database.kind === "embedded")
  writeFileSync(join(env.DATA_FOLDER, "prepared.json"), JSON.stringify({ state, said }));
// The migration engine leaves a timer of ten seconds behind (its wait for a lock): nothing to wait for.
process.exit();
