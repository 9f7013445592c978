import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { signIn } from "~/people/commands/sign-in.server";
import { SignInForm } from "~/people/ui/sign-in-form";
import { asHeaders, cameFrom } from "~/platform/http/came-from.server";
import { email, text } from "~/platform/http/form-fields.server";
import { read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import { goTo, safePath } from "~/platform/http/redirect.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { afterEntering } from "./after-entering.server";

// The password is taken byte for byte: not trimmed, not normalised.
const form = z.object({ email: email(), password: z.string().min(1).max(128), to: text({ max: 2000 }).optional() });
const query = z.object({ to: z.string().max(2000).optional() });

export const handle = { texts: ["people"] } satisfies RouteTexts;

export const loader = read({ may: "public", query }, async ({ viewer, query: asked }) => {
  if (viewer !== null) throw goTo({ to: "/" });
  return { to: safePath(asked.to ?? "/"), constraint: constraintsOf(form) };
});

export const action = write({ may: "public", form }, async ({ form: typed, request, context }) => {
  const entered = await signIn(typed, cameFrom(request, context));
  if (!entered.ok) return entered;
  const { step, cookies } = entered.value;
  return { ok: true, value: { to: afterEntering(step, typed.to), headers: asHeaders(cookies) } };
});

export default function SignInRoute() {
  const { to, constraint } = useLoaderData<typeof loader>();
  return <SignInForm to={to} constraint={constraint} answer={useActionData<typeof action>()} />;
}
