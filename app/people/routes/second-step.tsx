import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { completeSecondStep } from "~/people/commands/complete-second-step.server";
import { readSecondStep } from "~/people/queries/read-second-step.server";
import { SecondStepView } from "~/people/ui/second-step-view";
import { asHeaders, cameFrom } from "~/platform/http/came-from.server";
import { line, text } from "~/platform/http/form-fields.server";
import { read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { goTo, safePath } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";

const form = z.object({ code: line({ max: 20 }), to: text({ max: 2000 }).optional() });
const query = z.object({ to: z.string().max(2000).optional() });

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "public", query }, async ({ viewer, query: asked, request, context }) => {
  if (viewer !== null) throw goTo({ to: "/" });
  const page = await readSecondStep(request.headers.get("cookie"), context.isSecure);
  if (page === null) throw goTo({ to: "/sign-in" });
  return { name: page.name, to: safePath(asked.to ?? "/"), constraint: constraintsOf(form) };
});

export const action = write({ may: "public", form }, async ({ form: typed, request, context }) => {
  const entered = await completeSecondStep(typed.code, cameFrom(request, context));
  if (!entered.ok) return entered;
  return { ok: true, value: { to: typed.to ?? "/", headers: asHeaders(entered.value.cookies) } };
});

export default function SecondStepRoute() {
  return <SecondStepView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
