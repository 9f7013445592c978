import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { PARTNER_STATUSES } from "~/partners/domain/partner";
import { readPartners } from "~/partners/queries/read-partners.server";
import { PartnersView } from "~/partners/ui/partners-view";
import { id, line, oneOf } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const query = z.object({
  name: line({ max: 200 }).optional(),
  status: oneOf(PARTNER_STATUSES).optional(),
  trade: line({ max: 200 }).optional(),
  after: id<PartnerId>().optional(),
  before: id<PartnerId>().optional(),
});

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "partner:list", query }, async ({ viewer, query: asked }) => {
  const filters = { name: asked.name ?? null, status: asked.status ?? null, trade: asked.trade ?? null };
  const place = { after: asked.before === undefined ? (asked.after ?? null) : null, before: asked.before ?? null };
  return { page: found(await readPartners(viewer, { ...filters, ...place })), filters };
});

export default function PartnersRoute() {
  return <PartnersView {...useLoaderData<typeof loader>()} />;
}
