import { languageNames, languages } from "~/platform/i18n/languages";
import { useLanguage, useTexts } from "~/platform/i18n/use-texts";

interface LanguageSwitchProps {
  /** Where the choice is posted: `language` and `returnTo`. */
  readonly action: string;
  /** The address to come back to. */
  readonly returnTo: string;
}

/** Posts and loads the whole document anew: the other language's texts are fetched only by who asks for them. */
export function LanguageSwitch({ action, returnTo }: LanguageSwitchProps) {
  const t = useTexts("ui");
  const current = useLanguage();
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
