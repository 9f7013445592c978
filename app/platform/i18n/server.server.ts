import { languages, type Language, type Namespace } from "./languages";
import { resources } from "./resources.server";
import type { TextSource } from "./texts-context";
import { translator, type Translate } from "./translate";

/** For the pages drawn on the server: all texts are there, so that no page waits for one. */
export function textsOf(language: Language): TextSource {
  return { language, read: (namespace) => textsFor(language, namespace) };
}

/** For text made on the server outside a page: mail, CSV headings, refusals. `textsFor("es", "incidents")("status.open")`. */
export function textsFor<N extends Namespace>(language: Language, namespace: N): Translate<N> {
  return all[language][namespace];
}

type EveryPart = { readonly [N in Namespace]: Translate<N> };

const all = Object.fromEntries(languages.map((language) => [language, partsOf(language)])) as Record<
  Language,
  EveryPart
>;

function partsOf(language: Language): EveryPart {
  const parts = Object.entries(resources[language]).map(([name, texts]) => [name, translator(language, texts)]);
  return Object.fromEntries(parts) as EveryPart;
}
