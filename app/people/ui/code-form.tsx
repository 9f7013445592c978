import type { ReactNode } from "react";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { HiddenField, TextField } from "~/ui/forms/fields";
import type { ButtonLook } from "~/ui/button";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

interface CodeFormProps {
  readonly id: string;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
  /** Which form of the page; left out where the page has one. */
  readonly intent?: string;
  /** Where one wanted to go. */
  readonly to?: string;
  /** Recovery codes count too. */
  readonly takesRecovery: boolean;
  readonly look?: ButtonLook;
  /** The words on the button. */
  readonly children: ReactNode;
}

/** Asks for a code of the phone, where it fits also for a recovery code. */
export function CodeForm(props: CodeFormProps) {
  const { id, constraint, answer, intent, to, takesRecovery, look = "primary", children } = props;
  const t = useTexts("access");
  const [form, fields] = useHouseForm<{ code: string; to: string }>({
    id,
    lastResult: answer?.form,
    constraint,
    ...(to === undefined ? {} : { defaultValue: { to } }),
  });
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <TextField
        field={fields.code}
        label={t("code")}
        hint={takesRecovery ? t("codeHint") : t("codeHintPhone")}
        autoComplete="one-time-code"
        inputMode={takesRecovery ? "text" : "numeric"}
      />
      {to !== undefined && <HiddenField field={fields.to} />}
      <SubmitButton look={look} {...(intent === undefined ? {} : { name: "intent", value: intent })}>
        {children}
      </SubmitButton>
    </HouseForm>
  );
}
