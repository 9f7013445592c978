import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { stopIn, tourAddress, tourOf } from "~/portfolio/domain/tour";
import { isBeingTakenIn, saveTour } from "~/portfolio/store/tours.server";

/** Takes the person to a stop of the tour of their role: answers with its address. */
export async function goToTourStop(viewer: Viewer, wanted: number): Promise<string> {
  return inTransaction(async (tx) => {
    const tour = tourOf(viewer.role, await isBeingTakenIn(tx, viewer.partnerId));
    const stop = stopIn(tour, wanted);
    await saveTour(tx, viewer, { stop, endedAt: null });
    return tourAddress(tour[stop] ?? "search", viewer);
  });
}

/** The person has seen enough, at the end or before it: the tour is not offered again by itself. */
export async function endTour(viewer: Viewer): Promise<void> {
  await inTransaction((tx) => saveTour(tx, viewer, { stop: 0, endedAt: now() }));
}
