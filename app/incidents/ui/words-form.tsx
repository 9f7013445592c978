import { useTexts } from "~/platform/i18n/use-texts";
import { TextArea } from "~/ui/forms/fields";
import { StepForm } from "./step-form";

type WordsFields = { words: string };

interface WordsFormProps {
  readonly intent: "acknowledge" | "respond" | "send-update" | "customer-wrote" | "resume";
  readonly submit: string;
  readonly look?: "primary" | "secondary";
  /** The customer's own words instead of ours. */
  readonly isHeard?: boolean;
}

/** A step that is taken with a button, and with what was said if there is something to keep. */
export function WordsForm({ intent, submit, look = "primary", isHeard = false }: WordsFormProps) {
  const t = useTexts("incidents");
  return (
    <StepForm<WordsFields> intent={intent} submit={submit} look={look}>
      {(fields) => (
        <TextArea
          field={fields.words}
          label={t(isHeard ? "form.heard" : "form.words")}
          hint={t(isHeard ? "form.heardHint" : "form.wordsHint")}
          rows={2}
          isQuote={isHeard}
        />
      )}
    </StepForm>
  );
}
