import { DAY_MS, dateOf, instant, type Instant } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";

/** Expired links are kept this long, browsers that were not used for longer are forgotten, in milliseconds. */
const LINKS_KEPT_MS = 30 * DAY_MS;
const DEVICES_KEPT_MS = 180 * DAY_MS;

/** Deletes sessions, links and known browsers whose time is over. */
export async function sweepExpired(tx: Tx, at: Instant): Promise<void> {
  await tx.session.deleteMany({
    where: { OR: [{ expiresAt: { lte: dateOf(at) } }, { absoluteExpiresAt: { lte: dateOf(at) } }] },
  });
  await tx.personToken.deleteMany({ where: { expiresAt: { lte: dateOf(instant(at - LINKS_KEPT_MS)) } } });
  await tx.knownDevice.deleteMany({ where: { lastUsedAt: { lte: dateOf(instant(at - DEVICES_KEPT_MS)) } } });
}
