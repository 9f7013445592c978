import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Disclosure } from "~/ui/disclosure";
import { MonthTurner } from "~/ui/month-turner";
import { useFormat } from "~/ui/now";
import { PageHeader, type Crumb } from "~/ui/page-header";
import { Slot } from "~/ui/slot";
import { scorecardAddress } from "./addresses";
import { MadeOf } from "./made-of";
import { OverTime } from "./over-time";
import { ScoreCard } from "./score-card";
import { WhatMovedIt } from "./what-moved-it";
import { WhereItHurts } from "./where-it-hurts";
import { TourPlace } from "~/ui/tour-place";

interface Props {
  readonly page: ScorecardPage;
  /** Only people of the brand have a list of partners to go back to. Everything else is the same for both sides. */
  readonly isBrand: boolean;
}

export function ScorecardView({ page, isBrand }: Props) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { partner } = page;
  const month = format.month(page.month);
  return (
    <>
      <title>{t("titleOf", { partner: partner.name, month })}</title>
      <PageHeader
        title={partner.name}
        breadcrumb={useCrumbs(partner, isBrand)}
        current={t("title", { month })}
        actions={
          <MonthTurner
            month={page.month}
            months={page.months}
            addressOf={(one) => scorecardAddress(partner.id, one)}
            action={`/partners/${partner.id}/scorecard`}
          />
        }
      />
      <Slot />
      <div className="space-y-4">
        <div className="grid gap-4 lg:grid-cols-[minmax(18rem,1fr)_minmax(0,3fr)]">
          <TourPlace id="ownScore">
            <ScoreCard page={page} />
          </TourPlace>
          <div className="flex min-w-0 flex-col gap-4">
            <MadeOf page={page} />
            <WhatMovedIt page={page} />
          </div>
        </div>
        <WhereItHurts page={page} />
        <OverTime page={page} />
        <HowItIsMade page={page} />
      </div>
    </>
  );
}

export function useCrumbs(partner: ScorecardPage["partner"], isBrand: boolean): Crumb[] {
  const t = useTexts("scorecards");
  const own = { label: partner.name, to: `/partners/${partner.id}` };
  return isBrand ? [{ label: t("partners"), to: "/partners" }, own] : [own];
}

/** The rules in a few sentences: a figure nobody can follow is not fair. */
function HowItIsMade({ page: { prior, standing, rolling } }: Pick<Props, "page">) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const priorWords =
    prior.share === null
      ? t("how.priorHidden")
      : t(prior.from === "category" ? "how.priorCategory" : "how.priorFallback", {
          share: format.percent(prior.share),
        });
  const { excellentFrom, goodFrom, watchFrom } = standing;
  return (
    <Disclosure summary={t("how.title")}>
      <div className="max-w-prose space-y-2 text-sm text-soft">
        <p>{t("how.credit")}</p>
        {rolling.figure.status === "scored" && (
          <p>{t("how.raw", { share: format.percent(rolling.figure.share, 1), count: rolling.figure.units })}</p>
        )}
        <p>{priorWords}</p>
        <p>{t("how.interval")}</p>
        <p>{t("how.standing", { excellentFrom, goodFrom, watchFrom })}</p>
      </div>
    </Disclosure>
  );
}
