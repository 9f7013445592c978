import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { turnOnSecondFactor } from "~/people/commands/turn-on-second-factor.server";
import { readSecondStep } from "~/people/queries/read-second-step.server";
import { SetUpView, type SetUpAnswer } from "~/people/ui/set-up-view";
import { cameFrom } from "~/platform/http/came-from.server";
import { line } from "~/platform/http/form-fields.server";
import { read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { safePath } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { shownOnce } from "./shown-once.server";

const form = z.object({ code: line({ max: 20 }) });
const query = z.object({ to: z.string().max(2000).optional() });

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "public", query }, async ({ query: asked, request, context }) => {
  const page = await readSecondStep(request.headers.get("cookie"), context.isSecure);
  return { pending: page?.pending ?? null, to: safePath(asked.to ?? "/"), constraint: constraintsOf(form) };
});

export const action = write({ may: "public", form }, async ({ form: typed, request, context }) => {
  const turned = await turnOnSecondFactor(null, typed.code, cameFrom(request, context));
  return turned.ok ? shownOnce(turned.value.recoveryCodes, turned.value.cookies) : turned;
});

export default function SetUpRoute() {
  return <SetUpView {...useLoaderData<typeof loader>()} answer={useActionData<SetUpAnswer>()} />;
}
