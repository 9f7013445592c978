import type { JobKind } from "~/platform/jobs.server";
import { sweepClocks } from "./commands/sweep-clocks.server";

/** What the clock does to incidents. Each kind may run twice, at once or one after the other, with one effect. */
export const incidentJobs: readonly JobKind<object>[] = [
  {
    name: "incidents.sweep",
    cron: "* * * * *",
    expireInSeconds: 60,
    run: async () => {
      await sweepClocks();
    },
  },
];
