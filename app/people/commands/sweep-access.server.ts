import { sweepAttempts } from "~/people/store/attempts.server";
import { sweepExpired } from "~/people/store/sweep-access.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Clears what has expired: sessions, links, browsers, counters of tries. Doing it twice changes nothing. */
export async function sweepAccess(): Promise<void> {
  const at = now();
  await inTransaction((tx) => sweepExpired(tx, at));
  await sweepAttempts(at);
}
