import { useLoaderData } from "@remix-run/react";
import { CACHED_CLOCK_STATUSES } from "~/incidents/domain/caches";
import { STATUS_GROUPS } from "~/incidents/domain/status-groups";
import { readIncidentList } from "~/incidents/queries/read-incident-list.server";
import { ListView } from "~/incidents/ui/list-view";
import { mayAtAll } from "~/people/domain/permissions";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { SEVERITIES } from "~/servicelevels/domain/service-level";
import { filtersOf, listQuery } from "./list-query.server";

export const handle = { texts: ["incidents", "clocks"] } satisfies RouteTexts;

const choices = { groups: STATUS_GROUPS, severities: SEVERITIES, clocks: CACHED_CLOCK_STATUSES } as const;

export const loader = read({ may: "incident:read", query: listQuery }, async ({ viewer, query }) => {
  const filters = filtersOf(query);
  const { after = null, before = null } = query;
  const list = await readIncidentList(viewer, { ...filters, after, before });
  return { list, filters, choices, mayLog: mayAtAll(viewer, "incident:log"), isBrand: viewer.partnerId === null };
});

export default function ListRoute() {
  return <ListView {...useLoaderData<typeof loader>()} />;
}
