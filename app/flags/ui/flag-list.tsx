import { FLAG_STATUSES } from "~/flags/domain/flag";
import type { FlagLine, FlagsPage } from "~/flags/queries/read-flags.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { CountText } from "~/ui/count-text";
import { DataTable } from "~/ui/data-table";
import { DownloadLink } from "~/ui/download-link";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { listAddress, pageAddress, Pager } from "~/ui/pager";
import { StateBadge, type State } from "~/ui/state";
import { Time } from "~/ui/time";
import { atLeast } from "./at-least";

export const FLAG_STATE: Readonly<Record<FlagLine["status"], State>> = {
  proposed: "watch",
  accepted: "risk",
  otherRung: "risk",
  dismissed: "noData",
};

interface FlagListProps {
  readonly page: FlagsPage;
  readonly status: FlagLine["status"] | null;
  readonly isBrand: boolean;
}

export function FlagList({ page, status, isBrand }: FlagListProps) {
  const t = useTexts("flags");
  const format = useFormat();
  const monthOf = (row: FlagLine) => format.month(row.month);
  return (
    <>
      <title>{t("list.title")}</title>
      <PageHeader
        {...(isBrand ? { breadcrumb: [{ label: t("board.title"), to: "/ladder" }], current: t("list.title") } : {})}
        title={t("list.title")}
        meta={t(isBrand ? "list.metaBrand" : "list.metaPartner")}
      />
      <FilterBar active={status === null ? 0 : 1} clearTo="/flags">
        <FilterSelect
          name="status"
          label={t("list.status")}
          value={status}
          all={t("list.anyStatus")}
          options={FLAG_STATUSES.filter((one) => isBrand || one === "accepted" || one === "otherRung").map((one) => ({
            value: one,
            label: t(`status.${one}`),
          }))}
        />
      </FilterBar>
      <ListCount page={page} status={status} />
      <Card>
        <DataTable
          caption={t("list.title")}
          rows={page.flags}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "partner",
              label: t(isBrand ? "list.partner" : "list.flag"),
              isTitle: true,
              cell: (row) => (
                <Link to={`/flags/${row.id}`}>
                  {isBrand ? row.partnerName : t("list.flagOf", { month: format.month(row.month) })}
                </Link>
              ),
            },
            // To a partner the flag's own name says the month.
            ...(isBrand ? [{ key: "month", label: t("list.month"), onPhone: "inline" as const, cell: monthOf }] : []),
            {
              key: "share",
              label: t("list.kept"),
              align: "end",
              onPhone: "inline",
              cell: (row) => format.percent(row.share),
            },
            {
              key: "probability",
              label: t("list.probability"),
              align: "end",
              onPhone: "inline",
              cell: (row) => `≥ ${format.percent(atLeast(row.probability))}`,
            },
            {
              key: "status",
              label: t("list.status"),
              onPhone: "corner",
              cell: (row) => (
                <StateBadge state={row.isEscalated ? "risk" : FLAG_STATE[row.status]}>
                  {t(row.isEscalated ? "status.escalated" : `status.${row.status}`)}
                </StateBadge>
              ),
            },
            {
              key: "since",
              label: t("list.since"),
              onPhone: "inline",
              cell: (row) => <Time at={row.decidedAt ?? row.raisedAt} />,
            },
          ]}
          empty={
            <EmptyState title={t("list.emptyTitle")}>
              {status !== null ? t("list.emptyFiltered") : t(isBrand ? "list.emptyBrand" : "list.emptyPartner")}
            </EmptyState>
          }
        />
      </Card>
      <Pager
        next={pageAddress("/flags", { status }, "after", written(page.next))}
        previous={pageAddress("/flags", { status }, "before", written(page.previous))}
      />
    </>
  );
}

function ListCount({ page, status }: Pick<FlagListProps, "page" | "status">) {
  const t = useTexts("flags");
  if (page.count === 0) return null;
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
      <p className="text-sm text-soft">
        <CountText value={page.count} /> {t("list.countWord", { count: page.count })}
      </p>
      <DownloadLink to={listAddress("/flags.csv", { status })}>{t("list.download")}</DownloadLink>
    </div>
  );
}

function written(place: FlagsPage["next"]): string | null {
  return place && `${place.rank}.${place.key}.${place.id}`;
}
