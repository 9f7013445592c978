import type { Language } from "~/platform/i18n/languages";
import { resolveLanguage } from "~/platform/i18n/resolve-language.server";
import type { RequestContext } from "./context";

/** The language of whoever asks. */
export async function languageOf(
  request: Request,
  context: Pick<RequestContext, "chosenLanguage" | "offeredLanguages">,
): Promise<Language> {
  return resolveLanguage({
    offered: await context.offeredLanguages(),
    person: await context.chosenLanguage(),
    cookie: request.headers.get("cookie"),
    acceptLanguage: request.headers.get("accept-language"),
  });
}
