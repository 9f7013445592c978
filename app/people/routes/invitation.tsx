import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { setPasswordByLink } from "~/people/commands/set-password-by-link.server";
import { readLink } from "~/people/queries/read-link.server";
import { PasswordLinkView } from "~/people/ui/password-link-view";
import { asHeaders, cameFrom } from "~/platform/http/came-from.server";
import { read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { afterEntering } from "./after-entering.server";
import { newPassword, tokenParams } from "./link-fields.server";

const form = z.object({ password: newPassword() });

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "public", params: tokenParams }, async ({ params: { token } }) => ({
  page: await readLink("invitation", token),
  constraint: constraintsOf(form),
}));

export const action = write({ may: "public", params: tokenParams, form }, async (asked) => {
  const typed = { token: asked.params.token, password: asked.form.password };
  const entered = await setPasswordByLink("invitation", typed, cameFrom(asked.request, asked.context));
  if (!entered.ok) return entered;
  const { step, cookies } = entered.value;
  return { ok: true, value: { to: afterEntering(step, "/"), said: "passwordSet", headers: asHeaders(cookies) } };
});

export default function InvitationRoute() {
  const answer = useActionData<typeof action>();
  return <PasswordLinkView kind="invitation" {...useLoaderData<typeof loader>()} answer={answer} />;
}
