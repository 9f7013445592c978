import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { saveBrand } from "~/people/commands/save-brand.server";
import { previewBrand, readBrandPage } from "~/people/queries/read-brand.server";
import type { BrandAnswer } from "~/people/ui/brand-form";
import { BrandView } from "~/people/ui/brand-view";
import { checkbox, line, oneOf, version } from "~/platform/http/form-fields.server";
import { answer, intent, read, writeOneOf } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { constraintsOf } from "~/platform/http/parse-form.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { languages } from "~/platform/i18n/languages";

const form = z.object({
  name: line({ max: 60 }),
  hasAccent: checkbox(),
  accent: z
    .string()
    .transform((typed) => typed.toLowerCase())
    .refine((typed) => /^#[0-9a-f]{6}$/.test(typed), { error: "form.badPattern" })
    .optional(),
  timeZone: line({ max: 60 }),
  language: oneOf(languages),
  languages: z.array(oneOf(languages)).min(1, { error: "form.required" }).max(languages.length),
  currency: line({ max: 3 }),
  version: version(),
});

export const handle = { texts: ["brand"] } satisfies RouteTexts;

export const loader = read({ may: "brand:write" }, async ({ request, context }) => ({
  page: await readBrandPage(await languageOf(request, context)),
  constraint: constraintsOf(form),
}));

export const action = writeOneOf({
  params: z.object({}),
  intents: {
    save: intent({ may: "brand:write", form }, async ({ form: typed }) =>
      answer(await saveBrand(typed.version, draftOf(typed)), { to: "/settings/brand", said: "saved" }),
    ),
    preview: intent({ may: "brand:write", form }, async ({ form: typed }) => {
      const previewed = await previewBrand(draftOf(typed));
      return previewed.ok ? { preview: previewed.value } : previewed;
    }),
  },
});

export default function BrandRoute() {
  return <BrandView {...useLoaderData<typeof loader>()} answer={useActionData<BrandAnswer>()} />;
}

function draftOf({ hasAccent, accent, version: _seen, ...typed }: z.output<typeof form>) {
  return { ...typed, languages: [...new Set(typed.languages)], accent: hasAccent ? (accent ?? null) : null };
}
