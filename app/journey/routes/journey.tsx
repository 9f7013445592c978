import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { StageId } from "~/kernel/ids";
import { readJourney } from "~/journey/queries/read-journey.server";
import { JourneyView } from "~/journey/ui/journey-view";
import { id } from "~/platform/http/form-fields.server";
import { found, read } from "~/platform/http/handlers.server";
import { goTo } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";

/** Two addresses lead here: the journey itself, and one of its stages. */
const params = z.object({ stageId: id<StageId>().optional() });

export const handle = { texts: ["journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:read", params }, async ({ viewer, params: { stageId } }) => {
  const page = found(await readJourney(viewer, stageId ?? null));
  // One address per page: the stage that is shown first has the short one.
  if (stageId !== undefined && stageId === page.firstStageId) throw goTo({ to: "/journey" });
  return page;
});

export default function JourneyRoute() {
  return <JourneyView page={useLoaderData<typeof loader>()} />;
}
