import { languageNames } from "~/platform/i18n/languages";
import { useLanguage, useTexts } from "~/platform/i18n/use-texts";
import { useBrand } from "./brand";

interface LanguageSwitchProps {
  /** Where the choice is posted: `language` and `returnTo`. */
  readonly action: string;
  /** The address to come back to. */
  readonly returnTo: string;
}

/** Between the languages the brand offers; nothing where there is no choice. Posts and loads the whole document anew: the other language's texts are fetched only by who asks for them. */
export function LanguageSwitch({ action, returnTo }: LanguageSwitchProps) {
  const t = useTexts("ui");
  const current = useLanguage();
  const { languages } = useBrand();
  if (languages.length < 2) return null;
  return (
    <form method="post" action={action} aria-label={t("frame.language")} className="flex flex-wrap gap-1">
      <input type="hidden" name="returnTo" value={returnTo} />
      {languages.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          className="target rounded-md px-2.5 text-sm text-soft hover:text-ink aria-pressed:bg-accent-tint aria-pressed:font-semibold aria-pressed:text-accent"
        >
          {languageNames[language]}
        </button>
      ))}
    </form>
  );
}
