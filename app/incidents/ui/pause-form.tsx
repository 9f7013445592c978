import { useTexts } from "~/platform/i18n/use-texts";
import { Checkbox, RadioGroup } from "~/ui/forms/choices";
import { TextArea } from "~/ui/forms/fields";
import type { PauseReason } from "~/servicelevels/domain/clocks";
import { StepForm } from "./step-form";

type PauseFields = { reason: string; isFirstResponse: boolean; words: string };

interface PauseFormProps {
  readonly reasons: readonly PauseReason[];
  /** The customer has had no answer yet: this may be it. */
  readonly mayBeFirstResponse: boolean;
}

export function PauseForm({ reasons, mayBeFirstResponse }: PauseFormProps) {
  const t = useTexts("incidents");
  return (
    <StepForm<PauseFields> intent="pause" submit={t("form.pauseSubmit")} look="secondary">
      {(fields) => (
        <>
          <RadioGroup
            field={fields.reason}
            label={t("form.pauseReason")}
            hint={t("form.pauseHint")}
            choices={reasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))}
          />
          {mayBeFirstResponse && <Checkbox field={fields.isFirstResponse} label={t("form.isFirstResponse")} />}
          <TextArea field={fields.words} label={t("form.words")} hint={t("form.wordsHint")} rows={2} />
        </>
      )}
    </StepForm>
  );
}
