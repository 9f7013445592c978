import { Plus } from "lucide-react";
import { PARTNER_STATUSES } from "~/partners/domain/partner";
import type { ListedPartner, PartnersPage } from "~/partners/queries/read-partners.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { CountText } from "~/ui/count-text";
import { DataTable, UnderTitle, type Column } from "~/ui/data-table";
import { DownloadLink } from "~/ui/download-link";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect, FilterText } from "~/ui/filter-bar";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { listAddress, pageAddress, Pager } from "~/ui/pager";
import { PartnerStatusBadge } from "./partner-status";
import { TourPlace } from "~/ui/tour-place";

interface PartnersViewProps {
  readonly page: PartnersPage;
  readonly filters: {
    readonly name: string | null;
    readonly status: string | null;
    readonly trade: string | null;
  };
}

export function PartnersView({ page, filters }: PartnersViewProps) {
  const t = useTexts("partners");
  const active = Object.values(filters).filter((value) => value !== null).length;
  return (
    <>
      <title>{t("list.title")}</title>
      <PageHeader
        title={t("list.title")}
        meta={
          <>
            <CountText value={page.count} /> {t("list.countWord", { count: page.count })}
          </>
        }
        actions={
          page.mayAdd ? (
            <ButtonLink to="/partners/new" icon={<Plus aria-hidden="true" />}>
              {t("list.add")}
            </ButtonLink>
          ) : undefined
        }
      />
      <FilterBar active={active} clearTo="/partners">
        <FilterText name="name" label={t("list.name")} value={filters.name} />
        <FilterSelect
          name="status"
          label={t("list.status")}
          value={filters.status}
          all={t("list.allStatuses")}
          options={PARTNER_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        />
        <FilterSelect
          name="trade"
          label={t("list.trade")}
          value={filters.trade}
          all={t("list.allTrades")}
          options={page.trades.map((trade) => ({ value: trade, label: trade }))}
        />
      </FilterBar>
      {page.partners.length > 0 && (
        <div className="mb-2 flex justify-end" data-print="hide">
          <DownloadLink to={listAddress("/partners.csv", filters)}>{t("list.download")}</DownloadLink>
        </div>
      )}
      {page.partners.length === 0 ? <Nobody page={page} isFiltered={active > 0} /> : <PartnersTable page={page} />}
      <Pager
        next={pageAddress("/partners", filters, "after", page.next)}
        previous={pageAddress("/partners", filters, "before", page.previous)}
      />
    </>
  );
}

function PartnersTable({ page }: { readonly page: PartnersPage }) {
  const t = useTexts("partners");
  const columns: Column<ListedPartner>[] = [
    {
      key: "name",
      label: t("list.partner"),
      isTitle: true,
      cell: ({ partnerId, name, trade }) => (
        <>
          <Link
            to={`/partners/${partnerId}`}
            className="target -my-0.5 inline-flex items-center hover:text-accent hover:underline"
          >
            {name}
          </Link>
          <UnderTitle>{trade}</UnderTitle>
        </>
      ),
    },
    {
      key: "status",
      label: t("list.status"),
      onPhone: "corner",
      cell: (partner) => (
        <span className="inline-flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
          <PartnerStatusBadge status={partner.status} />
          <Progress partner={partner} />
        </span>
      ),
    },
    {
      key: "serves",
      label: t("list.serves"),
      onPhone: "inline",
      cell: ({ touchpoints }) => <Serves touchpoints={touchpoints} />,
    },
    {
      key: "open",
      label: t("list.open"),
      align: "end",
      onPhone: "inline",
      cell: ({ partnerId, openIncidents }) => (
        <Link
          to={`/incidents?partner=${partnerId}`}
          className="target -my-0.5 inline-flex items-center hover:text-accent hover:underline"
        >
          <CountText value={openIncidents} />
        </Link>
      ),
    },
  ];
  return (
    <TourPlace id="partners">
      <Card>
        <DataTable
          caption={t("list.title")}
          columns={columns}
          rows={page.partners}
          rowKey={({ partnerId }) => partnerId}
        />
      </Card>
    </TourPlace>
  );
}

/** The first touchpoints by name, the rest as a number. */
const NAMED = 3;

function Serves({ touchpoints }: { readonly touchpoints: readonly string[] }) {
  const t = useTexts("partners");
  if (touchpoints.length === 0) return <span className="text-soft">{t("list.servesNothing")}</span>;
  const rest = touchpoints.length - NAMED;
  return (
    <span>
      {touchpoints.slice(0, NAMED).join(" · ")}
      {rest > 0 && <span className="text-soft"> {t("list.servesMore", { count: rest })}</span>}
    </span>
  );
}

/** How far a partner in onboarding is; nothing for the others. */
function Progress({ partner: { partnerId, name, onboarding } }: { readonly partner: ListedPartner }) {
  const t = useTexts("partners");
  const format = useFormat();
  if (onboarding === null) return null;
  const { done, total } = onboarding;
  return (
    <Link
      to={`/partners/${partnerId}/onboarding`}
      className="target -my-0.5 inline-flex items-center text-sm text-soft tabular-nums hover:text-accent hover:underline"
    >
      <span className="sr-only">{t("list.progressOf", { name })}: </span>
      {t("list.progress", { done: format.number(done), total: format.number(total) })}
    </Link>
  );
}

function Nobody({ page, isFiltered }: { readonly page: PartnersPage; readonly isFiltered: boolean }) {
  const t = useTexts("partners");
  if (isFiltered) return <EmptyState title={t("list.noneFound")}>{t("list.noneFoundText")}</EmptyState>;
  return (
    <EmptyState
      title={t("list.empty")}
      action={page.mayAdd ? <ButtonLink to="/partners/new">{t("list.add")}</ButtonLink> : undefined}
    >
      {t("list.emptyText")}
    </EmptyState>
  );
}
