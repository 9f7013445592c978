import { sweepAccess } from "~/people/commands/sweep-access.server";
import type { JobKind } from "~/platform/jobs.server";

/** Once a night, what has expired is cleared away. */
export const sweepAccessJob: JobKind<object> = {
  name: "people-sweep-access",
  cron: "17 3 * * *",
  expireInSeconds: 300,
  run: sweepAccess,
};
