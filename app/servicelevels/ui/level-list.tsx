import { useTexts } from "~/platform/i18n/use-texts";
import type { LevelLine } from "~/servicelevels/queries/read-settings.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { Badge } from "~/ui/state";
import { Time } from "~/ui/time";
import { TourPlace } from "~/ui/tour-place";

export function LevelList({ levels, mayWrite }: { readonly levels: readonly LevelLine[]; readonly mayWrite: boolean }) {
  const t = useTexts("servicelevels");
  const create = (
    <ButtonLink to="/settings/levels/new" look="primary">
      {t("levels.new")}
    </ButtonLink>
  );
  return (
    <>
      <title>{t("levels.title")}</title>
      <PageHeader title={t("levels.title")} meta={t("levels.meta")} {...(mayWrite ? { actions: create } : {})} />
      <TourPlace id="levels">
        <Card>
          <DataTable
            caption={t("levels.title")}
            rows={levels}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "name",
                label: t("name"),
                isTitle: true,
                cell: (row) => (
                  <span className="inline-flex flex-wrap items-center gap-2">
                    <Link to={`/settings/levels/${row.id}`}>{row.name}</Link>
                    {row.isDefault && <Badge>{t("levels.default")}</Badge>}
                  </span>
                ),
              },
              { key: "calendar", label: t("levels.calendar"), cell: (row) => row.calendarName },
              { key: "version", label: t("version"), align: "end", cell: (row) => row.version },
              { key: "changed", label: t("changed"), cell: (row) => <Time at={row.changedAt} /> },
            ]}
            empty={
              <EmptyState title={t("levels.emptyTitle")} {...(mayWrite ? { action: create } : {})}>
                {t("levels.empty")}
              </EmptyState>
            }
          />
        </Card>
      </TourPlace>
    </>
  );
}
