import { useTexts } from "~/platform/i18n/use-texts";
import { Disclosure } from "~/ui/disclosure";

/** Words for the moment in which they are hard to find. */
export function HelpfulPhrases({ of }: { readonly of: "acknowledge" | "respond" | "close" }) {
  const t = useTexts("incidents");
  const phrases =
    of === "close"
      ? [t("phrases.close.one"), t("phrases.close.two")]
      : [t(`phrases.${of}.one`), t(`phrases.${of}.two`), t(`phrases.${of}.three`)];
  return (
    <Disclosure summary={t("path.phrases")}>
      <ul className="space-y-1.5 font-serif text-lg">
        {phrases.map((phrase) => (
          <li key={phrase}>{t("timeline.quote", { words: phrase })}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
