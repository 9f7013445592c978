import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { actingAs } from "~/platform/db/actor.server";
import { applyMigrations } from "~/platform/db/migrate.server";
import { db, useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";
import { demoInDatabase, fillDemo, SIGN_INS_OF, wantsFilling } from "../prisma/seed/demo";
import { DEMO_PASSWORD } from "../prisma/seed/sign-ins";

const CONTENTS = {
  story: "nine months of Alero, an invented brand of home services",
  city: "the open data of a city (City of Boston, 311 requests, July to December 2011)",
} as const;

// Before serving: bring the tables up to date and, in local mode, fill an empty database with the demo. Given a word for
// the state of the sources, it leaves that word beside the embedded database when all is done (scripts/start.js).
const [state] = process.argv.slice(2);
let said = "";
let isAnybodyThere: boolean;
const env = readEnv();
const database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER });
useDatabase(database);
// Only what counts: nobody is told by mail of what the demo makes up.
registerIncidentProjector(projectContributions);
try {
  const applied = await applyMigrations(database.adapterFactory, {
    prisma: fileURLToPath(new URL("../prisma", import.meta.url)),
  });
  if (applied.length > 0) console.log(`→ Tables brought up to date (${applied.length} steps)`);
  const { demo, isLocal, PORT, APP_ORIGIN, DATA_FOLDER: dataFolder, DEMO_LANGUAGE: language } = env;
  if (demo !== null && (await wantsFilling(demo))) {
    const begun = Date.now();
    console.log(`→ Filling the demo with ${CONTENTS[demo]}`);
    const say = (words: string) => console.log(`  ${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${words}`);
    await actingAs({ kind: "seed", via: "demo" }, () => fillDemo({ set: demo, language, dataFolder, say }));
  }
  const filled = demo === null ? null : await demoInDatabase();
  if (filled !== null) {
    if (filled !== demo) console.log(`→ The database holds the other demo (${filled}); this one wants an empty one`);
    said = `→ ${isLocal ? `http://localhost:${PORT}` : APP_ORIGIN} — the demo's password is ${DEMO_PASSWORD}\n`;
    for (const [role, email] of SIGN_INS_OF[filled]) said += `    ${role.padEnd(16)} ${email}\n`;
    process.stdout.write(said);
  }
  isAnybodyThere = (await db().person.count()) > 0;
  if (!isAnybodyThere)
    console.log('→ Nobody can sign in yet. Stop this and: npm run first-admin -- you@brand.example "Your Name"');
} finally {
  await database.close();
}
if (state !== undefined && isAnybodyThere && database.kind === "embedded")
  writeFileSync(join(env.DATA_FOLDER, "prepared.json"), JSON.stringify({ state, said }));
// The migration engine leaves a timer of ten seconds behind (its wait for a lock): nothing to wait for.
process.exit();
