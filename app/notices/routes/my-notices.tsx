import { useActionData, useLoaderData } from "@remix-run/react";
import { saveNotices } from "~/notices/commands/save-notices.server";
import { readMyNotices } from "~/notices/queries/read-my-notices.server";
import { MyNoticesView } from "~/notices/ui/my-notices-view";
import { answer, read, write } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { chosenOf, noticesForm } from "./notices-form.server";

export const handle = { texts: ["notices"] } satisfies RouteTexts;

export const loader = read({ may: "signedIn" }, async ({ viewer }) => ({
  page: await readMyNotices(viewer),
  constraint: constraintsOf(noticesForm),
}));

export const action = write({ may: "signedIn", form: noticesForm }, async ({ viewer, form }) =>
  answer(await saveNotices(viewer, form.version, chosenOf(form)), { to: "/me/notices", said: "saved" }),
);

export default function MyNoticesRoute() {
  return <MyNoticesView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
