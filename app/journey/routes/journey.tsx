import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { StageId } from "~/kernel/ids";
import { startJourney } from "~/journey/commands/start-journey.server";
import { JOURNEY_LIMITS } from "~/journey/domain/journey";
import { readJourney } from "~/journey/queries/read-journey.server";
import { JourneyView } from "~/journey/ui/journey-view";
import { id, line } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { goTo } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";

/** Two addresses lead here: the journey itself, and one of its stages. */
const params = z.object({ stageId: id<StageId>().optional() });
const form = z.object({ name: line({ max: JOURNEY_LIMITS.name }) });

export const handle = { texts: ["journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:read", params }, async ({ viewer, params: { stageId } }) => {
  const page = found(await readJourney(viewer, stageId ?? null));
  // One address per page: the stage that is shown first has the short one.
  if (stageId !== undefined && stageId === page.firstStageId) throw goTo({ to: "/journey" });
  return { page, constraint: constraintsOf(form) };
});

export const action = write({ may: "journey:write", form, params }, async ({ viewer, form: typed }) =>
  answer(await startJourney(viewer, typed), { to: "/journey/edit", said: "saved" }),
);

export default function JourneyRoute() {
  const { page, constraint } = useLoaderData<typeof loader>();
  return <JourneyView page={page} constraint={constraint} answer={useActionData<typeof action>()} />;
}
