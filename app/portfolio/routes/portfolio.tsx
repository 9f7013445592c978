import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { id, month, oneOf } from "~/platform/http/form-fields.server";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { STANDING_WORDS } from "~/portfolio/domain/standing-word";
import { readPortfolio } from "~/portfolio/queries/read-portfolio.server";
import { PortfolioView } from "~/portfolio/ui/portfolio-view";

export const handle = { texts: ["portfolio"] } satisfies RouteTexts;

const query = z.object({
  month: month().optional(),
  standing: oneOf(STANDING_WORDS).optional(),
  after: id<PartnerId>().optional(),
});

export const loader = read({ may: "portfolio:read", query }, async ({ viewer, query: asked }) => {
  const { month: wanted = null, standing = null, after = null } = asked;
  return { page: await readPortfolio(viewer, { month: wanted, standing, after }), standing };
});

export default function PortfolioRoute() {
  return <PortfolioView {...useLoaderData<typeof loader>()} />;
}
