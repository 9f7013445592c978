import { Plus } from "lucide-react";
import type { ComponentProps } from "react";
import type { IncidentListPage, IncidentRow } from "~/incidents/queries/read-incident-list.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { COUNTED_UP_TO, CountText } from "~/ui/count-text";
import { DataTable, type Column } from "~/ui/data-table";
import { DownloadLink } from "~/ui/download-link";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { Pager } from "~/ui/pager";
import { Time } from "~/ui/time";
import { ClockDial, ClockWords } from "./clock-dial";
import { activeFilters, listAddress, type ShownFilters } from "./list-address";
import { ListFilters } from "./list-filters";
import { SeverityBadge } from "./severity-badge";
import { TourPlace } from "~/ui/tour-place";

interface ListViewProps {
  readonly list: IncidentListPage;
  readonly filters: ShownFilters;
  readonly choices: ComponentProps<typeof ListFilters>["choices"];
  readonly mayLog: boolean;
  readonly isBrand: boolean;
}

export function ListView({ list, filters, choices, mayLog, isBrand }: ListViewProps) {
  const t = useTexts("incidents");
  const log = mayLog && (
    <ButtonLink to="/incidents/new" look="primary" icon={<Plus aria-hidden="true" />}>
      {t("page.log")}
    </ButtonLink>
  );
  return (
    <>
      <title>{t("page.title")}</title>
      <PageHeader title={t("page.title")} meta={t("page.meta")} />
      <TourPlace id="incidents">
        <ListFilters filters={filters} list={list} isBrand={isBrand} choices={choices} />
      </TourPlace>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-sm text-soft" aria-live="polite">
          <ShownCount count={list.count} />
        </p>
        <DownloadLink to={listAddress(filters, {}, "/incidents.csv")}>{t("page.download")}</DownloadLink>
      </div>
      <Card>
        <DataTable
          caption={t("list.caption")}
          columns={useColumns(filters, isBrand)}
          rows={list.rows}
          rowKey={(row) => row.id}
          empty={<NothingHere isFiltered={activeFilters(filters) > 0} action={log} />}
        />
      </Card>
      <Pager
        next={list.next && listAddress(filters, { after: list.next })}
        previous={list.previous && listAddress(filters, { before: list.previous })}
      />
    </>
  );
}

function ShownCount({ count }: { readonly count: number }) {
  const t = useTexts("incidents");
  const [before, after] = t("list.count", { count: Math.min(count, COUNTED_UP_TO + 1), shown: "|" }).split("|");
  return (
    <>
      {before}
      <CountText value={count} />
      {after}
    </>
  );
}

function useColumns(filters: ShownFilters, isBrand: boolean): readonly Column<IncidentRow>[] {
  const t = useTexts("incidents");
  const isSortable = filters.status !== "closed" && filters.status !== "all";
  const sortTo = (sort: ShownFilters["sort"]) => (isSortable ? { sortTo: listAddress({ ...filters, sort }) } : {});
  const partner: Column<IncidentRow> = {
    key: "partner",
    label: t("list.partner"),
    onPhone: "inline",
    cell: (row) => row.partner,
  };
  return [
    { key: "incident", label: t("list.incident"), isTitle: true, cell: (row) => <IncidentCell row={row} /> },
    {
      key: "due",
      label: t("list.due"),
      onPhone: "bare",
      cell: (row) => <ClockWords clock={row.clock} none={t("list.noDue")} />,
      ...sortTo("due"),
      ...(filters.sort === "due" ? { sorted: "ascending" } : {}),
    },
    ...(isBrand ? [partner] : []),
    {
      key: "severity",
      label: t("list.severity"),
      onPhone: "corner",
      cell: (row) => <SeverityBadge severity={row.severity} />,
    },
    { key: "status", label: t("list.status"), onPhone: "inline", cell: (row) => t(`status.${row.status}`) },
    {
      key: "opened",
      label: t("list.opened"),
      onPhone: "inline",
      cell: (row) => <Time at={row.openedAt} />,
      ...sortTo("newest"),
      ...(filters.sort === "newest" ? { sorted: "descending" } : {}),
    },
  ];
}

function IncidentCell({ row }: { readonly row: IncidentRow }) {
  const t = useTexts("incidents");
  return (
    <span className="flex items-start gap-3">
      <ClockDial clock={row.clock} />
      <Link to={`/incidents/${row.id}`} className="target group/row block min-w-0">
        <span className="block font-semibold group-hover/row:text-accent group-hover/row:underline">{row.title}</span>
        <span className="block text-xs font-normal text-soft">
          {[t("number", { number: row.number }), row.touchpoint, ...(row.isImported ? [t("list.imported")] : [])].join(
            " · ",
          )}
        </span>
      </Link>
    </span>
  );
}

function NothingHere({ isFiltered, action }: { readonly isFiltered: boolean; readonly action: React.ReactNode }) {
  const t = useTexts("incidents");
  if (isFiltered) return <EmptyState title={t("list.noneTitle")}>{t("list.none")}</EmptyState>;
  return (
    <EmptyState title={t("list.allDoneTitle")} action={action}>
      <p>{t("list.allDone")}</p>
      <p className="mt-2">{t("list.empty")}</p>
    </EmptyState>
  );
}
