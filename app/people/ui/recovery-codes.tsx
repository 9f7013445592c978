import { useTexts } from "~/platform/i18n/use-texts";
import { Notice } from "~/ui/notice";

/** Shown this once. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useTexts("access");
  return (
    <Notice kind="good" title={t("codes.title")}>
      <p>{t("codes.text")}</p>
      <ul className="mt-3 grid max-w-sm grid-cols-2 gap-x-6 gap-y-1 font-mono text-base select-all">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Notice>
  );
}
