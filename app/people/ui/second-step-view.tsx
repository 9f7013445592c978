import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { AccessPage } from "./access-page";
import { CodeForm } from "./code-form";

interface SecondStepViewProps {
  readonly name: string;
  readonly to: string;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** Between the password and the session: the code. */
export function SecondStepView({ name, to, constraint, answer }: SecondStepViewProps) {
  const t = useTexts("access");
  return (
    <AccessPage title={t("secondStep.title")} lead={t("secondStep.lead", { name: name.split(" ")[0] ?? name })}>
      <CodeForm id="second-step" constraint={constraint} answer={answer} to={to} takesRecovery>
        {t("secondStep.submit")}
      </CodeForm>
      <p className="mt-8 text-sm text-soft">{t("secondStep.lost")}</p>
      <div className="mt-3">
        <ButtonLink to="/sign-in" look="quiet">
          {t("secondStep.other")}
        </ButtonLink>
      </div>
    </AccessPage>
  );
}
