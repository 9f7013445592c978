import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { refuse } from "~/kernel/result";
import { changeLogo } from "~/people/commands/change-logo.server";
import { MOST_LOGO_KILOBYTES } from "~/people/domain/logo";
import { readBrandPage } from "~/people/queries/read-brand.server";
import { LogoView } from "~/people/ui/logo-view";
import { checkbox, version } from "~/platform/http/form-fields.server";
import { answer, read } from "~/platform/http/handlers.server";
import { languageOf } from "~/platform/http/language.server";
import { writeSmallFile } from "~/platform/http/small-file.server";
import type { RouteTexts } from "~/platform/i18n/client";

const form = z.object({ isRemoved: checkbox(), version: version() });

export const handle = { texts: ["brand"] } satisfies RouteTexts;

export const loader = read({ may: "brand:write" }, async ({ request, context }) => {
  const { logo, settings } = await readBrandPage(await languageOf(request, context));
  return { logo, version: settings.version, mostKilobytes: MOST_LOGO_KILOBYTES };
});

export const action = writeSmallFile(
  { may: "brand:write", form, file: "logo", mostBytes: MOST_LOGO_KILOBYTES * 1024 },
  async ({ form: { isRemoved, version: seen }, sent }) => {
    const back = { to: "/settings/brand", said: "saved" } as const;
    if (isRemoved) return answer(await changeLogo(seen, null), back);
    if (sent === "none") return refuse({ code: "brand.no-logo-sent" });
    if (sent === "tooLarge") return refuse({ code: "brand.logo-too-large", mostKilobytes: MOST_LOGO_KILOBYTES });
    return answer(await changeLogo(seen, sent), back);
  },
);

export default function BrandLogoRoute() {
  return <LogoView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
