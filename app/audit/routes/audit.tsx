import { useLoaderData } from "@remix-run/react";
import { readTrail } from "~/audit/queries/read-trail.server";
import { TrailView } from "~/audit/ui/trail-view";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { filtersOf, trailQuery } from "./trail-query.server";

export const handle = { texts: ["audit"] } satisfies RouteTexts;

export const loader = read({ may: "audit:read", query: trailQuery }, async ({ query, context }) => {
  const filters = filtersOf(query, await context.timeZone());
  const { after = null, before = null } = query;
  return { page: await readTrail(filters, { after, before }), filters };
});

export default function AuditRoute() {
  return <TrailView {...useLoaderData<typeof loader>()} />;
}
