import type { ContributionRow, ContributionsPage } from "~/scorecards/queries/read-contributions.server";
import type { DrillFilters } from "~/scorecards/domain/drill";
import { CLOCK_KINDS } from "~/servicelevels/domain/service-level";
import { useTexts } from "~/platform/i18n/use-texts";
import { DataTable, type Column } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { StateSign, stateText, type State } from "~/ui/state";

interface Props {
  readonly page: ContributionsPage;
  readonly filters: DrillFilters;
}

export function ContributionsTable({ page, filters }: Props) {
  const t = useTexts("scorecards");
  const words = useTexts("clocks");
  const format = useFormat();
  const months: Column<ContributionRow>[] =
    filters.span === "rolling"
      ? [{ key: "month", label: t("list.month"), onPhone: "inline", cell: ({ month }) => format.month(month) }]
      : [];
  // Where no source system says anything, its silence is not repeated row by row.
  const source: Column<ContributionRow>[] =
    filters.source !== undefined || page.rows.some(({ sourceJudged }) => sourceJudged > 0)
      ? [{ key: "source", label: t("list.source"), onPhone: "inline", cell: (row) => <Source row={row} /> }]
      : [];
  return (
    <DataTable
      caption={t("list.title")}
      rows={page.rows}
      rowKey={({ incidentId, month }) => `${incidentId} ${month}`}
      columns={[
        { key: "incident", label: t("list.incident"), isTitle: true, cell: (row) => <Incident row={row} /> },
        ...months,
        { key: "touchpoint", label: t("list.touchpoint"), onPhone: "inline", cell: ({ touchpoint }) => touchpoint },
        {
          key: "severity",
          label: t("list.severity"),
          onPhone: "inline",
          cell: ({ severity }) => words(`severity.${severity}`),
        },
        { key: "ours", label: t("list.ours"), onPhone: "bare", cell: (row) => <Ours row={row} /> },
        ...source,
        {
          key: "credit",
          label: t("list.credit"),
          align: "end",
          onPhone: "inline",
          cell: ({ credit }) => format.percent(credit),
        },
      ]}
      empty={<EmptyState title={t("list.emptyTitle")}>{t("list.empty")}</EmptyState>}
    />
  );
}

function Incident({ row }: { readonly row: ContributionRow }) {
  const t = useTexts("scorecards");
  const name = t("list.number", { number: row.number });
  return (
    <span className="block">
      {row.isOpenToViewer ? (
        <Link to={`/incidents/${row.incidentId}`} className="text-link">
          {name}
        </Link>
      ) : (
        name
      )}
      <span className="block font-normal">{row.title}</span>
      {!row.isOpenToViewer && <span className="block text-xs font-normal text-soft">{t("list.handedOn")}</span>}
    </span>
  );
}

/** What we say of it: how many of its promises were kept, and which were not. */
function Ours({ row: { judged, met, byKind } }: { readonly row: ContributionRow }) {
  const t = useTexts("scorecards");
  const words = useTexts("clocks");
  const format = useFormat();
  if (judged === 0) return <span className="text-soft">{t("list.carried")}</span>;
  const late = CLOCK_KINDS.flatMap((kind) => {
    const [count = 0, kept = 0] = byKind[kind] ?? [];
    return kept < count ? [words(`kinds.${kind}`)] : [];
  });
  return (
    <span className="block">
      <Verdict judged={judged} met={met} />
      {late.length > 0 && (
        <span className="block text-xs text-soft">{t("list.late", { kinds: format.list(late) })}</span>
      )}
    </span>
  );
}

function Source({ row: { sourceJudged, sourceMet } }: { readonly row: ContributionRow }) {
  const t = useTexts("scorecards");
  if (sourceJudged === 0) return <span className="text-soft">{t("list.sourceSilent")}</span>;
  return <Verdict judged={sourceJudged} met={sourceMet} />;
}

function Verdict({ judged, met }: { readonly judged: number; readonly met: number }) {
  const t = useTexts("scorecards");
  const state: State = met === judged ? "good" : "risk";
  return (
    <span className="inline-flex items-center gap-1.5">
      <StateSign state={state} className={stateText[state]} />
      {t("list.keptOf", { met, count: judged })}
    </span>
  );
}
