import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { readPartner } from "~/partners/queries/read-partner.server";
import { PartnerView } from "~/partners/ui/partner-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ partnerId: id<PartnerId>() });

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "partner:read", params }, async ({ viewer, params: { partnerId } }) =>
  found(await readPartner(viewer, partnerId)),
);

export default function PartnerRoute() {
  return <PartnerView page={useLoaderData<typeof loader>()} />;
}
