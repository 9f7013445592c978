import { Form } from "@remix-run/react";
import { isRunning, type ImportRun } from "~/exchange/domain/import-run";
import type { ImportPage } from "~/exchange/queries/read-imports.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { RefusalNotice } from "~/ui/refusal-notice";
import { Stat } from "~/ui/stat";
import { mappingName } from "./mapping-name";
import { RejectedRows } from "./rejected-rows";
import { ReportCard } from "./report-card";
import { RunStatusBadge } from "./run-status";
import { useFollow } from "./use-follow";

interface ImportViewProps extends ImportPage {
  readonly shown: number;
  readonly answer: ActionAnswer | undefined;
}

export function ImportView({ run, rejects, shown, answer }: ImportViewProps) {
  const t = useTexts("exchange");
  const isGoing = isRunning(run.status);
  useFollow(isGoing);
  return (
    <>
      {isGoing && (
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
      )}
      <title>{`${t("title")}: ${run.fileName}`}</title>
      <PageHeader
        title={run.fileName}
        breadcrumb={[{ label: t("title"), to: "/imports" }]}
        current={run.fileName}
        meta={mappingName(t, run.mapping)}
        badges={<RunStatusBadge run={run} />}
      />
      <div className="space-y-6">
        <RefusalNotice refusal={answer?.refusal} />
        {isGoing && (
          <Card>
            <ProgressBar label={t("run.progress")} done={kilobytes(run.bytesRead)} total={kilobytes(run.fileBytes)} />
            <p className="mt-3 text-sm text-soft">{t("run.leave")}</p>
          </Card>
        )}
        <Outcome run={run} />
        {(run.status !== "failed" || run.rowsRead > 0) && <Counts run={run} />}
        {run.report !== null && <ReportCard report={run.report} isDryRun={run.isDryRun} />}
        {!isGoing && run.status !== "failed" && <RejectedRows run={run} rejects={rejects} shown={shown} />}
      </div>
    </>
  );
}

function Outcome({ run }: { readonly run: ImportRun }) {
  const t = useTexts("exchange");
  const tWhy = useTexts("refusals");
  const isRejecting = run.rejected > 0;
  if (run.status === "failed") {
    return (
      <Notice kind="risk" title={t("run.failed")}>
        <ul className="list-disc space-y-1 pl-5">
          {run.failures.map(({ code, ...facts }) => (
            <li key={JSON.stringify([code, facts])}>{tWhy(code, { ...facts })}</li>
          ))}
        </ul>
        {run.isDryRun ? (
          <p className="mt-3">
            {t("run.mend")}{" "}
            <Link to="/imports" className="text-link">
              {t("run.another")}
            </Link>
          </p>
        ) : (
          <Confirm words={t("run.again")} />
        )}
      </Notice>
    );
  }
  if (run.status === "done") return <Notice kind={isRejecting ? "watch" : "good"} title={t("run.done")} />;
  if (run.status !== "checked") return null;
  return (
    <Notice kind="info" title={t("run.checked")}>
      {run.accepted > 0 ? <Confirm words={t("run.now")} /> : <p>{t("run.nothing")}</p>}
    </Notice>
  );
}

function Confirm({ words }: { readonly words: string }) {
  return (
    <Form method="post" className="mt-3">
      <Button type="submit" look="primary">
        {words}
      </Button>
    </Form>
  );
}

function Counts({ run }: { readonly run: ImportRun }) {
  const t = useTexts("exchange");
  const format = useFormat();
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <Stat label={t(run.isDryRun ? "run.wouldCome" : "run.came")} value={format.number(run.accepted)} />
      <Stat label={t("list.unchanged")} value={format.number(run.unchanged)} />
      <Stat label={t("list.rejected")} value={format.number(run.rejected)} />
      <Stat label={t("run.rows")} value={format.number(run.rowsRead)} />
    </div>
  );
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1_000);
}
