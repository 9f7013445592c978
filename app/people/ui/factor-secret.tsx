import type { SecondStepPage } from "~/people/queries/read-second-step.server";
import { useTexts } from "~/platform/i18n/use-texts";

/** The secret for the phone: a picture for its camera, letters for whoever types. */
export function FactorSecret({ pending }: { readonly pending: NonNullable<SecondStepPage["pending"]> }) {
  const t = useTexts("access");
  const groups = pending.secret.match(/.{1,4}/g) ?? [];
  return (
    <div className="space-y-4">
      <ol className="list-decimal space-y-1 pl-5 text-sm">
        <li>{t("factor.step1")}</li>
        <li>{t("factor.step2")}</li>
        <li>{t("factor.step3")}</li>
      </ol>
      {/* White around it in the dark as well: cameras need it. */}
      <img
        src={pending.picture}
        alt={t("factor.pictureAlt")}
        width={208}
        height={208}
        className="rounded-lg border border-line bg-white p-2"
      />
      <p className="text-sm text-soft">
        {t("factor.byHand")}{" "}
        <code className="font-mono text-base break-words text-ink select-all">{groups.join(" ")}</code>
      </p>
    </div>
  );
}
