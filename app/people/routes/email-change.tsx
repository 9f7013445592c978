import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmEmailChange } from "~/people/commands/confirm-email-change.server";
import { readLink } from "~/people/queries/read-link.server";
import { EmailChangeView } from "~/people/ui/email-change-view";
import { asHeaders, cameFrom } from "~/platform/http/came-from.server";
import { read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { afterEntering } from "./after-entering.server";
import { tokenParams } from "./link-fields.server";

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "public", params: tokenParams }, async ({ params: { token } }) => ({
  page: await readLink("emailChange", token),
}));

// Mail programs follow links by themselves: looking at the page changes nothing, its button does.
export const action = write({ may: "public", params: tokenParams, form: z.object({}) }, async (asked) => {
  const entered = await confirmEmailChange(asked.params.token, cameFrom(asked.request, asked.context));
  if (!entered.ok) return entered;
  const { step, cookies } = entered.value;
  return { ok: true, value: { to: afterEntering(step, "/me"), said: "emailChanged", headers: asHeaders(cookies) } };
});

export default function EmailChangeRoute() {
  return <EmailChangeView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
