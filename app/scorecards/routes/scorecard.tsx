import { useLoaderData } from "@remix-run/react";
import { isOfBrand } from "~/people/domain/roles";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readScorecard } from "~/scorecards/queries/read-scorecard.server";
import { ScorecardView } from "~/scorecards/ui/scorecard-view";
import { scorecardParams } from "./scorecard-params.server";

export const handle = { texts: ["scorecards", "clocks"] } satisfies RouteTexts;

export const loader = read(
  { may: "scorecard:read", params: scorecardParams },
  async ({ viewer, params: { partnerId, month } }) => ({
    page: found(await readScorecard(viewer, partnerId, month)),
    isBrand: isOfBrand(viewer),
  }),
);

export default function ScorecardRoute() {
  return <ScorecardView {...useLoaderData<typeof loader>()} />;
}
