import type { RowNoteCode } from "~/exchange/domain/faults";
import type { RunReport } from "~/exchange/domain/import-run";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { KeyValueList } from "~/ui/key-value-list";
import { useFormat } from "~/ui/now";

/** Here an odd value is counted, not shown: words of its own. */
const NOTE_TEXT = {
  "import.target-implausible": "note.target-implausible",
  "import.target-before-opened": "note.target-before-opened",
  "import.ambiguous-local-time": "note.ambiguous-local-time",
  "import.entry-before-opened": "note.entry-before-opened",
  "import.closing-words-unused": "note.closing-words-unused",
  "import.unknown-channel": "note.unknown-channel",
  "import.partner-not-stated": "note.partner-not-stated",
  "import.touchpoint-not-stated": "note.touchpoint-not-stated",
} as const satisfies Record<RowNoteCode, string>;

/** What a file brings besides incidents: new names, and odd values with what is done about them. */
export function ReportCard({ report, isDryRun }: { readonly report: RunReport; readonly isDryRun: boolean }) {
  const t = useTexts("exchange");
  const format = useFormat();
  const none = useTexts("common")("none");
  const notes = Object.entries(report.notes) as [RowNoteCode, number][];
  const names = (given: readonly string[]) => (given.length === 0 ? none : format.list([...given]));
  return (
    <Card title={t("run.report")}>
      {isDryRun && (
        <KeyValueList
          items={[
            { key: t("run.newPartners"), value: names(report.partners) },
            { key: t("run.newTouchpoints"), value: names(report.touchpoints) },
          ]}
        />
      )}
      <h3 className="mt-4 mb-2 text-sm font-medium">{t("run.notes")}</h3>
      {notes.length === 0 && <p className="text-sm text-soft">{none}</p>}
      <ul className="space-y-1 text-sm">
        {notes.map(([code, count]) => (
          <li key={code} className="flex justify-between gap-4">
            <span>{t(NOTE_TEXT[code])}</span>
            <span className="tabular-nums">{format.number(count)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
