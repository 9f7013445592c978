import { useTexts } from "~/platform/i18n/use-texts";
import type { CalendarLine } from "~/servicelevels/queries/read-settings.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { Time } from "~/ui/time";

export function CalendarList({
  calendars,
  mayWrite,
}: {
  readonly calendars: readonly CalendarLine[];
  readonly mayWrite: boolean;
}) {
  const t = useTexts("servicelevels");
  const create = (
    <ButtonLink to="/settings/calendars/new" look="primary">
      {t("calendars.new")}
    </ButtonLink>
  );
  return (
    <>
      <title>{t("calendars.title")}</title>
      <PageHeader title={t("calendars.title")} meta={t("calendars.meta")} {...(mayWrite ? { actions: create } : {})} />
      <Card>
        <DataTable
          caption={t("calendars.title")}
          rows={calendars}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "name",
              label: t("name"),
              isTitle: true,
              cell: (row) => <Link to={`/settings/calendars/${row.id}`}>{row.name}</Link>,
            },
            { key: "zone", label: t("calendars.zone"), cell: (row) => row.timeZone },
            { key: "levels", label: t("calendars.usedBy"), align: "end", cell: (row) => row.levels },
            { key: "version", label: t("version"), align: "end", cell: (row) => row.version },
            { key: "changed", label: t("changed"), cell: (row) => <Time at={row.changedAt} /> },
          ]}
          empty={
            <EmptyState title={t("calendars.emptyTitle")} {...(mayWrite ? { action: create } : {})}>
              {t("calendars.empty")}
            </EmptyState>
          }
        />
      </Card>
    </>
  );
}
