import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { month } from "~/platform/http/form-fields.server";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { readPortfolio } from "~/portfolio/queries/read-portfolio.server";
import { PortfolioView } from "~/portfolio/ui/portfolio-view";

export const handle = { texts: ["portfolio"] } satisfies RouteTexts;

const query = z.object({ month: month().optional() });

export const loader = read({ may: "portfolio:read", query }, ({ viewer, query: { month: wanted } }) =>
  readPortfolio(viewer, wanted ?? null),
);

export default function PortfolioRoute() {
  return <PortfolioView page={useLoaderData<typeof loader>()} />;
}
