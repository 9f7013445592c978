import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idOf, type LevelId, type StageId, type TouchpointId } from "~/kernel/ids";
import { changeTouchpoint } from "~/journey/commands/change-touchpoint.server";
import { moveTouchpoint } from "~/journey/commands/move-touchpoint.server";
import { removeTouchpoint } from "~/journey/commands/remove-touchpoint.server";
import { JOURNEY_LIMITS, MITIGATION_KINDS, RISK_KINDS } from "~/journey/domain/journey";
import { readTouchpointToEdit } from "~/journey/queries/read-outline.server";
import { EditTouchpointView } from "~/journey/ui/edit-touchpoint-view";
import { checkbox, id, line, oneOf, optionalText, version } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const params = z.object({ touchpointId: id<TouchpointId>() });
type Params = z.output<typeof params>;
const words = () => optionalText(JOURNEY_LIMITS.text).transform((typed) => typed ?? "");
/** "stage" is the first place of a stage, "stage.neighbour" the one behind a neighbour in it. */
const place = () =>
  z
    .string()
    .regex(/^[0-9a-f-]{36}(\.[0-9a-f-]{36})?$/, { error: "form.notAChoice" })
    .pipe(z.string().transform((typed) => typed.split(".")))
    .transform(([stageId = "", after]) => ({
      stageId: idOf<StageId>(stageId),
      after: after === undefined ? null : idOf<TouchpointId>(after),
    }));
const forms = {
  change: z.object({
    name: line({ max: JOURNEY_LIMITS.name }),
    customerAction: words(),
    frontStage: words(),
    expectedService: words(),
    isMomentOfTruth: checkbox(),
    isFirstImpression: checkbox(),
    backStage: words(),
    friction: words(),
    mitigationKind: oneOf(MITIGATION_KINDS),
    mitigation: words(),
    riskKinds: z.array(oneOf(RISK_KINDS)).max(RISK_KINDS.length),
    levelId: id<LevelId>().optional(),
    version: version(),
  }),
  move: z.object({ place: place(), version: version() }),
  remove: z.object({ version: version() }),
};

export const handle = { texts: ["journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:write", params }, async ({ params: { touchpointId } }) => ({
  page: found(await readTouchpointToEdit(touchpointId)),
  constraint: { change: constraintsOf(forms.change), move: constraintsOf(forms.move) },
}));

export const action = writeOneOf({
  params,
  intents: {
    change: intent<"journey:write", typeof forms.change, Params>(
      { may: "journey:write", form: forms.change },
      async ({ viewer, params: { touchpointId }, form: { version: seen, levelId, riskKinds, ...typed } }) => {
        const chosen = RISK_KINDS.filter((kind) => riskKinds.includes(kind));
        const content = { ...typed, riskKinds: chosen, levelId: levelId ?? null };
        return answer(await changeTouchpoint(viewer, touchpointId, { version: seen, content }), {
          to: `/journey/touchpoints/${touchpointId}`,
          said: "saved",
        });
      },
    ),
    move: intent<"journey:write", typeof forms.move, Params>(
      { may: "journey:write", form: forms.move },
      async ({ viewer, params: { touchpointId }, form }) =>
        answer(await moveTouchpoint(viewer, touchpointId, { ...form.place, version: form.version }), {
          to: `/journey/stages/${form.place.stageId}`,
          said: "saved",
        }),
    ),
    remove: intent<"journey:write", typeof forms.remove, Params>(
      { may: "journey:write", form: forms.remove },
      async ({ viewer, params: { touchpointId }, form }) =>
        answer(await removeTouchpoint(viewer, touchpointId, form), { to: "/journey", said: "saved" }),
    ),
  },
});

export default function EditTouchpointRoute() {
  const { page, constraint } = useLoaderData<typeof loader>();
  return <EditTouchpointView page={page} constraint={constraint} answer={useActionData<typeof action>()} />;
}
