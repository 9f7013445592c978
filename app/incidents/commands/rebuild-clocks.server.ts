import { inTransaction } from "~/platform/db/db.server";
import type { IncidentId } from "~/kernel/ids";
import { appendBatch } from "~/incidents/store/append-events.server";
import { lockNext } from "~/incidents/store/load-incidents.server";

const BATCH = 500;

/** Computes what is kept of every incident anew from its log, in batches, while the portal works on. Nothing changes unless
 *  the rules of reading a log did. Answers with how many incidents were looked at. */
export async function rebuildClocks(say: (done: number) => void = () => undefined): Promise<number> {
  let done = 0;
  let after: IncidentId | null = null;
  for (;;) {
    const last: IncidentId | null = await inTransaction(async (tx) => {
      const { incidents, last: reached } = await lockNext(tx, after, BATCH);
      await appendBatch(
        tx,
        incidents.map((stored) => ({ stored, events: [] })),
      );
      done += incidents.length;
      return reached;
    });
    if (last === null) return done;
    after = last;
    say(done);
  }
}
