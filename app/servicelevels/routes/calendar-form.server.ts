import { z } from "zod";
import { line, text, version } from "~/platform/http/form-fields.server";
import type { CalendarDraft } from "~/servicelevels/commands/save-calendar.server";

const hours = () => z.string().max(200).optional();

/** A calendar as typed: seven days, Monday first. */
export const calendarForm = z.object({
  name: line({ max: 80 }),
  timeZone: line({ max: 60 }),
  monday: hours(),
  tuesday: hours(),
  wednesday: hours(),
  thursday: hours(),
  friday: hours(),
  saturday: hours(),
  sunday: hours(),
  holidays: text({ max: 6000 }).optional(),
  extraHours: text({ max: 6000 }).optional(),
  version: version().optional(),
});

export function draftOf(form: z.output<typeof calendarForm>): CalendarDraft {
  const days = [form.monday, form.tuesday, form.wednesday, form.thursday, form.friday, form.saturday, form.sunday];
  return {
    name: form.name,
    timeZone: form.timeZone,
    days: days.map((day) => day ?? ""),
    holidays: form.holidays ?? "",
    extraHours: form.extraHours ?? "",
  };
}
