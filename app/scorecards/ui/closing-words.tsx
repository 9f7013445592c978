import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import type { ShownFigure } from "~/scorecards/domain/view";
import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "~/ui/now";

/** Whether this figure is still moving, and what was put on record if that reads otherwise. */
export function ClosingWords({ page: { closing, month } }: { readonly page: ScorecardPage }) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const name = format.month(month);
  switch (closing.status) {
    case "running":
      return <p>{t("closing.running", { month: name })}</p>;
    case "over":
      return <p>{t("closing.over", { month: name })}</p>;
    case "settling":
      return <p>{t("closing.settling", { month: name, until: format.date(closing.until) })}</p>;
    case "settled":
      return closing.then === null ? (
        <p>{t("closing.settled", { on: format.date(closing.at) })}</p>
      ) : (
        <p className="text-ink">
          <ChangedSince on={format.date(closing.at)} then={closing.then} />
        </p>
      );
  }
}

function ChangedSince({ on, then }: { readonly on: string; readonly then: ShownFigure }) {
  const t = useTexts("scorecards");
  const format = useFormat();
  if (then.status !== "scored") return <>{t("closing.changedFromNone", { on })}</>;
  return (
    <>
      {t("closing.changed", {
        on,
        score: format.decimal(then.score),
        lower: format.decimal(then.lower),
        upper: format.decimal(then.upper),
      })}
    </>
  );
}
