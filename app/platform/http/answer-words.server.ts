import type { SubmissionResult } from "@conform-to/react";
import { formatterFor } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { messageText } from "~/platform/i18n/message-key";
import { textsFor } from "~/platform/i18n/server.server";
import { currentScope } from "~/platform/request-scope.server";
import type { ActionAnswer } from "./action-answer";
import { answerTo, type Refusal } from "./refusals";

/** What is wrong with a form, field by field, in words. */
export function inWords(reply: SubmissionResult<string[]>, language: Language): SubmissionResult<string[]> {
  if (reply.error === undefined || reply.error === null) return reply;
  const t = textsFor(language, "ui");
  const format = formatterFor(language);
  const error = Object.entries(reply.error).map(([name, messages]) => [
    name,
    messages?.map((message) => messageText(t, format, message)) ?? null,
  ]);
  return { ...reply, error: Object.fromEntries(error) };
}

/** A refusal as the page shows it, and the status it is answered with. */
export function refused(
  refusal: Refusal,
  language: Language,
): {
  readonly status: number;
  readonly said: NonNullable<ActionAnswer["refusal"]>;
} {
  const { status, code, facts } = answerTo(refusal);
  const said = { code, text: textsFor(language, "refusals")(code, facts) };
  const scope = currentScope();
  // How long to wait, where waiting helps: told to whoever sends the answer.
  if (scope !== undefined && "retryAfterSeconds" in refusal) scope.retryAfterSeconds = refusal.retryAfterSeconds;
  return { status, said };
}
