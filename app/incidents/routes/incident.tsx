import { useActionData, useLoaderData, type ShouldRevalidateFunction } from "@remix-run/react";
import { CAUSE_LOCATIONS, CHANNELS } from "~/incidents/domain/events";
import { readIncidentPage } from "~/incidents/queries/read-incident-page.server";
import { IncidentView } from "~/incidents/ui/incident-view";
import { found, read, writeOneOf } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { CLOCK_KINDS, SEVERITIES } from "~/servicelevels/domain/service-level";
import { incidentParams, OUTCOMES, PAUSE_REASONS } from "./incident-forms.server";
import { incidentConstraints, incidentIntents } from "./incident-intents.server";

export const handle = { texts: ["incidents", "clocks"] } satisfies RouteTexts;

const words = {
  channels: CHANNELS,
  causeLocations: CAUSE_LOCATIONS,
  severities: SEVERITIES,
  kinds: CLOCK_KINDS,
  reasons: PAUSE_REASONS,
  outcomes: OUTCOMES,
} as const;

export const loader = read({ may: "incident:read", params: incidentParams }, async ({ viewer, params }) => ({
  page: found(await readIncidentPage(viewer, params.incidentId)),
  constraints: incidentConstraints,
  isBrand: viewer.partnerId === null,
  words,
}));

export const action = writeOneOf({ params: incidentParams, intents: incidentIntents });

/** After somebody else was faster, the page shows what they did. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export default function IncidentRoute() {
  return <IncidentView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
