import { Outlet, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { PartnerId } from "~/kernel/ids";
import { readPartnerFrame } from "~/partners/queries/read-partner-frame.server";
import { PartnerFrameView } from "~/partners/ui/partner-frame-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ partnerId: id<PartnerId>() });

export const handle = { texts: ["partners"] } satisfies RouteTexts;

export const loader = read({ may: "partner:read", params }, async ({ viewer, params: { partnerId } }) =>
  found(await readPartnerFrame(viewer, partnerId)),
);

/** Above every page of a partner. It guards nothing: each page below declares for itself who may. */
export default function PartnerFrameRoute() {
  return (
    <PartnerFrameView partner={useLoaderData<typeof loader>()}>
      <Outlet />
    </PartnerFrameView>
  );
}
