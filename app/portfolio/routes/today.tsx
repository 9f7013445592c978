import { useLoaderData } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";

export const loader = read({ may: "signedIn" }, async ({ viewer }) => ({ name: viewer.name }));

export default function TodayRoute() {
  return <h1>{useLoaderData<typeof loader>().name}</h1>;
}
