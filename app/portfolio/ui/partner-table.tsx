import { useTexts } from "~/platform/i18n/use-texts";
import type { StandingWord } from "~/portfolio/domain/standing-word";
import type { PortfolioLine, PortfolioPage } from "~/portfolio/queries/read-portfolio.server";
import { ChartTable } from "~/ui/charts/chart-table";
import { IntervalBar } from "~/ui/charts/interval-bar";
import { Sparkline } from "~/ui/charts/sparkline";
import { DataTable, UnderTitle } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { Pager } from "~/ui/pager";
import { STANDING_STATE, StandingBadge } from "./standing-badge";
import { TABLE, tableAddress } from "./table-address";

interface PartnerTableProps {
  readonly page: Pick<PortfolioPage, "lines" | "month" | "goodFrom" | "byStanding" | "next" | "previous">;
  readonly standing: StandingWord | null;
}

export function PartnerTable({ page, standing }: PartnerTableProps) {
  const t = useTexts("portfolio");
  const format = useFormat();
  const { lines, month, goodFrom, byStanding, next, previous } = page;
  const turnTo = (place: string | null) => place && `${tableAddress(month, standing, place)}#${TABLE}`;
  const narrowed = byStanding.find((one) => one.standing === standing);
  return (
    <>
      {narrowed !== undefined && (
        <p className="mb-3 flex flex-wrap items-center gap-x-3 text-sm">
          <StandingBadge standing={narrowed.standing} />
          <span className="text-soft">{t("narrowed", { count: narrowed.count })}</span>
          <Link to={`${tableAddress(month, null, null)}#${TABLE}`} className="text-link">
            {t("all")}
          </Link>
        </p>
      )}
      <DataTable
        caption={t("partners")}
        rows={lines}
        rowKey={(line) => line.partnerId}
        columns={[
          {
            key: "partner",
            label: t("column.partner"),
            isTitle: true,
            cell: (line) => (
              <>
                <Link to={`/partners/${line.partnerId}/scorecard/${month}`} className="font-semibold">
                  {line.name}
                </Link>
                <UnderTitle>{line.trade}</UnderTitle>
              </>
            ),
          },
          {
            key: "score",
            label: t("column.score"),
            onPhone: "bare",
            cell: (line) => (
              <Link to={`/partners/${line.partnerId}/scorecard/${month}`} className="block min-w-36 no-underline">
                <IntervalBar
                  label={line.name}
                  figures={{
                    value: line.score?.value ?? null,
                    low: line.score?.lower ?? null,
                    high: line.score?.upper ?? null,
                    standard: goodFrom,
                  }}
                  state={STANDING_STATE[line.standing]}
                  noData={line.standing === "notEnoughData" ? t("notEnough", { count: line.units }) : t("noData")}
                  withFigures
                />
              </Link>
            ),
          },
          {
            key: "standing",
            label: t("column.standing"),
            onPhone: "corner",
            cell: (line) => <StandingBadge standing={line.standing} />,
          },
          {
            key: "trend",
            label: t("column.trend"),
            onPhone: "inline",
            cell: (line) => (
              <Sparkline
                label={t("column.trend")}
                state={STANDING_STATE[line.standing]}
                points={line.trend.map((point) => ({ label: format.monthShort(point.month), value: point.score }))}
              />
            ),
          },
          {
            key: "rung",
            label: t("column.rung"),
            onPhone: "inline",
            cell: (line) =>
              line.rung === null ? "—" : <Link to={`/ladder/${line.caseId}`}>{t(`rung.${line.rung}`)}</Link>,
          },
        ]}
        empty={
          narrowed === undefined ? (
            <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
          ) : (
            <EmptyState title={t("noneTitle")}>{t("none")}</EmptyState>
          )
        }
      />
      <Pager next={turnTo(next)} previous={turnTo(previous)} />
      {lines.length > 0 && (
        <ChartTable
          caption={t("trendTable")}
          rows={lines}
          columns={[
            { label: t("column.partner"), cell: (line) => line.name },
            ...(lines[0]?.trend ?? []).map((point, index) => ({
              label: format.monthShort(point.month),
              isNumber: true,
              cell: (line: PortfolioLine) => {
                const score = line.trend[index]?.score ?? null;
                return score === null ? "—" : format.decimal(score);
              },
            })),
          ]}
        />
      )}
    </>
  );
}
