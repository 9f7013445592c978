import type { JobKind } from "~/platform/jobs.server";
import { sendWeeklySummaries } from "./commands/send-weekly-summaries.server";

/** What the clock tells people. May run twice, at once or one after the other, with one effect. */
export const noticeJobs: readonly JobKind<object>[] = [
  {
    // Every hour: each person chose a day and an hour.
    name: "notices.weekly",
    cron: "2 * * * *",
    expireInSeconds: 600,
    run: async () => {
      await sendWeeklySummaries();
    },
  },
];
