import { useContext } from "react";
import type { Language, Namespace } from "./languages";
import { TextsContext } from "./texts-context";
import type { Translate } from "./translate";

/** The texts of one part, keys typed: `const t = useTexts("incidents"); t("list.title")`. On the way to a page whose texts
 *  are not here yet, React keeps the page before until they are. */
export function useTexts<N extends Namespace>(namespace: N): Translate<N> {
  const found = useSource().read(namespace);
  if (typeof found === "function") return found;
  // React's way to wait: it draws again when the promise is kept.
  throw found;
}

export function useLanguage(): Language {
  return useSource().language;
}

function useSource() {
  const source = useContext(TextsContext);
  if (source === null) throw new Error("no texts above this component");
  return source;
}
