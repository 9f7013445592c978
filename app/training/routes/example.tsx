import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import { id, line, oneOf, text, version } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { addExamplePair } from "~/training/commands/add-example-pair.server";
import { changeExamplePair } from "~/training/commands/change-example-pair.server";
import { removeExamplePair } from "~/training/commands/remove-example-pair.server";
import { PAIR_LIMITS, toContent } from "~/training/domain/example-pair";
import { readExampleToEdit, readTouchpointName } from "~/training/queries/read-example.server";
import { ExampleView } from "~/training/ui/example-view";

/** Two addresses lead here: a new pair, and one that is written anew. */
const params = z.object({ touchpointId: id<TouchpointId>(), pairId: id<ExamplePairId>().optional() });
type Params = z.output<typeof params>;
const words = () => text({ max: PAIR_LIMITS.text });
const answerLine = () => line({ max: PAIR_LIMITS.answer });
const forms = {
  save: z.object({
    good: words(),
    bad: words(),
    why: words(),
    question: line({ max: PAIR_LIMITS.question }),
    answer1: answerLine(),
    answer2: answerLine(),
    answer3: answerLine().optional(),
    answer4: answerLine().optional(),
    correct: oneOf(["1", "2", "3", "4"]),
    version: version().optional(),
  }),
  remove: z.object({ version: version() }),
};
const back = (touchpointId: TouchpointId) =>
  ({ to: `/journey/touchpoints/${touchpointId}#examples`, said: "saved" }) as const;

export const handle = { texts: ["training"] } satisfies RouteTexts;

export const loader = read({ may: "example:write", params }, async ({ params: { touchpointId, pairId } }) => {
  const constraint = constraintsOf(forms.save);
  if (pairId !== undefined) return { ...found(await readExampleToEdit(touchpointId, pairId)), constraint };
  return { touchpoint: found(await readTouchpointName(touchpointId)), pair: null, confirmed: 0, constraint };
});

export const action = writeOneOf({
  params,
  intents: {
    save: intent<"example:write", typeof forms.save, Params>(
      { may: "example:write", form: forms.save },
      async ({ viewer, params: { touchpointId, pairId }, form: { version: seen, correct, ...typed } }) => {
        const { answer1, answer2, answer3, answer4, ...texts } = typed;
        const answers = [answer1, answer2, answer3 ?? "", answer4 ?? ""];
        const content = toContent({ ...texts, answers, correctAnswer: Number(correct) - 1 });
        return pairId === undefined
          ? answer(await addExamplePair(viewer, touchpointId, content), back(touchpointId))
          : answer(await changeExamplePair(viewer, pairId, { version: seen ?? 1, content }), back(touchpointId));
      },
    ),
    remove: intent<"example:write", typeof forms.remove, Params>(
      { may: "example:write", form: forms.remove },
      async ({ viewer, params: { touchpointId, pairId }, form }) =>
        pairId === undefined ? null : answer(await removeExamplePair(viewer, pairId, form), back(touchpointId)),
    ),
  },
});

export default function ExampleRoute() {
  return <ExampleView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
