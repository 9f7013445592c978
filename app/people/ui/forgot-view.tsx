import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { FormButtons } from "~/ui/forms/form-buttons";
import { TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { AccessPage } from "./access-page";

interface ForgotViewProps {
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function ForgotView({ constraint, answer }: ForgotViewProps) {
  const t = useTexts("access");
  const [form, fields] = useHouseForm<{ email: string }>({ id: "forgot", lastResult: answer?.form, constraint });
  return (
    <AccessPage title={t("forgot.title")} lead={t("forgot.lead")}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <TextField field={fields.email} label={t("email")} type="email" autoComplete="username" />
        <FormButtons cancelTo="/sign-in">
          <SubmitButton pending={t("forgot.pending")}>{t("forgot.submit")}</SubmitButton>
        </FormButtons>
      </HouseForm>
    </AccessPage>
  );
}

export function ForgotSentView() {
  const t = useTexts("access");
  return (
    <AccessPage title={t("forgot.sentTitle")} lead={t("forgot.sentText")}>
      <p className="mb-6 text-sm text-soft">{t("forgot.sentHint")}</p>
      <ButtonLink to="/sign-in">{t("toSignIn")}</ButtonLink>
    </AccessPage>
  );
}
