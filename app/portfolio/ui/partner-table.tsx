import { useTexts } from "~/platform/i18n/use-texts";
import type { PortfolioLine } from "~/portfolio/queries/read-portfolio.server";
import { ChartTable } from "~/ui/charts/chart-table";
import { IntervalBar } from "~/ui/charts/interval-bar";
import { Sparkline } from "~/ui/charts/sparkline";
import { DataTable, UnderTitle } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { STANDING_STATE, StandingBadge } from "./standing-badge";

interface PartnerTableProps {
  readonly lines: readonly PortfolioLine[];
  readonly month: string;
  /** 0 to 100. */
  readonly goodFrom: number;
}

export function PartnerTable({ lines, month, goodFrom }: PartnerTableProps) {
  const t = useTexts("portfolio");
  const format = useFormat();
  return (
    <>
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
              <span id={lines.find(({ standing }) => standing === line.standing) === line ? line.standing : undefined}>
                <Link to={`/partners/${line.partnerId}/scorecard/${month}`} className="font-semibold">
                  {line.name}
                </Link>
                <UnderTitle>{line.trade}</UnderTitle>
              </span>
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
        empty={<EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>}
      />
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
