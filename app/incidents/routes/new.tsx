import { useActionData, useLoaderData } from "@remix-run/react";
import { logIncident } from "~/incidents/commands/log-incident.server";
import { CHANNELS } from "~/incidents/domain/events";
import { readLogOptions } from "~/incidents/queries/read-log-options.server";
import { LogView } from "~/incidents/ui/log-view";
import { answer, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { SEVERITIES } from "~/servicelevels/domain/service-level";
import { IMPACTS, URGENCIES } from "~/servicelevels/domain/severity-matrix";
import { logForm } from "./incident-forms.server";

export const handle = { texts: ["incidents", "clocks"] } satisfies RouteTexts;

const choices = { impacts: IMPACTS, urgencies: URGENCIES, severities: SEVERITIES, channels: CHANNELS } as const;

export const loader = read({ may: "incident:log" }, async ({ viewer }) => ({
  options: await readLogOptions(viewer),
  choices,
  constraint: constraintsOf(logForm),
}));

export const action = write({ may: "incident:log", form: logForm }, async ({ viewer, form }) => {
  const { description = "", partnerId = null, severity = null, ...facts } = form;
  const logged = await logIncident(viewer, { ...facts, description, partnerId, severity });
  return answer(logged, (incidentId) => ({ to: `/incidents/${incidentId}`, said: "incidentLogged" }));
});

export default function NewRoute() {
  return <LogView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
