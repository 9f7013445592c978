import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { defaultLanguage, isLanguage, type Language, type Namespace } from "./languages";

/** The texts of one part, keys typed: `const t = useTexts("incidents"); t("list.title")`. */
export function useTexts<N extends Namespace>(namespace: N): TFunction<N> {
  return useTranslation<N>(namespace).t as TFunction<N>;
}

export function useLanguage(): Language {
  const { i18n } = useTranslation("common");
  return isLanguage(i18n.language) ? i18n.language : defaultLanguage;
}
