import { useTexts } from "~/platform/i18n/use-texts";
import type { StandingWord } from "~/portfolio/domain/standing-word";
import type { PortfolioPage } from "~/portfolio/queries/read-portfolio.server";
import { Card } from "~/ui/card";
import { HeatMap } from "~/ui/charts/heat-map";
import { Link } from "~/ui/link";
import { MonthTurner } from "~/ui/month-turner";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Stat } from "~/ui/stat";
import { Decisions } from "./decisions";
import { HeatChain } from "./heat-chain";
import { PartnerTable } from "./partner-table";
import { TABLE, tableAddress } from "./table-address";
import { SpendAndScore } from "./spend-and-score";
import { STANDING_STATE } from "./standing-badge";
import { WorstClocks } from "./worst-clocks";
import { TourPlace } from "~/ui/tour-place";

interface PortfolioViewProps {
  readonly page: PortfolioPage;
  /** Who the table is narrowed to. */
  readonly standing: StandingWord | null;
}

/** The executive's page: the chain as customers see it, who stands how, what waits, which clocks are worst. */
export function PortfolioView({ page, standing }: PortfolioViewProps) {
  const t = useTexts("portfolio");
  const nav = useTexts("nav");
  const format = useFormat();
  return (
    <div className="space-y-5">
      <title>{nav("portfolio")}</title>
      <PageHeader
        title={t("title")}
        meta={t("meta", { month: format.month(page.month), count: page.count })}
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
        <HeatChain stages={page.chain} month={page.month} />
      </Card>
      <Card>
        <ul className="grid grid-cols-3 gap-4 lg:grid-cols-6">
          {page.byStanding.map(({ standing: one, count }) => (
            <li key={one}>
              <Stat
                label={t(`standing.${one}`)}
                value={format.number(count)}
                state={STANDING_STATE[one]}
                to={`${tableAddress(page.month, one, null)}#${TABLE}`}
              />
            </li>
          ))}
        </ul>
      </Card>
      <div className="grid gap-5 min-[85rem]:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
        <TourPlace id="portfolio">
          <div id={TABLE} className="scroll-mt-20">
            <Card title={t("partners")}>
              <PartnerTable page={page} standing={standing} />
            </Card>
          </div>
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
