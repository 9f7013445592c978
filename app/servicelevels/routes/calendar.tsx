import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { CalendarId } from "~/kernel/ids";
import { mayAtAll } from "~/people/domain/permissions";
import { id } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { readCalendar } from "~/servicelevels/queries/read-calendar.server";
import { CalendarView } from "~/servicelevels/ui/calendar-view";
import { calendarForm, draftOf } from "./calendar-form.server";

const params = z.object({ calendarId: id<CalendarId>() });
const query = z.object({ year: z.coerce.number().int().min(1970).max(2150).optional() });

export const loader = read(
  { may: "level:read", params, query },
  async ({ viewer, params: { calendarId }, query: { year } }) => ({
    page: found(await readCalendar(calendarId, year ?? null)),
    mayWrite: mayAtAll(viewer, "level:write"),
    constraint: constraintsOf(calendarForm),
  }),
);

export const action = write(
  { may: "level:write", form: calendarForm, params },
  async ({ viewer, form, params: { calendarId } }) =>
    answer(await saveCalendar(viewer, { id: calendarId, version: form.version ?? 0 }, draftOf(form)), {
      to: `/settings/calendars/${calendarId}`,
      said: "saved",
    }),
);

export default function CalendarRoute() {
  const { page, mayWrite, constraint } = useLoaderData<typeof loader>();
  return (
    <CalendarView page={page} mayWrite={mayWrite} constraint={constraint} answer={useActionData<typeof action>()} />
  );
}
