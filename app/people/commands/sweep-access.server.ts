import { DAY_MS, dateOf, instant } from "~/kernel/instant";
import { sweepAttempts } from "~/people/store/attempts.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Expired links are kept this long to say so, browsers not used for longer are forgotten, in milliseconds. */
const LINKS_KEPT_MS = 30 * DAY_MS;
const DEVICES_KEPT_MS = 180 * DAY_MS;

/** Clears what has expired: sessions, links, browsers, counters of tries. Doing it twice changes nothing. */
export async function sweepAccess(): Promise<void> {
  const at = now();
  await inTransaction(async (tx) => {
    await tx.session.deleteMany({
      where: { OR: [{ expiresAt: { lte: dateOf(at) } }, { absoluteExpiresAt: { lte: dateOf(at) } }] },
    });
    await tx.personToken.deleteMany({ where: { expiresAt: { lte: dateOf(instant(at - LINKS_KEPT_MS)) } } });
    await tx.knownDevice.deleteMany({ where: { lastUsedAt: { lte: dateOf(instant(at - DEVICES_KEPT_MS)) } } });
  });
  await sweepAttempts(at);
}
