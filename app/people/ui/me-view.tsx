import type { OwnAccessPage } from "~/people/queries/read-own-access.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { MailAddress } from "~/ui/mail-address";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { FactorCard, type MeConstraints } from "./factor-card";
import { NewPasswordField } from "./new-password-field";
import { SessionsCard } from "./sessions-card";

/** What was wrong with one of the page's forms, or the codes that are shown once. */
export type MeAnswer = ActionAnswer | { readonly recoveryCodes: readonly string[] } | undefined;

interface MeViewProps {
  readonly page: OwnAccessPage;
  readonly constraints: MeConstraints;
  readonly answer: MeAnswer;
}

/** How one gets in: address, password, second factor, and where one is in now. */
export function MeView({ page, constraints, answer }: MeViewProps) {
  const t = useTexts("access");
  const codes = answer !== undefined && "recoveryCodes" in answer ? answer.recoveryCodes : null;
  const refused = answer !== undefined && "form" in answer ? answer : undefined;
  const of = (intent: string) => (refused?.intent === intent ? refused : undefined);
  return (
    <>
      <title>{t("me.pageTitle")}</title>
      <PageHeader title={t("me.title")} meta={t("me.meta")} />
      <div className="grid max-w-5xl gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <EmailCard page={page} constraint={constraints.email} answer={of("email")} />
          <PasswordCard email={page.email} constraint={constraints.password} answer={of("password")} />
        </div>
        <FactorCard factor={page.factor} codes={codes} constraints={constraints} answerOf={of} />
        <div className="lg:col-span-2">
          <SessionsCard sessions={page.sessions} />
        </div>
      </div>
    </>
  );
}

interface CardProps {
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

function EmailCard({ page, constraint, answer }: CardProps & { readonly page: OwnAccessPage }) {
  const t = useTexts("access");
  const [form, fields] = useHouseForm<{ email: string; password: string }>({
    id: "change-email",
    lastResult: answer?.form,
    constraint,
  });
  return (
    <Card title={t("me.email")}>
      <p className="mb-3 font-medium">
        <MailAddress address={page.email} />
      </p>
      {page.newEmail !== null && (
        <div className="mb-3">
          <Notice kind="info">{t("me.emailWaiting", { email: page.newEmail })}</Notice>
        </div>
      )}
      <Disclosure summary={t("me.emailChange")} open={answer !== undefined}>
        <HouseForm form={form} refusal={answer?.refusal}>
          <TextField
            field={fields.email}
            label={t("me.newEmail")}
            type="email"
            autoComplete="email"
            hint={t("me.newEmailHint")}
          />
          <TextField field={fields.password} label={t("ownPassword")} type="password" autoComplete="current-password" />
          <SubmitButton look="secondary" name="intent" value="email">
            {t("me.emailSubmit")}
          </SubmitButton>
        </HouseForm>
      </Disclosure>
    </Card>
  );
}

function PasswordCard({ email, constraint, answer }: CardProps & { readonly email: string }) {
  const t = useTexts("access");
  const [form, fields] = useHouseForm<{ current: string; password: string }>({
    id: "change-password",
    lastResult: answer?.form,
    constraint,
  });
  return (
    <Card title={t("me.password")}>
      <p className="mb-3 text-sm text-soft">{t("me.passwordText")}</p>
      <Disclosure summary={t("me.passwordChange")} open={answer !== undefined}>
        <HouseForm form={form} refusal={answer?.refusal}>
          <input type="hidden" autoComplete="username" value={email} readOnly />
          <TextField field={fields.current} label={t("ownPassword")} type="password" autoComplete="current-password" />
          <NewPasswordField field={fields.password} />
          <SubmitButton look="secondary" name="intent" value="password">
            {t("me.passwordSubmit")}
          </SubmitButton>
        </HouseForm>
      </Disclosure>
    </Card>
  );
}
