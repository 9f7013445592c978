import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

/** In place of the form of a level while there is nothing its minutes could be counted in. */
export function NoCalendar() {
  const t = useTexts("servicelevels");
  return (
    <EmptyState
      title={t("levels.noCalendarTitle")}
      action={
        <ButtonLink to="/settings/calendars/new" look="primary">
          {t("calendars.new")}
        </ButtonLink>
      }
    >
      {t("levels.noCalendar")}
    </EmptyState>
  );
}
