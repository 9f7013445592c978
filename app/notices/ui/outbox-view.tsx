import type { MailStatus } from "~/notices/domain/outbox";
import type { MailPlace, OutboxPage, OutboxRow } from "~/notices/queries/read-outbox.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { DataTable, UnderTitle, type Column } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { Link } from "~/ui/link";
import { MailAddress } from "~/ui/mail-address";
import { Notice } from "~/ui/notice";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Pager } from "~/ui/pager";
import { StateBadge } from "~/ui/state";
import { Time } from "~/ui/time";
import { MAIL_STATE, useKindWords } from "./mail-words";

interface OutboxViewProps {
  readonly page: OutboxPage;
  readonly status: MailStatus | null;
  readonly statuses: readonly MailStatus[];
}

export function OutboxView({ page, status, statuses }: OutboxViewProps) {
  const t = useTexts("mail");
  return (
    <>
      <title>{t("outbox.title")}</title>
      <PageHeader title={t("outbox.title")} meta={t("outbox.meta")} />
      {!page.hasGateway && (
        <div className="mb-4">
          <Notice kind="info" title={t("outbox.noGatewayTitle")}>
            {t("outbox.noGateway")}
          </Notice>
        </div>
      )}
      <FilterBar active={status === null ? 0 : 1} clearTo="/outbox">
        <FilterSelect
          name="status"
          label={t("outbox.status")}
          value={status}
          all={t("outbox.anyStatus")}
          options={statuses.map((value) => ({ value, label: t(`outbox.statusOf.${value}`) }))}
        />
      </FilterBar>
      <Card>
        <DataTable
          caption={t("outbox.caption")}
          columns={useColumns()}
          rows={page.rows}
          rowKey={(row) => row.id}
          empty={
            status === null ? (
              <EmptyState title={t("outbox.emptyTitle")}>{t("outbox.empty")}</EmptyState>
            ) : (
              <EmptyState title={t("outbox.noneTitle")}>{t("outbox.none")}</EmptyState>
            )
          }
        />
      </Card>
      <Pager
        next={page.next && addressOf(status, "after", page.next)}
        previous={page.previous && addressOf(status, "before", page.previous)}
      />
    </>
  );
}

function addressOf(status: MailStatus | null, side: "after" | "before", { at, id }: MailPlace): string {
  const query = new URLSearchParams({ ...(status === null ? {} : { status }), [side]: `${at}.${id}` });
  return `/outbox?${query}`;
}

function useColumns(): readonly Column<OutboxRow>[] {
  const t = useTexts("mail");
  const kindWords = useKindWords();
  const format = useFormat();
  return [
    {
      key: "mail",
      label: t("outbox.mail"),
      isTitle: true,
      cell: (row) => (
        <>
          <Link to={`/outbox/${row.id}`} className="target font-semibold hover:text-accent hover:underline">
            {kindWords(row.kind)}
          </Link>
          <UnderTitle>{row.toName}</UnderTitle>
        </>
      ),
    },
    {
      key: "to",
      label: t("outbox.to"),
      onPhone: "inline",
      cell: (row) => <MailAddress address={row.toEmail} />,
    },
    {
      key: "status",
      label: t("outbox.status"),
      onPhone: "corner",
      cell: (row) => <StateBadge state={MAIL_STATE[row.status]}>{t(`outbox.statusOf.${row.status}`)}</StateBadge>,
    },
    { key: "created", label: t("outbox.created"), onPhone: "inline", cell: (row) => <Time at={row.createdAt} /> },
    {
      key: "tries",
      label: t("outbox.tries"),
      align: "end",
      onPhone: "inline",
      cell: (row) => format.number(row.attempt),
    },
  ];
}
