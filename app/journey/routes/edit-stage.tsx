import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { StageId, TouchpointId } from "~/kernel/ids";
import { addTouchpoint } from "~/journey/commands/add-touchpoint.server";
import { moveStage } from "~/journey/commands/move-stage.server";
import { removeStage } from "~/journey/commands/remove-stage.server";
import { renameStage } from "~/journey/commands/rename-stage.server";
import { BLANK_TOUCHPOINT, JOURNEY_LIMITS } from "~/journey/domain/journey";
import { afterOf, FIRST } from "~/journey/domain/places";
import { readOutline } from "~/journey/queries/read-outline.server";
import { EditStageView } from "~/journey/ui/edit-stage-view";
import { id, line, version } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ stageId: id<StageId>() });
const name = () => line({ max: JOURNEY_LIMITS.name });
const forms = {
  rename: z.object({ name: name(), version: version() }),
  move: z.object({ after: z.union([z.literal(FIRST), id<StageId>()]), version: version() }),
  remove: z.object({ version: version() }),
  addTouchpoint: z.object({ name: name(), after: z.union([z.literal(FIRST), id<TouchpointId>()]) }),
};
type Params = z.output<typeof params>;
const here = (stageId: StageId) => ({ to: `/journey/stages/${stageId}/edit`, said: "saved" }) as const;

export const handle = { texts: ["journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:write", params }, async ({ params: { stageId } }) => {
  const { stages } = found(await readOutline());
  const at = stages.findIndex((stage) => stage.id === stageId);
  return {
    stage: found(stages[at] ?? null),
    others: stages.filter((stage) => stage.id !== stageId),
    after: stages[at - 1]?.id ?? null,
    constraint: {
      rename: constraintsOf(forms.rename),
      move: constraintsOf(forms.move),
      remove: constraintsOf(forms.remove),
      addTouchpoint: constraintsOf(forms.addTouchpoint),
    },
  };
});

export const action = writeOneOf({
  params,
  intents: {
    rename: intent<"journey:write", typeof forms.rename, Params>(
      { may: "journey:write", form: forms.rename },
      async ({ viewer, params: { stageId }, form }) => answer(await renameStage(viewer, stageId, form), here(stageId)),
    ),
    move: intent<"journey:write", typeof forms.move, Params>(
      { may: "journey:write", form: forms.move },
      async ({ viewer, params: { stageId }, form }) =>
        answer(
          await moveStage(viewer, stageId, { after: afterOf<StageId>(form.after), version: form.version }),
          here(stageId),
        ),
    ),
    remove: intent<"journey:write", typeof forms.remove, Params>(
      { may: "journey:write", form: forms.remove },
      async ({ viewer, params: { stageId }, form }) =>
        answer(await removeStage(viewer, stageId, form), { to: "/journey/edit", said: "saved" }),
    ),
    addTouchpoint: intent<"journey:write", typeof forms.addTouchpoint, Params>(
      { may: "journey:write", form: forms.addTouchpoint },
      async ({ viewer, params: { stageId }, form }) =>
        answer(
          await addTouchpoint(
            viewer,
            { stageId, after: afterOf<TouchpointId>(form.after) },
            { ...BLANK_TOUCHPOINT, name: form.name },
          ),
          (touchpointId) => ({ to: `/journey/touchpoints/${touchpointId}/edit`, said: "saved" }),
        ),
    ),
  },
});

export default function EditStageRoute() {
  return <EditStageView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
