import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { countAnew, findPastDue, type DueAfter, type DuePage } from "~/scorecards/store/count-incidents.server";

/** Incidents in one transaction: short enough that a person's step never waits noticeably behind it. */
const BATCH = 100;

/**
 * Charges what falls due by time alone: an incident that stays open past its promise loses credit every hour, although
 * nobody writes anything. Running it twice changes nothing the second time but for the time between. Answers with how
 * many incidents were looked at.
 */
export async function addWhatFellDue(): Promise<number> {
  const at = now();
  let looked = 0;
  let after: DueAfter | null = null;
  for (;;) {
    const page: DuePage = await findPastDue(db(), at, after, BATCH);
    await inTransaction((tx) => countAnew(tx, page.incidentIds));
    looked += page.incidentIds.length;
    if (page.last === null) return looked;
    after = page.last;
  }
}
