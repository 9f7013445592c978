import { useTexts } from "~/platform/i18n/use-texts";
import { tourAddress, tourOf } from "~/portfolio/domain/tour";
import type { FramePage } from "~/portfolio/queries/read-frame.server";
import { Card } from "~/ui/card";
import { PageHeader } from "~/ui/page-header";
import { TourButton } from "./tour-forms";

/** All the stops of a role at once, each with the way to its page. */
export function TourView({ page }: { readonly page: FramePage }) {
  const t = useTexts("tour");
  const { viewer, isOnboarding, tour } = page;
  const stops = tourOf(viewer.role, isOnboarding);
  return (
    <>
      <title>{t("title")}</title>
      <PageHeader
        title={t("title")}
        meta={t(`meta.${viewer.role}`, { count: stops.length })}
        actions={
          <TourButton stop={0} look="primary">
            {tour === null ? t("start") : t("again")}
          </TourButton>
        }
      />
      <Card>
        <ol className="divide-y divide-line">
          {stops.map((stop, index) => (
            <li key={stop} className="flex gap-4 py-3 first:pt-0 last:pb-0">
              <span
                aria-hidden="true"
                className="flex size-8 shrink-0 items-center justify-center rounded-full border border-accent-line font-semibold text-accent tabular-nums"
              >
                {index + 1}
              </span>
              <div className="min-w-0">
                <h2 className="font-semibold">{t(`stop.${stop}.title`)}</h2>
                <p className="max-w-prose text-sm">{t(`stop.${stop}.text`)}</p>
                <a href={tourAddress(stop, viewer)} className="target inline-flex items-center text-sm text-link">
                  {t("goThere")}
                  <span className="sr-only">: {t(`stop.${stop}.title`)}</span>
                </a>
              </div>
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}
