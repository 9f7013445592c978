import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requestReset } from "~/people/commands/request-reset.server";
import { ForgotView } from "~/people/ui/forgot-view";
import { cameFrom } from "~/platform/http/came-from.server";
import { email } from "~/platform/http/form-fields.server";
import { answer, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";

const form = z.object({ email: email() });

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "public" }, async () => ({ constraint: constraintsOf(form) }));

export const action = write({ may: "public", form }, async ({ form: typed, request, context }) =>
  answer(await requestReset(typed.email, cameFrom(request, context)), { to: "/forgot/sent" }),
);

export default function ForgotRoute() {
  return <ForgotView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
