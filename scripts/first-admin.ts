import { parseArgs } from "node:util";
import { inviteFirstAdmin } from "~/people/commands/invite-first-admin.server";
import { actingAs } from "~/platform/db/actor.server";
import { useDatabase } from "~/platform/db/db.server";
import { FolderHeldError } from "~/platform/db/folder-lock.server";
import { openDatabase, type Database } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { email, line } from "~/platform/http/form-fields.server";

/**
 * npm run first-admin -- EMAIL "NAME"
 *
 * Prints the link where the first person of an empty portal sets its password. Works until an admin has come in. Exit
 * code 0: there is a link; 1: refused, or the embedded database is in use; 2: wrong arguments.
 */
const USAGE = 'npm run first-admin -- you@brand.example "Your Name"';
const REFUSED = {
  "people.admin-is-in": "This portal has an administrator already, who invites everybody else on the page /people.",
  "people.email-taken": "Somebody else has this address already.",
} as const;

process.exit(await invite());

async function invite(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const address = email().safeParse(positionals[0]);
  const name = line({ max: 120 }).safeParse(positionals.slice(1).join(" "));
  if (!address.success || !name.success) return fail(USAGE, 2);
  const env = readEnv();
  let database: Database;
  try {
    database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER, poolSize: 2 });
  } catch (error) {
    if (error instanceof FolderHeldError)
      return fail("The portal is running on this embedded database: end it, ask again, then start it.");
    throw error;
  }
  useDatabase(database);
  try {
    const invited = await actingAs({ kind: "system", via: "first-admin" }, () =>
      inviteFirstAdmin({ name: name.data, email: address.data }),
    );
    if (!invited.ok) return fail(REFUSED[invited.refusal.code]);
    console.log(`Open this once the portal serves, and choose a password:\n${env.origin}${invited.value.path}`);
    return 0;
  } finally {
    await database.close();
  }
}

function fail(words: string, code = 1): number {
  console.error(words);
  return code;
}
