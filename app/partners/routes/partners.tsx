import { useLoaderData } from "@remix-run/react";
import type { PartnerId } from "~/kernel/ids";
import { readPartners } from "~/partners/queries/read-partners.server";
import { PartnersView } from "~/partners/ui/partners-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { filterQuery, filtersOf } from "./list-query.server";

const query = filterQuery.extend({ after: id<PartnerId>().optional(), before: id<PartnerId>().optional() });

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "partner:list", query }, async ({ viewer, query: asked }) => {
  const filters = filtersOf(asked);
  const { after = null, before = null } = asked;
  return { page: found(await readPartners(viewer, { ...filters, after, before })), filters };
});

export default function PartnersRoute() {
  return <PartnersView {...useLoaderData<typeof loader>()} />;
}
