import { z } from "zod";
import { NOTICE_KINDS } from "~/notices/domain/kinds";
import { UNCHOSEN, type Chosen } from "~/notices/domain/preferences";
import { checkbox, oneOf, whole } from "~/platform/http/form-fields.server";
import { minuteOfTime } from "~/servicelevels/domain/local-time";

const time = () =>
  z
    .string()
    .refine((typed) => minuteOfTime(typed) !== null, { error: "form.badPattern" })
    .optional();

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** What one is told, as typed. Whoever gets no summary sends no time for it. */
export const noticesForm = z.object({
  on: z.array(oneOf(NOTICE_KINDS)).max(NOTICE_KINDS.length).default([]),
  quietFrom: time(),
  quietTo: time(),
  quietDays: z.array(oneOf(WEEKDAYS)).max(WEEKDAYS.length).default([]),
  criticalAlways: checkbox(),
  summaryDay: oneOf(WEEKDAYS).optional(),
  summaryHour: whole({ min: 0, max: 23 }).optional(),
  version: whole({ min: 0, max: 2_000_000_000 }),
});

export function chosenOf(form: z.output<typeof noticesForm>): Chosen {
  const { on, quietFrom, quietTo, quietDays, criticalAlways, summaryDay, summaryHour } = form;
  return {
    on,
    criticalAlways,
    quietFrom: minuteOfTime(quietFrom ?? ""),
    quietTo: minuteOfTime(quietTo ?? ""),
    quietDays: quietDays.map(Number),
    summaryDay: Number(summaryDay ?? UNCHOSEN.summary.day),
    summaryHour: summaryHour ?? UNCHOSEN.summary.hour,
  };
}
