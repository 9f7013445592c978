import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { ExamplePairId } from "~/kernel/ids";
import { id, oneOf, version } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { answerExample } from "~/training/commands/answer-example.server";
import { readOneByOne } from "~/training/queries/read-one-by-one.server";
import { OneByOneView } from "~/training/ui/one-by-one-view";

const query = z.object({ pair: id<ExamplePairId>().optional() });
const form = z.object({ pairId: id<ExamplePairId>(), version: version(), answer: oneOf(["0", "1", "2", "3"]) });

export const handle = { texts: ["training"] } satisfies RouteTexts;

export const loader = read({ may: "example:confirm", query }, async ({ viewer, query: { pair } }) =>
  found(await readOneByOne(viewer, pair ?? null)),
);

/** Right or wrong, the same pair comes back: with why it is so, or with another try. */
export const action = write({ may: "example:confirm", form }, async ({ viewer, form: typed }) => {
  const given = { answer: Number(typed.answer), pairVersion: typed.version };
  return answer(await answerExample(viewer, typed.pairId, given), {
    to: `/onboarding/examples?pair=${typed.pairId}`,
  });
});

export default function OneByOneRoute() {
  return <OneByOneView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
