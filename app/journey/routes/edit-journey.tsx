import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { StageId } from "~/kernel/ids";
import { addStage } from "~/journey/commands/add-stage.server";
import { renameJourney } from "~/journey/commands/rename-journey.server";
import { JOURNEY_LIMITS } from "~/journey/domain/journey";
import { afterOf, FIRST } from "~/journey/domain/places";
import { readOutline } from "~/journey/queries/read-outline.server";
import { EditJourneyView } from "~/journey/ui/edit-journey-view";
import { id, line, version } from "~/platform/http/form-fields.server";
import { answer, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { goTo } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";

const name = () => line({ max: JOURNEY_LIMITS.name });
const forms = {
  rename: z.object({ name: name(), version: version() }),
  addStage: z.object({ name: name(), after: z.union([z.literal(FIRST), id<StageId>()]) }),
};
const destination = { to: "/journey/edit", said: "saved" } as const;

export const handle = { texts: ["journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:write" }, async () => {
  const outline = await readOutline();
  // Before there is anything to edit there is something to start.
  if (outline === null) throw goTo({ to: "/journey" });
  return {
    outline,
    constraint: { rename: constraintsOf(forms.rename), addStage: constraintsOf(forms.addStage) },
  };
});

export const action = writeOneOf({
  params: z.object({}),
  intents: {
    rename: intent({ may: "journey:write", form: forms.rename }, async ({ viewer, form }) =>
      answer(await renameJourney(viewer, form), destination),
    ),
    addStage: intent({ may: "journey:write", form: forms.addStage }, async ({ viewer, form }) =>
      answer(await addStage(viewer, { name: form.name, after: afterOf<StageId>(form.after) }), destination),
    ),
  },
});

export default function EditJourneyRoute() {
  const { outline, constraint } = useLoaderData<typeof loader>();
  return <EditJourneyView outline={outline} constraint={constraint} answer={useActionData<typeof action>()} />;
}
