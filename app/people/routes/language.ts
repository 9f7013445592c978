import { z } from "zod";
import { chooseLanguage } from "~/people/commands/choose-language.server";
import { oneOf, text } from "~/platform/http/form-fields.server";
import { write } from "~/platform/http/handlers.server";
import { languages } from "~/platform/i18n/languages";
import { languageCookie } from "~/platform/i18n/resolve-language.server";

const form = z.object({ language: oneOf(languages), returnTo: text({ max: 2000 }).optional() });

export const action = write({ may: "public", hasNoPage: true, form }, async ({ viewer, form: typed, context }) => {
  await chooseLanguage(viewer, typed.language);
  return {
    ok: true,
    value: { to: typed.returnTo ?? "/", headers: [["Set-Cookie", languageCookie(typed.language, context.isSecure)]] },
  };
});
