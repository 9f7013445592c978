import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import { id, oneOf, version } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { answerExample } from "~/training/commands/answer-example.server";
import { readTouchpoint } from "~/training/queries/read-touchpoint.server";
import { TouchpointView } from "~/training/ui/touchpoint-view";

const params = z.object({ touchpointId: id<TouchpointId>() });
const form = z.object({ pairId: id<ExamplePairId>(), version: version(), answer: oneOf(["0", "1", "2", "3"]) });

export const handle = { texts: ["training", "journey"] } satisfies RouteTexts;

export const loader = read({ may: "journey:read", params }, async ({ viewer, params: { touchpointId } }) =>
  found(await readTouchpoint(viewer, touchpointId)),
);

export const action = write({ may: "example:confirm", params, form }, async ({ viewer, params, form: typed }) => {
  const given = { answer: Number(typed.answer), pairVersion: typed.version };
  return answer(await answerExample(viewer, typed.pairId, given), {
    to: `/journey/touchpoints/${params.touchpointId}#example-${typed.pairId}`,
  });
});

export default function TouchpointRoute() {
  return <TouchpointView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
