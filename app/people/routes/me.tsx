import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { askEmailChange } from "~/people/commands/ask-email-change.server";
import { changePassword } from "~/people/commands/change-password.server";
import { endOtherSessions, endOwnSession } from "~/people/commands/end-sessions.server";
import { renewRecoveryCodes } from "~/people/commands/renew-recovery-codes.server";
import { startSecondFactor } from "~/people/commands/start-second-factor.server";
import { turnOffSecondFactor } from "~/people/commands/turn-off-second-factor.server";
import { turnOnSecondFactor } from "~/people/commands/turn-on-second-factor.server";
import { readOwnAccess } from "~/people/queries/read-own-access.server";
import { MeView, type MeAnswer } from "~/people/ui/me-view";
import { asHeaders, cameFrom } from "~/platform/http/came-from.server";
import { email, line } from "~/platform/http/form-fields.server";
import { answer, found, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { newPassword, ownPassword } from "./link-fields.server";
import { shownOnce } from "./shown-once.server";

const code = z.object({ code: line({ max: 20 }) });
const forms = {
  email: z.object({ email: email(), password: ownPassword() }),
  password: z.object({ current: ownPassword(), password: newPassword() }),
  start: z.object({ password: ownPassword() }),
  endSession: z.object({ ref: z.uuid() }),
  none: z.object({}),
};
const may = "signedIn";
const here = { to: "/me", said: "saved" } as const;

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may }, async ({ viewer, context }) => ({
  page: found(await readOwnAccess(viewer, await context.sessionHash())),
  constraints: {
    email: constraintsOf(forms.email),
    password: constraintsOf(forms.password),
    start: constraintsOf(forms.start),
    code: constraintsOf(code),
  },
}));

export const action = writeOneOf({
  params: z.object({}),
  intents: {
    email: intent({ may, form: forms.email }, async ({ viewer, form }) =>
      answer(await askEmailChange(viewer, form), { to: "/me", said: "emailAsked" }),
    ),
    password: intent({ may, form: forms.password }, async ({ viewer, form, request, context }) =>
      answer(await changePassword(viewer, form, cameFrom(request, context)), ({ cookies }) => ({
        ...here,
        said: "passwordSet",
        headers: asHeaders(cookies),
      })),
    ),
    start: intent({ may, form: forms.start }, async ({ viewer, form }) =>
      answer(await startSecondFactor(viewer, form), { to: "/me#second-factor" }),
    ),
    turnOn: intent({ may, form: code }, async ({ viewer, form, request, context }) => {
      const turned = await turnOnSecondFactor(viewer, form.code, cameFrom(request, context));
      return turned.ok ? shownOnce(turned.value.recoveryCodes, turned.value.cookies) : turned;
    }),
    turnOff: intent({ may, form: code }, async ({ viewer, form, request, context }) =>
      answer(await turnOffSecondFactor(viewer, form.code, cameFrom(request, context)), ({ cookies }) => ({
        ...here,
        headers: asHeaders(cookies),
      })),
    ),
    renewCodes: intent({ may, form: code }, async ({ viewer, form }) => {
      const renewed = await renewRecoveryCodes(viewer, form.code);
      return renewed.ok ? shownOnce(renewed.value) : renewed;
    }),
    endSession: intent({ may, form: forms.endSession }, async ({ viewer, form }) =>
      (await endOwnSession(viewer, form.ref)) === null ? null : { ok: true, value: here },
    ),
    endOthers: intent({ may, form: forms.none }, async ({ viewer, context }) => {
      await endOtherSessions(viewer, (await context.sessionHash()) ?? "");
      return { ok: true, value: here };
    }),
  },
});

export default function MeRoute() {
  return <MeView {...useLoaderData<typeof loader>()} answer={useActionData<MeAnswer>()} />;
}
