import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { choosePreferences } from "~/people/commands/choose-preferences.server";
import { readPreferences } from "~/people/queries/read-preferences.server";
import { MySettingsView } from "~/people/ui/my-settings-view";
import { line, oneOf } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { languages } from "~/platform/i18n/languages";

const form = z.object({ language: oneOf(languages).optional(), timeZone: line({ max: 60 }).optional() });

export const handle = { texts: ["brand"] } satisfies RouteTexts;

export const loader = read({ may: "signedIn" }, async ({ viewer }) => found(await readPreferences(viewer)));

export const action = write({ may: "signedIn", form }, async ({ viewer, form: { language = null, timeZone = null } }) =>
  answer(await choosePreferences(viewer, { language, timeZone }), { to: "/me/settings", said: "saved" }),
);

export default function MySettingsRoute() {
  return <MySettingsView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
