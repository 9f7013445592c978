import type { IncidentPage } from "~/incidents/queries/read-incident-page.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";
import { StepPanel } from "./step-panel";
import { WordsForm } from "./words-form";

interface WaitingNoticeProps {
  readonly waiting: NonNullable<IncidentPage["waiting"]>;
  readonly mayResume: boolean;
}

/** Why nothing seems to move, and the way on. */
export function WaitingNotice({ waiting, mayResume }: WaitingNoticeProps) {
  const t = useTexts("incidents");
  return (
    <div className="mb-5 space-y-3">
      <Notice kind="watch" title={t("form.waiting", { reason: t(`reason.${waiting.reason}`) })}>
        {t("form.waitingText")} {t("form.waitingSince")} <Time at={waiting.since} />
      </Notice>
      {mayResume && (
        <StepPanel>
          <WordsForm intent="resume" submit={t("form.resumeSubmit")} />
        </StepPanel>
      )}
    </div>
  );
}
