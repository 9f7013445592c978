import { useTexts } from "~/platform/i18n/use-texts";
import { TextArea } from "~/ui/forms/fields";
import { StepForm } from "./step-form";

type ReasonFields = { reason: string };

export function ReopenForm() {
  const t = useTexts("incidents");
  return (
    <StepForm<ReasonFields> intent="reopen" submit={t("form.reopenSubmit")} look="secondary">
      {(fields) => <TextArea field={fields.reason} label={t("form.reopenReason")} rows={2} />}
    </StepForm>
  );
}
