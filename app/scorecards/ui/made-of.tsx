import type { KindShare } from "~/scorecards/domain/breakdown";
import type { DrillFilters } from "~/scorecards/domain/drill";
import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { IntervalBar } from "~/ui/charts/interval-bar";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import type { State } from "~/ui/state";
import { drillAddress } from "./addresses";
import { SeverityWords } from "./severity-words";

type Props = { readonly page: ScorecardPage };

interface Line {
  readonly key: string;
  readonly label: string;
  readonly share: number;
  readonly kept: number;
  readonly judged: number;
  readonly interval: KindShare["interval"];
  readonly filters: DrillFilters;
  /** The field of the filter that tells kept from late. */
  readonly by: "verdict" | "source";
  /** A share of its own beside ours: without interval, and judged against nothing. */
  readonly isBeside: boolean;
}

/** The promises by kind of clock, with how sure each share is, and beside them what the source system says. */
export function MadeOf({ page }: Props) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const lines = useLines(page);
  if (lines.length === 0) return <EmptyState title={t("madeOf.emptyTitle")}>{t("madeOf.empty")}</EmptyState>;
  return (
    <Card title={t("madeOf.title")} aside={t("madeOf.standard", { standard: format.percent(page.standard) })}>
      <DataTable
        caption={t("madeOf.title")}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { key: "label", label: t("madeOf.promise"), isTitle: true, cell: ({ label }) => label },
          {
            key: "bar",
            label: t("madeOf.interval"),
            hideLabel: true,
            cell: (line) => <Bar line={line} page={page} />,
          },
          {
            key: "share",
            label: t("madeOf.kept"),
            align: "end",
            cell: ({ share, filters }) => (
              <Link to={drillAddress(page.partner.id, page.month, filters)} className="text-link">
                {format.percent(share)}
              </Link>
            ),
          },
          { key: "counts", label: t("madeOf.counts"), cell: (line) => <Counts page={page} line={line} /> },
        ]}
      />
      <SeverityWords page={page} />
    </Card>
  );
}

function useLines({ kinds, rolling }: ScorecardPage): Line[] {
  const t = useTexts("scorecards");
  const words = useTexts("clocks");
  const ours = kinds.map(({ kind, judged, met, share, interval }): Line => ({
    key: kind,
    label: words(`kinds.${kind}`),
    ...{ share, kept: met, judged, interval, by: "verdict", isBeside: false },
    filters: { span: "rolling", clock: kind },
  }));
  const { sourceJudged, sourceMet } = rolling;
  if (sourceJudged === 0) return ours;
  const source: Line = {
    key: "source",
    label: t("madeOf.source"),
    ...{ share: sourceMet / sourceJudged, kept: sourceMet, judged: sourceJudged, interval: null },
    ...{ filters: { span: "rolling" }, by: "source", isBeside: true },
  };
  return [...ours, source];
}

function Bar({ line, page: { standard, enough } }: Props & { readonly line: Line }) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { label, share, interval, judged, isBeside } = line;
  if (isBeside) return <span className="text-sm text-soft">{t("madeOf.sourceNote")}</span>;
  return (
    <IntervalBar
      label={label}
      figures={{
        value: interval === null ? null : 100 * share,
        low: interval && 100 * interval.lower,
        high: interval && 100 * interval.upper,
        standard: 100 * standard,
      }}
      state={stateOfShare(line, standard)}
      noData={t("madeOf.notEnough", { have: judged, enough })}
      write={format.decimal}
    />
  );
}

/** Good or at risk only where the whole interval lies on one side of the standard. */
function stateOfShare({ interval }: Line, standard: number): State {
  if (interval === null) return "noData";
  if (interval.lower >= standard) return "good";
  return interval.upper < standard ? "risk" : "watch";
}

function Counts({ page, line }: Props & { readonly line: Line }) {
  const t = useTexts("scorecards");
  const { kept, judged, filters, by } = line;
  const to = (verdict: "kept" | "late") => drillAddress(page.partner.id, page.month, { ...filters, [by]: verdict });
  return (
    <span className="whitespace-nowrap text-soft">
      <Link to={to("kept")} className="text-link">
        {t("madeOf.keptCount", { count: kept })}
      </Link>
      {", "}
      <Link to={to("late")} className="text-link">
        {t("madeOf.lateCount", { count: judged - kept })}
      </Link>
    </span>
  );
}
