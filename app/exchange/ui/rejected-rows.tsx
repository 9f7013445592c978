import type { ImportRun } from "~/exchange/domain/import-run";
import type { ImportPage } from "~/exchange/queries/read-imports.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { useFormat } from "~/ui/now";

interface RejectedRowsProps {
  readonly run: ImportRun;
  readonly rejects: ImportPage["rejects"];
  readonly shown: number;
}

export function RejectedRows({ run, rejects, shown }: RejectedRowsProps) {
  const t = useTexts("exchange");
  const tWhy = useTexts("refusals");
  const format = useFormat();
  return (
    <Card
      title={t("rejects.title")}
      {...(rejects.length === 0
        ? {}
        : {
            aside: (
              <ButtonLink to={`/imports/${run.id}/rejects.csv`} download>
                {t("rejects.download")}
              </ButtonLink>
            ),
          })}
    >
      {run.rejected > shown && <p className="mb-3 text-sm text-soft">{t("rejects.first", { count: shown })}</p>}
      <DataTable
        caption={t("rejects.title")}
        rows={rejects}
        rowKey={({ rowNumber }) => String(rowNumber)}
        columns={[
          { key: "row", label: t("rejects.row"), isTitle: true, cell: ({ rowNumber }) => format.number(rowNumber) },
          {
            key: "reasons",
            label: t("rejects.reasons"),
            cell: ({ faults }) => lines(faults.map(({ code, ...facts }) => tWhy(code, { ...facts }))),
          },
          {
            key: "column",
            label: t("rejects.column"),
            cell: ({ faults }) => lines(faults.map(({ column }) => column ?? "—")),
          },
          {
            key: "value",
            label: t("rejects.value"),
            cell: ({ faults }) => lines(faults.map(({ value }) => value ?? "—")),
          },
        ]}
        empty={<EmptyState title={t("rejects.emptyTitle")}>{t("rejects.empty")}</EmptyState>}
      />
    </Card>
  );
}

function lines(texts: readonly string[]) {
  return (
    <ul className="space-y-1">
      {texts.map((text, index) => (
        <li key={index} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  );
}
