import { instant, type Instant } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import type { Tx } from "~/platform/db/db.server";
import type { IncidentProjector } from "~/incidents/store/projectors.server";
import { contributionsOf, type IncidentFacts, type ReadingAt } from "~/scorecards/domain/contributions";
import type { Months } from "~/kernel/month";
import { tallyMoves, type Contribution } from "~/scorecards/domain/tallies";
import type { ClockState } from "~/servicelevels/domain/clocks";
import { loadContributions, replaceContributions } from "./contributions.server";
import { loadMonths } from "./months.server";
import { moveTallies } from "./tallies.server";

/** An incident with its clocks, ready to be counted. */
export interface Countable extends IncidentFacts {
  /** As of `asOf`, the moment of its last event. */
  readonly clocks: readonly ClockState[];
  readonly asOf: Instant;
  readonly readingAt: ReadingAt;
  /** Nothing was counted of it yet. */
  readonly isNew: boolean;
}

/** What a write to incidents makes of scorecards, in the writer's transaction: registered in the composition root. */
export const projectContributions: IncidentProjector = async (tx, changes) => {
  await recordContributions(tx, changes);
};

/**
 * Counts incidents as they stand now: their contribution rows are replaced and the tallies moved by the difference.
 * The caller's transaction holds the rows of these incidents, so that of each only one count is made at a time.
 * Answers with how many tallies moved.
 */
export async function recordContributions(tx: Tx, incidents: readonly Countable[]): Promise<number> {
  if (incidents.length === 0) return 0;
  const months = await loadMonths(tx);
  const at = now();
  const after = incidents.flatMap((incident) => contributionsNow(incident, at, months));
  const known = incidents.filter(({ isNew }) => !isNew).map(({ incidentId }) => incidentId);
  const before = await loadContributions(tx, known);
  const moves = tallyMoves(before, after);
  await replaceContributions(tx, before, after);
  await moveTallies(tx, moves);
  return moves.length;
}

/**
 * A clock that runs on is as late as it is now, whenever the last event was: what a step writes and what the night adds
 * are then the same. An event dated ahead by another server's clock has happened all the same.
 */
function contributionsNow(incident: Countable, at: Instant, months: Months): Contribution[] {
  const moment = instant(Math.max(at, incident.asOf));
  const isStill = incident.clocks.every(({ endedAt }) => endedAt !== null);
  const clocks = isStill ? incident.clocks : incident.readingAt(moment);
  return contributionsOf(incident, clocks, moment, months, incident.readingAt);
}
