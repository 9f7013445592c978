import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { IncidentId } from "~/kernel/ids";
import { readIncidentAudience } from "~/notices/queries/read-incident-audience.server";
import { IncidentAudienceView } from "~/notices/ui/incident-audience-view";
import { isOfBrand } from "~/people/domain/roles";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ incidentId: id<IncidentId>() });

export const handle = { texts: ["notices", "incidents"] } satisfies RouteTexts;

export const loader = read({ may: "incident:noteShared", params }, async ({ viewer, params: { incidentId } }) => ({
  page: found(await readIncidentAudience(viewer, incidentId)),
  isBrand: isOfBrand(viewer),
}));

export default function IncidentAudienceRoute() {
  return <IncidentAudienceView {...useLoaderData<typeof loader>()} />;
}
