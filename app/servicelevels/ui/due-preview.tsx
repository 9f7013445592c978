import { useTexts } from "~/platform/i18n/use-texts";
import type { DuePreview as Preview } from "~/servicelevels/queries/read-level.server";
import { Time } from "~/ui/time";

/** What would be due, severity by severity, if an incident were opened now. */
export function DuePreview({ preview }: { readonly preview: Preview }) {
  const t = useTexts("servicelevels");
  return (
    <>
      <p className="mb-3 text-sm text-soft">
        {t("levels.previewNote")} <Time at={preview.openedAt} show="dateTime" />
      </p>
      <div className="grid gap-5 sm:grid-cols-3">
        {preview.due.map(({ severity, due }) => (
          <section key={severity}>
            <h3 className="mb-2 font-semibold">{t(`severity.${severity}`)}</h3>
            {due.length === 0 ? (
              <p className="text-sm text-soft">{t("levels.promisesNothing")}</p>
            ) : (
              <dl className="space-y-1.5 text-sm">
                {due.map(({ kind, at }) => (
                  <div key={kind} className="flex flex-wrap justify-between gap-x-3">
                    <dt className="text-soft">{t(`kinds.${kind}`)}</dt>
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
    </>
  );
}
