import { useTexts } from "~/platform/i18n/use-texts";
import { RichText } from "../rich-text";

export function Type() {
  const t = useTexts("gallery");
  return (
    <div className="space-y-3">
      <p className="font-serif text-3xl font-medium">{t("type.display")}</p>
      <p className="font-serif text-lg font-medium">{t("type.title")}</p>
      <p className="font-serif text-lg italic">{t("type.quote")}</p>
      <p>{t("type.body")}</p>
      <p>
        <RichText text={t("type.emphasis")} />
      </p>
      <p className="text-sm text-soft tabular-nums">{t("type.small")}</p>
    </div>
  );
}
