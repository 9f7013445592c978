import { log } from "~/platform/log.server";
import type { JobKind } from "~/platform/jobs.server";
import { addWhatFellDue } from "./commands/add-what-fell-due.server";
import { rebuildTallies } from "./commands/rebuild-tallies.server";
import { takeSnapshots } from "./commands/take-snapshots.server";

/** What time does to scorecards. Each kind may run twice, at once or one after the other, with one effect. */
export const scorecardJobs: readonly JobKind<object>[] = [
  {
    // Every hour: midnight of the brand is at some hour of UTC, and lateness grows by day as well.
    name: "scorecards.nightly",
    cron: "7 * * * *",
    expireInSeconds: 1_800,
    run: async () => {
      await addWhatFellDue();
      await takeSnapshots();
    },
  },
  {
    // The tallies are moved by differences all week: once a week they are shown to be what the logs say.
    name: "scorecards.rebuild",
    cron: "37 3 * * 0",
    expireInSeconds: 7_200,
    run: async () => {
      await addWhatFellDue();
      const { incidents, corrected } = await rebuildTallies();
      log()[corrected > 0 ? "warn" : "info"]({ incidents, corrected }, "tallies were made anew from the incident logs");
    },
  },
];
