import { useTexts } from "~/platform/i18n/use-texts";
import type { PortfolioPage } from "~/portfolio/queries/read-portfolio.server";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { chainOf } from "./chain-of";
import { HeatMap } from "~/ui/charts/heat-map";
import { Link } from "~/ui/link";
import { MonthTurner } from "~/ui/month-turner";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Stat } from "~/ui/stat";
import { Decisions } from "./decisions";
import { PartnerTable } from "./partner-table";
import { SpendAndScore } from "./spend-and-score";
import { STANDING_STATE } from "./standing-badge";
import { WorstClocks } from "./worst-clocks";
import { TourPlace } from "~/ui/tour-place";

/** The executive's page: the chain as customers see it, who stands how, what waits, which clocks are worst. */
export function PortfolioView({ page }: { readonly page: PortfolioPage }) {
  const t = useTexts("portfolio");
  const format = useFormat();
  return (
    <div className="space-y-5">
      <title>{t("nav.portfolio")}</title>
      <PageHeader
        title={t("title")}
        meta={t("meta", { month: format.month(page.month), count: page.lines.length })}
        actions={
          <MonthTurner
            month={page.month}
            months={page.months}
            addressOf={(one) => `/portfolio?month=${one}`}
            action="/portfolio"
          />
        }
      />
      <Card>
        <Chain stages={chainOf(page.chain)} heatMeaning={t("heat", { month: format.month(page.month) })} />
      </Card>
      <Card>
        <ul className="grid grid-cols-3 gap-4 lg:grid-cols-6">
          {page.byStanding.map(({ standing, count }) => (
            <li key={standing}>
              <Stat
                label={t(`standing.${standing}`)}
                value={format.number(count)}
                state={STANDING_STATE[standing]}
                to={`#${standing}`}
              />
            </li>
          ))}
        </ul>
      </Card>
      <div className="grid gap-5 min-[85rem]:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <TourPlace id="portfolio">
          <Card title={t("partners")}>
            <PartnerTable lines={page.lines} month={page.month} goodFrom={page.goodFrom} />
          </Card>
        </TourPlace>
        <div className="space-y-5">
          <Card title={t("decisions")}>
            <Decisions flags={page.flags} approvals={page.approvals} />
          </Card>
          <Card title={t("clocks.title")} aside={<Link to="/incidents">{t("clocks.all")}</Link>}>
            <WorstClocks clocks={page.clocks} />
          </Card>
        </div>
      </div>
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Card title={t("spend.title")}>
          <SpendAndScore page={page} />
        </Card>
        <Card title={t("arrivals.title")}>
          <HeatMap
            label={t("arrivals.title")}
            counts={page.arrivals.counts}
            note={[
              t("arrivals.note", { month: format.month(page.month) }),
              page.arrivals.isCut ? t("arrivals.cut", { count: page.arrivals.total }) : "",
            ]
              .join(" ")
              .trim()}
          />
        </Card>
      </div>
    </div>
  );
}
