import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { startJourney } from "~/journey/commands/start-journey.server";
import { JOURNEY_LIMITS } from "~/journey/domain/journey";
import { readJourney } from "~/journey/queries/read-journey.server";
import { StartJourney } from "~/journey/ui/start-journey";
import { line } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { goTo } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";

const form = z.object({ name: line({ max: JOURNEY_LIMITS.name }) });

export const handle = { texts: ["journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:write" }, async ({ viewer }) => {
  const { journey } = found(await readJourney(viewer, null));
  // It begins once; whoever was a moment later is told so.
  if (journey !== null) throw goTo({ to: "/journey", said: "journeyThere" });
  return { constraint: constraintsOf(form) };
});

export const action = write({ may: "journey:write", form }, async ({ viewer, form: typed }) =>
  answer(await startJourney(viewer, typed), { to: "/journey/edit", said: "saved" }),
);

export default function StartJourneyRoute() {
  const { constraint } = useLoaderData<typeof loader>();
  return <StartJourney constraint={constraint} answer={useActionData<typeof action>()} />;
}
