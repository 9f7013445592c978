import { useLocation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/use-texts";
import { tourAddress, tourOf } from "~/portfolio/domain/tour";
import type { FramePage } from "~/portfolio/queries/read-frame.server";
import { Card } from "~/ui/card";
import { TourButton } from "./tour-forms";

type Toured = Pick<FramePage, "viewer" | "isOnboarding">;

/** Goes along while the tour goes on: over the page, so that nothing moves, and clear of the phone's bottom bar. */
export function TourGuide({ page, at: wanted }: { readonly page: Toured; readonly at: number }) {
  const t = useTexts("tour");
  const { pathname } = useLocation();
  const { viewer, isOnboarding } = page;
  const stops = tourOf(viewer.role, isOnboarding);
  const at = Math.min(wanted, stops.length - 1);
  const stop = stops[at];
  if (stop === undefined) return null;
  const address = tourAddress(stop, viewer);
  const isLast = at === stops.length - 1;
  return (
    <aside
      aria-label={t("label")}
      data-print="hide"
      className="above-bar fixed right-3 left-3 z-30 rounded-xl border-2 border-accent bg-card p-4 text-sm sm:left-auto sm:w-96"
    >
      <p className="text-xs text-soft">{t("progress", { step: at + 1, count: stops.length })}</p>
      <h2 className="font-serif text-lg font-medium">{t(`stop.${stop}.title`)}</h2>
      <p className="mt-1">{t(`stop.${stop}.text`)}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {isLast ? (
          <TourButton stop={null} look="primary">
            {t("finish")}
          </TourButton>
        ) : (
          <TourButton stop={at + 1} look="primary">
            {t("next")}
          </TourButton>
        )}
        {at > 0 && (
          <TourButton stop={at - 1} look="secondary">
            {t("back")}
          </TourButton>
        )}
        {pathname !== address.replace(/#.*/, "") && (
          <a href={address} className="target ml-1 inline-flex items-center text-link">
            {t("goThere")}
          </a>
        )}
        {!isLast && (
          <span className="ml-auto">
            <TourButton stop={null} look="quiet">
              {t("leave")}
            </TourButton>
          </span>
        )}
      </div>
    </aside>
  );
}

/** On the first page, until it is answered once. */
export function TourOffer({ page }: { readonly page: Toured }) {
  const t = useTexts("tour");
  const { viewer, isOnboarding } = page;
  return (
    <div className="mb-5" data-print="hide">
      <Card title={t("offerTitle")}>
        <p className="text-sm">{t("offer", { count: tourOf(viewer.role, isOnboarding).length })}</p>
        <div className="mt-3 flex flex-wrap gap-2">
          {/* Who is on the way in has something more urgent to press on this page. */}
          <TourButton stop={0} look={isOnboarding ? "secondary" : "primary"}>
            {t("start")}
          </TourButton>
          <TourButton stop={null} look="quiet">
            {t("later")}
          </TourButton>
        </div>
      </Card>
    </div>
  );
}
