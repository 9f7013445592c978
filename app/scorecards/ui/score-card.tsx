import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { IntervalBar } from "~/ui/charts/interval-bar";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { StateBadge } from "~/ui/state";
import { drillAddress } from "./addresses";
import { ClosingWords } from "./closing-words";
import { periodWords } from "./month-words";
import { stateOf } from "./standing-words";

type Props = { readonly page: ScorecardPage };

/** The one number people speak of, with how sure it is, how it stands and what moved it. */
export function ScoreCard({ page }: Props) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { rolling, partner, month } = page;
  return (
    <Card>
      <h2 className="text-sm text-soft">{t("score.label", { months: periodWords(format, rolling.months) })}</h2>
      <Figure page={page} />
      <div className="mt-4 space-y-1.5 border-t border-line pt-4 text-sm text-soft">
        <p>
          <Link to={drillAddress(partner.id, month, { span: "month" })} className="text-link">
            <SingleMonth page={page} />
          </Link>
        </p>
        <ClosingWords page={page} />
        <p>{t("score.bothSides")}</p>
      </div>
    </Card>
  );
}

function Figure({ page }: Props) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { rolling, partner, month, standing } = page;
  const { figure } = rolling;
  const list = drillAddress(partner.id, month, { span: "rolling" });
  switch (figure.status) {
    case "noData":
      return (
        <div className="mt-2 space-y-2">
          <p className="font-serif text-3xl font-medium">{t("score.noData.title")}</p>
          <StateBadge state="noData" />
          <p className="text-sm">{t("score.noData.text")}</p>
        </div>
      );
    case "notEnoughData":
      return (
        <div className="mt-2 space-y-2">
          <p className="font-serif text-3xl font-medium">{t("score.notEnough.title")}</p>
          <StateBadge state="noData">{t("score.notEnough.badge")}</StateBadge>
          <p className="text-sm">
            <Link to={list} className="text-link">
              {t("score.notEnough.have", { count: figure.units })}
            </Link>{" "}
            {t("score.notEnough.text", { enough: page.enough, share: format.percent(figure.share) })}
          </p>
        </div>
      );
    case "scored":
      return (
        <>
          <p className="font-serif text-6xl leading-tight font-semibold tabular-nums">
            <Link
              to={list}
              className="underline decoration-accent-line decoration-2 underline-offset-8 hover:decoration-accent"
            >
              {format.decimal(figure.score)}
            </Link>
          </p>
          <p className="text-soft">
            {t("score.between", { lower: format.decimal(figure.lower), upper: format.decimal(figure.upper) })}
          </p>
          <div className="my-2">
            <IntervalBar
              label={t("score.label", { months: periodWords(format, rolling.months) })}
              figures={{ value: figure.score, low: figure.lower, high: figure.upper, standard: standing.goodFrom }}
              state={stateOf(figure)}
              write={format.decimal}
            />
          </div>
          <StateBadge state={stateOf(figure)}>{t(`standing.${figure.standing}`)}</StateBadge>
          <p className="mt-2 text-sm text-soft">{t("score.promisesOnly")}</p>
        </>
      );
  }
}

function SingleMonth({ page: { single, month } }: Props) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { figure } = single;
  const name = format.month(month);
  switch (figure.status) {
    case "noData":
      return <>{t("single.noData", { month: name })}</>;
    case "notEnoughData":
      return <>{t("single.notEnough", { month: name, count: figure.units })}</>;
    case "scored":
      return (
        <>
          {t("single.scored", {
            month: name,
            score: format.decimal(figure.score),
            lower: format.decimal(figure.lower),
            upper: format.decimal(figure.upper),
          })}
        </>
      );
  }
}
