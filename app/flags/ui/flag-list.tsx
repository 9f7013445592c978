import type { FlagLine } from "~/flags/queries/read-flags.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { StateBadge, type State } from "~/ui/state";
import { Time } from "~/ui/time";
import { atLeast } from "./at-least";

export const FLAG_STATE: Readonly<Record<FlagLine["status"], State>> = {
  proposed: "watch",
  accepted: "risk",
  otherRung: "risk",
  dismissed: "noData",
};

export function FlagList({ flags, isBrand }: { readonly flags: readonly FlagLine[]; readonly isBrand: boolean }) {
  const t = useTexts("flags");
  const format = useFormat();
  return (
    <>
      <title>{t("list.title")}</title>
      <PageHeader
        {...(isBrand ? { breadcrumb: [{ label: t("board.title"), to: "/ladder" }], current: t("list.title") } : {})}
        title={t("list.title")}
        meta={t(isBrand ? "list.metaBrand" : "list.metaPartner")}
      />
      <Card>
        <DataTable
          caption={t("list.title")}
          rows={flags}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "partner",
              label: t("list.partner"),
              isTitle: true,
              cell: (row) => (
                <Link to={`/flags/${row.id}`}>
                  {isBrand ? row.partnerName : t("list.flagOf", { month: format.month(row.month) })}
                </Link>
              ),
            },
            { key: "month", label: t("list.month"), onPhone: "inline", cell: (row) => format.month(row.month) },
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
            <EmptyState title={t("list.emptyTitle")}>{t(isBrand ? "list.emptyBrand" : "list.emptyPartner")}</EmptyState>
          }
        />
      </Card>
    </>
  );
}
