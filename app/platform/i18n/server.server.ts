import { createInstance, type i18n, type TFunction } from "i18next";
import { languages, type Language, type Namespace } from "./languages";
import { resources } from "./resources.server";
import { installHouseFormats, sharedOptions, withManyForms } from "./setup";

/** One ready instance per language, all texts loaded: rendering a page never waits for a text. */
const instances = new Map<Language, i18n>(languages.map((language) => [language, prepare(language)]));

/** For the `I18nextProvider` of a page rendered on the server. */
export function i18nFor(language: Language): i18n {
  const instance = instances.get(language);
  if (instance === undefined) throw new Error(`no texts for ${String(language)}`);
  return instance;
}

/** For text made on the server outside a page: mail, CSV headings, PDF. `textsFor("es", "incidents")("status.open")`. */
export function textsFor<N extends Namespace>(language: Language, namespace: N): TFunction<N> {
  return i18nFor(language).getFixedT(language, namespace);
}

function prepare(language: Language): i18n {
  const instance = createInstance();
  const texts = Object.fromEntries(
    Object.entries(resources[language]).map(([name, file]) => [name, withManyForms(file)]),
  );
  void instance.init({ ...sharedOptions, lng: language, initAsync: false, resources: { [language]: texts } });
  installHouseFormats(instance);
  return instance;
}
