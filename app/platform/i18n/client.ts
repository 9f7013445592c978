import { createInstance, type i18n } from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { defaultLanguage, isLanguage, isNamespace, namespacesOfEveryPage, type Namespace } from "./languages";
import { installHouseFormats, sharedOptions, withManyForms } from "./setup";

/** Loads the texts of the page that the server sent, so that hydrating finds every word in place. Texts of later pages
 *  load with them. `language` is the `lang` of the document. */
export async function startTexts(language: string, routeModules: Readonly<Record<string, unknown>>): Promise<i18n> {
  const instance = createInstance();
  instance.use(
    resourcesToBackend(async (lng: string, ns: string) => {
      const file: { default: Parameters<typeof withManyForms>[0] } = await import(`./texts/${lng}/${ns}.json`);
      return withManyForms(file.default);
    }),
  );
  const wanted = [...new Set([...namespacesOfEveryPage, ...Object.values(routeModules).flatMap(textsOfRoute)])];
  await instance.init({ ...sharedOptions, lng: isLanguage(language) ? language : defaultLanguage, ns: wanted });
  installHouseFormats(instance);
  return instance;
}

/** A route module names its texts with `export const handle = { texts: ["incidents"] } satisfies RouteTexts`. */
export interface RouteTexts {
  readonly texts: readonly Namespace[];
}

function textsOfRoute(module: unknown): Namespace[] {
  const handle = isObject(module) ? module["handle"] : undefined;
  const texts = isObject(handle) ? handle["texts"] : undefined;
  return Array.isArray(texts) ? texts.filter(isNamespace) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
