import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { HiddenField, TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Link } from "~/ui/link";
import { PublicPage } from "~/ui/frame/public-page";

type SignInFields = { email: string; password: string; to: string };

interface SignInFormProps {
  readonly to: string;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function SignInForm({ to, constraint, answer }: SignInFormProps) {
  const t = useTexts("people");
  const [form, fields] = useHouseForm<SignInFields>({
    id: "sign-in",
    lastResult: answer?.form,
    constraint,
    defaultValue: { to },
  });
  return (
    <PublicPage languageAction="/language">
      <title>{t("signIn.pageTitle")}</title>
      <h1 className="font-serif text-3xl">{t("signIn.title")}</h1>
      <p className="mt-2 mb-8 text-soft">{t("signIn.lead")}</p>
      <HouseForm form={form} refusal={answer?.refusal}>
        <TextField field={fields.email} label={t("signIn.email")} type="email" autoComplete="username" />
        <TextField
          field={fields.password}
          label={t("signIn.password")}
          type="password"
          autoComplete="current-password"
        />
        <HiddenField field={fields.to} />
        <SubmitButton look="primary" pending={t("signIn.pending")}>
          {t("signIn.submit")}
        </SubmitButton>
      </HouseForm>
      <p className="mt-6 text-sm">
        <Link to="/forgot" className="target inline-flex items-center font-semibold text-accent hover:underline">
          {t("signIn.forgot")}
        </Link>
      </p>
    </PublicPage>
  );
}
