import type { i18n, InitOptions } from "i18next";
import { formatterFor } from "./format";
import { defaultLanguage, isLanguage, languages, namespaces } from "./languages";

/** What the server and the browser must agree on, or the page they both draw would differ. */
export const sharedOptions: InitOptions = {
  supportedLngs: [...languages],
  fallbackLng: false,
  ns: [...namespaces],
  defaultNS: "common",
  showSupportNotice: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: true, bindI18n: "languageChanged" },
};

/** `{{value, number}}` and `{{value, percent}}` in a text are written as everywhere else in the interface. */
export function installHouseFormats(instance: i18n): void {
  const add = (name: string, write: (value: number, language: string | undefined) => string) =>
    instance.services.formatter?.add(name, (value: number, language) => write(value, language));
  add("number", (value, language) => formatterFor(isLanguage(language) ? language : defaultLanguage).number(value));
  add("percent", (value, language) => formatterFor(isLanguage(language) ? language : defaultLanguage).percent(value));
}

type Texts = { [key: string]: string | Texts };

/** Spanish has a third plural form for whole millions ("1 000 000"). Written in digits it reads like the ordinary
 *  plural, so texts carry `_one` and `_other` only, in both languages, and `_many` is filled in here. */
export function withManyForms(texts: Texts): Texts {
  const filled: Texts = {};
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value !== "string") {
      filled[key] = withManyForms(value);
      continue;
    }
    filled[key] = value;
    if (key.endsWith("_other")) filled[key.replace(/_other$/, "_many")] ??= value;
  }
  return filled;
}
