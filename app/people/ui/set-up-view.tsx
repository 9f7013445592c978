import type { SecondStepPage } from "~/people/queries/read-second-step.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { AccessPage } from "./access-page";
import { CodeForm } from "./code-form";
import { FactorSecret } from "./factor-secret";
import { RecoveryCodes } from "./recovery-codes";

/** What was wrong, or the codes that are shown once. */
export type SetUpAnswer = ActionAnswer | { readonly recoveryCodes: readonly string[] } | undefined;

interface SetUpViewProps {
  /** Null when the 15 minutes are over. */
  readonly pending: SecondStepPage["pending"];
  readonly to: string;
  readonly constraint: Record<string, object>;
  readonly answer: SetUpAnswer;
}

/** The role asks for a second factor, and there is none yet: it is set up before anything else. */
export function SetUpView({ pending, to, constraint, answer }: SetUpViewProps) {
  const t = useTexts("access");
  if (answer !== undefined && "recoveryCodes" in answer)
    return (
      <AccessPage title={t("setUp.doneTitle")} lead={t("setUp.doneLead")}>
        <div className="space-y-6">
          <RecoveryCodes codes={answer.recoveryCodes} />
          <ButtonLink to={to} look="primary">
            {t("setUp.continue")}
          </ButtonLink>
        </div>
      </AccessPage>
    );
  if (pending === null)
    return (
      <AccessPage title={t("setUp.overTitle")} lead={t("setUp.overText")}>
        <ButtonLink to="/sign-in" look="primary">
          {t("toSignIn")}
        </ButtonLink>
      </AccessPage>
    );
  return (
    <AccessPage title={t("setUp.title")} lead={t("setUp.lead")}>
      <div className="space-y-6">
        <FactorSecret pending={pending} />
        <CodeForm id="set-up" constraint={constraint} answer={answer} takesRecovery={false}>
          {t("factor.turnOn")}
        </CodeForm>
      </div>
    </AccessPage>
  );
}
