import { defaultLanguage, isLanguage, isNamespace, namespacesOfEveryPage, type Namespace } from "./languages";
import type { TextSource } from "./texts-context";
import { translator, type Texts, type Translate } from "./translate";

/** Loads the texts of the page that the server sent, so that hydrating finds every word in place. Texts of later pages
 *  load with them. `language` is the `lang` of the document. */
export async function startTexts(
  language: string,
  routeModules: Readonly<Record<string, unknown>>,
): Promise<TextSource> {
  const spoken = isLanguage(language) ? language : defaultLanguage;
  const here = new Map<Namespace, Translate<Namespace>>();
  const coming = new Map<Namespace, Promise<void>>();

  const load = async (namespace: Namespace): Promise<void> => {
    try {
      const file: { default: Texts } = await import(`./texts/${spoken}/${namespace}.json`);
      here.set(namespace, translator(spoken, file.default));
    } finally {
      coming.delete(namespace);
    }
  };
  const source: TextSource = {
    language: spoken,
    read: <N extends Namespace>(namespace: N) => {
      const found = here.get(namespace) as Translate<N> | undefined;
      if (found !== undefined) return found;
      const loading = coming.get(namespace) ?? load(namespace);
      coming.set(namespace, loading);
      return loading;
    },
  };
  const wanted = new Set([...namespacesOfEveryPage, ...Object.values(routeModules).flatMap(textsOfRoute)]);
  // A file that did not come must not keep the page from coming to life: it is asked for again where it is needed.
  await Promise.allSettled([...wanted].map(async (namespace) => source.read(namespace)));
  return source;
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
