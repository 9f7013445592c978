import { raiseFlagsOfLastMonth } from "~/flags/commands/raise-flags.server";
import { now } from "~/platform/clock.server";
import type { JobKind } from "~/platform/jobs.server";

/** Looks every hour whether the month that closed last calls for a flag; after the first time it finds nothing new. */
export const raiseFlagsJob: JobKind<object> = {
  name: "flags.raise",
  cron: "20 * * * *",
  expireInSeconds: 300,
  run: async () => {
    await raiseFlagsOfLastMonth(now());
  },
};
