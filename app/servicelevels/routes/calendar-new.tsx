import { useActionData, useLoaderData } from "@remix-run/react";
import { answer, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { readUsualWeek } from "~/servicelevels/queries/read-usual-week.server";
import { NewPage } from "~/servicelevels/ui/new-page";
import { CalendarForm } from "~/servicelevels/ui/calendar-form";
import { calendarForm, draftOf } from "./calendar-form.server";

export const loader = read({ may: "level:write" }, async () => ({
  text: await readUsualWeek(),
  constraint: constraintsOf(calendarForm),
}));

export const action = write({ may: "level:write", form: calendarForm }, async ({ viewer, form }) =>
  answer(await saveCalendar(viewer, null, draftOf(form)), (id) => ({ to: `/settings/calendars/${id}`, said: "saved" })),
);

export default function NewCalendarRoute() {
  const { text, constraint } = useLoaderData<typeof loader>();
  return (
    <NewPage what="calendars">
      <CalendarForm
        name=""
        version={null}
        text={text}
        constraint={constraint}
        answer={useActionData<typeof action>()}
      />
    </NewPage>
  );
}
