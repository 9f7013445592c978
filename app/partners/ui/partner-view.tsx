import type { MonthOnPage, PartnerPage } from "~/partners/queries/read-partner.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { ProgressBar } from "~/ui/progress-bar";
import { Slot } from "~/ui/slot";
import { Stat } from "~/ui/stat";
import { FiguresTable } from "./figures-table";
import { OnboardingHistory } from "./onboarding-history";
import { PartnerPeople } from "./partner-people";
import { ServedRoles } from "./served-roles";

/** The first page of a partner: its links in the chain, its part in its own words, who it is, how much it serves. */
export function PartnerView({ page }: { readonly page: PartnerPage }) {
  const t = useTexts("partners");
  const { name } = page;
  const stages = page.chain.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((link) => {
      const heat = page.openIncidents[link.id];
      return link.isLit && heat !== undefined ? { ...link, heat } : link;
    }),
  }));
  return (
    <div className="space-y-5">
      <title>{name}</title>
      <Slot />
      {(page.status === "onboarding" || (page.status === "active" && page.onboarding.missing > 0)) && (
        <OnTheWay page={page} />
      )}
      {stages.length > 0 && (
        <Card title={t("overview.chain")}>
          <Chain stages={stages} heatMeaning={t("overview.heat")} litMeaning={t("overview.lit", { name })} />
        </Card>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="min-w-0 space-y-5">
          <Card title={t("overview.roles")}>
            <ServedRoles served={page.served} />
          </Card>
          {page.months !== null && <Figures page={page} months={page.months} />}
        </div>
        <div className="min-w-0 space-y-5">
          <OpenIncidents page={page} />
          <PartnerPeople page={page} />
          {page.history.length > 0 && (
            <Card title={t("history.title")}>
              <OnboardingHistory entries={page.history} />
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}

/** The months with something in them; all of them, and the form, have a page of their own. */
function Figures({ page, months }: { readonly page: PartnerPage; readonly months: readonly MonthOnPage[] }) {
  const t = useTexts("partners");
  const entered = months.filter(({ figures }) => figures.status !== "empty");
  return (
    <Card
      title={t("overview.figures")}
      aside={
        <Link
          to={`/partners/${page.partnerId}/months`}
          className="target inline-flex items-center text-accent hover:underline"
        >
          {t("overview.allMonths")}
        </Link>
      }
    >
      {entered.length === 0 ? (
        <p className="text-sm text-soft">{t("overview.noFigures", { count: months.length })}</p>
      ) : (
        <FiguresTable rows={entered} seesSpend={page.seesSpend} currency={page.currency} />
      )}
    </Card>
  );
}

function OpenIncidents({ page }: { readonly page: PartnerPage }) {
  const t = useTexts("partners");
  const format = useFormat();
  const open = Object.values(page.openIncidents).reduce((sum, count) => sum + count, 0);
  return (
    <Card>
      <Stat
        label={t("overview.open")}
        value={format.number(open)}
        to={page.isOwn ? "/incidents" : `/incidents?partner=${page.partnerId}`}
      />
    </Card>
  );
}

/** The next best step while a partner is on its way, or when there is something new to see for one that has arrived. */
function OnTheWay({ page }: { readonly page: PartnerPage }) {
  const t = useTexts("partners");
  const { done, total, missing } = page.onboarding;
  const isArriving = page.status === "onboarding";
  const isReady = isArriving && missing === 0;
  return (
    <Card title={isArriving ? t("overview.onTheWay") : t("overview.newToSee")}>
      <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
        <ProgressBar
          label={isReady ? t("overview.nothingMissing") : t("overview.missing", { count: missing })}
          done={done}
          total={total}
        />
        {page.isOwn ? (
          <ButtonLink to="/onboarding" look="primary">
            {t("overview.goOn")}
          </ButtonLink>
        ) : (
          <ButtonLink to={`/partners/${page.partnerId}/onboarding`} look={isReady ? "primary" : "secondary"}>
            {isReady ? t("overview.accept") : t("overview.seeMissing")}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
