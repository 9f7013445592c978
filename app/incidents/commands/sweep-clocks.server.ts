import { now } from "~/platform/clock.server";
import { inTransaction, type Tx } from "~/platform/db/db.server";
import { markClocks } from "~/incidents/domain/decisions/mark-clocks";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { appendBatch } from "~/incidents/store/append-events.server";
import { lockDue, type DueAfter, type StoredIncident } from "~/incidents/store/load-incidents.server";
import type { Instant } from "~/kernel/instant";

/** Incidents in one transaction: short enough that a person's step never waits noticeably behind it. */
const BATCH = 100;

/** Writes every warning and breach that has fallen due into the logs, oldest first, however long nobody looked. What another
 *  sweep is at, or a person, is passed over and comes next time. Answers with how many entries were written. */
export async function sweepClocks(): Promise<number> {
  let marks = 0;
  let after: DueAfter | null = null;
  for (;;) {
    const swept: Swept = await inTransaction((tx) => sweepBatch(tx, after, now()));
    marks += swept.marks;
    if (swept.last === null) return marks;
    after = swept.last;
  }
}

interface Swept {
  readonly marks: number;
  /** Null: there was nothing after it. */
  readonly last: DueAfter | null;
}

async function sweepBatch(tx: Tx, after: DueAfter | null, at: Instant): Promise<Swept> {
  const { incidents, last } = await lockDue(tx, at, after, BATCH);
  const additions = incidents.map((stored) => ({ stored, events: marksOf(stored, at) }));
  const written = await appendBatch(tx, additions);
  return { marks: written.reduce((sum, { events }) => sum + events.length, 0), last };
}

function marksOf({ incident, events, histories: { levels, calendars } }: StoredIncident, at: Instant) {
  return markClocks(incident, events, readIncidentClocks(events, levels, calendars, at), at);
}
