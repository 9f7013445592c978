import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { MailId } from "~/kernel/ids";
import { tryMailAgain } from "~/notices/commands/try-mail-again.server";
import { readMail } from "~/notices/queries/read-outbox.server";
import { MailView } from "~/notices/ui/mail-view";
import { id, oneOf, whole } from "~/platform/http/form-fields.server";
import { answer, found, read, write } from "~/platform/http/handlers.server";
import { languageNames, languages } from "~/platform/i18n/languages";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["mail"] } satisfies RouteTexts;

const params = z.object({ mailId: id<MailId>() });
const query = z.object({ language: oneOf(languages).optional(), form: oneOf(["html", "text"]).optional() });
const form = z.object({ attempt: whole({ min: 0, max: 1_000_000 }) });

export const loader = read({ may: "outbox:read", params, query }, async ({ viewer, params: { mailId }, query }) => ({
  page: found(await readMail(viewer, mailId, query.language ?? null)),
  form: query.form ?? "html",
  languages: languages.map((language) => ({ language, name: languageNames[language] })),
}));

export const action = write({ may: "outbox:retry", params, form }, async ({ viewer, params: { mailId }, form }) =>
  answer(await tryMailAgain(viewer, mailId, form.attempt), { to: `/outbox/${mailId}`, said: "saved" }),
);

export default function MailRoute() {
  return <MailView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
