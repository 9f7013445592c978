import { isRunning, type ImportRun } from "~/exchange/domain/import-run";
import { creditOf, SOURCES } from "~/incidents/domain/sources";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Time } from "~/ui/time";
import { RunStatusBadge } from "./run-status";
import { UploadForm } from "./upload-form";
import { useFollow } from "./use-follow";
import { TourPlace } from "~/ui/tour-place";

interface ImportListProps {
  readonly runs: readonly ImportRun[];
  readonly mappings: readonly string[];
  readonly constraint: Record<string, object>;
  readonly mostMegabytes: number;
  readonly answer: ActionAnswer | undefined;
}

export function ImportList({ runs, ...upload }: ImportListProps) {
  const t = useTexts("exchange");
  const format = useFormat();
  useFollow(runs.some(({ status }) => isRunning(status)));
  return (
    <>
      <title>{t("title")}</title>
      <PageHeader title={t("title")} meta={t("meta")} />
      <div className="space-y-6">
        <TourPlace id="imports">
          <Card title={t("upload.title")}>
            <UploadForm {...upload} />
          </Card>
        </TourPlace>
        <Card title={t("list.title")}>
          <DataTable
            caption={t("list.title")}
            rows={runs}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "file",
                label: t("list.file"),
                isTitle: true,
                cell: (run) => <Link to={`/imports/${run.id}`}>{run.fileName}</Link>,
              },
              { key: "status", label: t("list.status"), cell: (run) => <RunStatusBadge run={run} /> },
              {
                key: "accepted",
                label: t("list.accepted"),
                align: "end",
                cell: ({ accepted }) => format.number(accepted),
              },
              {
                key: "unchanged",
                label: t("list.unchanged"),
                align: "end",
                cell: ({ unchanged }) => format.number(unchanged),
              },
              {
                key: "rejected",
                label: t("list.rejected"),
                align: "end",
                cell: ({ rejected }) => format.number(rejected),
              },
              { key: "started", label: t("list.started"), cell: ({ createdAt }) => <Time at={createdAt} /> },
            ]}
            empty={<EmptyState title={t("list.emptyTitle")}>{t("list.empty")}</EmptyState>}
          />
        </Card>
        <Card title={t("credits.title")} look="inset">
          <ul className="space-y-2 text-sm text-soft">
            {SOURCES.map((source) => (
              <li key={source.name}>
                {creditOf(source)}. {t(`credits.excerpt.${source.name}`)}
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
