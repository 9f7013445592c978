import { useLoaderData } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readToday } from "~/portfolio/queries/read-today.server";
import { TodayView } from "~/portfolio/ui/today-view";

export const handle = { texts: ["portfolio"] } satisfies RouteTexts;

export const loader = read({ may: "signedIn" }, ({ viewer }) => readToday(viewer));

export default function TodayRoute() {
  return <TodayView page={useLoaderData<typeof loader>()} />;
}
