import { useActionData, useLoaderData } from "@remix-run/react";
import { readBrand } from "~/people/queries/read-brand.server";
import { answer, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { CalendarForm } from "~/servicelevels/ui/calendar-form";
import { calendarForm, draftOf } from "./calendar-form.server";

export const loader = read({ may: "level:write" }, async () => {
  const { timeZone } = await readBrand();
  const day = "09:00-17:00";
  const text = { timeZone, days: [day, day, day, day, day, "", ""], holidays: "", extraHours: "" };
  return { text, constraint: constraintsOf(calendarForm) };
});

export const action = write({ may: "level:write", form: calendarForm }, async ({ viewer, form }) =>
  answer(await saveCalendar(viewer, null, draftOf(form)), (id) => ({ to: `/settings/calendars/${id}`, said: "saved" })),
);

export default function NewCalendarRoute() {
  const { text, constraint } = useLoaderData<typeof loader>();
  return (
    <CalendarForm name="" version={null} text={text} constraint={constraint} answer={useActionData<typeof action>()} />
  );
}
