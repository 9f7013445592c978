import { loadStartable } from "~/exchange/store/runs.server";
import type { ImportRunId } from "~/kernel/ids";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** Runs nobody works on: those that wait, and those whose worker died. */
export async function findWaitingImports(): Promise<readonly ImportRunId[]> {
  return loadStartable(db(), now());
}
