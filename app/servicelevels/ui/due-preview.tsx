import { useTexts } from "~/platform/i18n/use-texts";
import type { DueExample } from "~/servicelevels/domain/due-examples";
import { Time } from "~/ui/time";

/** What would be due: one example after the other, the severities of each side by side. */
export function DuePreview({ examples }: { readonly examples: readonly DueExample[] }) {
  const t = useTexts("servicelevels");
  const words = useTexts("clocks");
  return (
    <div className="space-y-6">
      {examples.map(({ when, openedAt, bySeverity }) => (
        <div key={when}>
          <p className="mb-3 text-sm text-soft">
            {t(`levels.openedWhen.${when}`)} <Time at={openedAt} show="dateTime" />
          </p>
          <div className="grid gap-5 sm:grid-cols-3">
            {bySeverity.map(({ severity, due }) => (
              <section key={severity}>
                <h3 className="mb-2 font-semibold">{words(`severity.${severity}`)}</h3>
                {due.length === 0 ? (
                  <p className="text-sm text-soft">{t("levels.promisesNothing")}</p>
                ) : (
                  <dl className="space-y-1.5 text-sm">
                    {due.map(({ kind, at }) => (
                      <div key={kind} className="flex flex-wrap justify-between gap-x-3">
                        <dt className="text-soft">{words(`kinds.${kind}`)}</dt>
                        <dd>
                          <Time at={at} show="dateTime" />
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </section>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
