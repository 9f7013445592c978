import { useLoaderData } from "@remix-run/react";
import { mayAtAll } from "~/people/domain/permissions";
import { read } from "~/platform/http/handlers.server";
import { readCalendars } from "~/servicelevels/queries/read-settings.server";
import { CalendarList } from "~/servicelevels/ui/calendar-list";

export const loader = read({ may: "level:read" }, async ({ viewer }) => ({
  calendars: await readCalendars(),
  mayWrite: mayAtAll(viewer, "level:write"),
}));

export default function CalendarsRoute() {
  return <CalendarList {...useLoaderData<typeof loader>()} />;
}
