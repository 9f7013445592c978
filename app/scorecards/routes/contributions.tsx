import { useLoaderData } from "@remix-run/react";
import { isOfBrand } from "~/people/domain/roles";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readContributions } from "~/scorecards/queries/read-contributions.server";
import { ContributionsView } from "~/scorecards/ui/contributions-view";
import { drillPageQuery, scorecardParams } from "./scorecard-params.server";

export const handle = { texts: ["scorecards", "clocks"] } satisfies RouteTexts;

export const loader = read(
  { may: "scorecard:read", params: scorecardParams, query: drillPageQuery },
  async ({ viewer, params: { partnerId, month }, query: { after, before, ...filters } }) => ({
    page: found(await readContributions(viewer, partnerId, month, filters, { after, before })),
    filters,
    isBrand: isOfBrand(viewer),
  }),
);

export default function ContributionsRoute() {
  return <ContributionsView {...useLoaderData<typeof loader>()} />;
}
