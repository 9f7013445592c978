import type { IncidentId } from "~/kernel/ids";
import { db, inTransaction } from "~/platform/db/db.server";
import { countAnew, findNext } from "~/scorecards/store/count-incidents.server";
import { replaceTallies } from "~/scorecards/store/rebuild-tallies.server";

const BATCH = 250;
/** All tallies in one go: writers wait meanwhile, so it must not take long, but it may take longer than a step. */
const LONGEST_MS = 120_000;

export interface Rebuilt {
  readonly incidents: number;
  /** Tallies that had not been what a rebuild makes of the logs. More than the passing of time explains is a bug. */
  readonly corrected: number;
}

/**
 * Counts every incident anew from its log while the portal works on, then makes all tallies anew from the contributions.
 * `say` hears how many incidents are done.
 */
export async function rebuildTallies(say: (done: number) => void = () => undefined): Promise<Rebuilt> {
  let [incidents, corrected] = [0, 0];
  let after: IncidentId | null = null;
  for (;;) {
    const ids: readonly IncidentId[] = await findNext(db(), after, BATCH);
    corrected += await inTransaction((tx) => countAnew(tx, ids));
    incidents += ids.length;
    say(incidents);
    after = ids.at(-1) ?? null;
    if (ids.length < BATCH) break;
  }
  corrected += await inTransaction(replaceTallies, { timeoutMs: LONGEST_MS });
  return { incidents, corrected };
}
