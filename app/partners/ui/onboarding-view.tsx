import { Check } from "lucide-react";
import type { OnboardingPage } from "~/partners/queries/read-onboarding.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { ProgressBar } from "~/ui/progress-bar";
import { RefusalNotice } from "~/ui/refusal-notice";
import { OnboardingHistory } from "./onboarding-history";
import { OnboardingPeople } from "./onboarding-people";
import { OnboardingSteps } from "./onboarding-steps";
import { ServedRoles } from "./served-roles";

interface OnboardingViewProps {
  readonly page: OnboardingPage;
  readonly answer: ActionAnswer | undefined;
}

/** The way to acceptance, the same for both sides: what is done, what is missing, and who owes it. */
export function OnboardingView({ page, answer }: OnboardingViewProps) {
  const t = useTexts("partners");
  return (
    <div className="space-y-5">
      <title>{t("onboarding.title")}</title>
      {/* Accepted by somebody else, or something missing since: the form is gone, why it was refused is not. */}
      {!page.mayAccept && <RefusalNotice refusal={answer?.refusal} />}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="min-w-0 space-y-5">
          <Card title={t("onboarding.title")}>
            <div className="mb-5">
              <ProgressBar label={headline(page, t)} done={page.progress.done} total={page.progress.total} />
            </div>
            <OnboardingSteps page={page} acceptance={<Acceptance page={page} answer={answer} />} />
          </Card>
          <Card title={t("overview.roles")}>
            <ServedRoles served={page.served} />
          </Card>
        </div>
        <div className="min-w-0 space-y-5">
          <OnboardingPeople page={page} />
          {page.history.length > 0 && (
            <Card title={t("history.title")}>
              <OnboardingHistory entries={page.history} />
            </Card>
          )}
        </div>
      </div>
    </div>
  );
}

function headline(page: OnboardingPage, t: ReturnType<typeof useTexts<"partners">>): string {
  switch (page.status) {
    case "onboarding":
      return page.missing.length === 0 ? t("onboarding.ready") : t("onboarding.underway");
    case "active":
      return page.missing.length === 0 ? t("onboarding.accepted") : t("onboarding.lapsed");
    case "ended":
      return t("onboarding.ended");
  }
}

type AcceptFields = { version: string };

/** The last step: a manager's yes, offered when the decision would be one. */
function Acceptance({ page, answer }: OnboardingViewProps) {
  const t = useTexts("partners");
  const [form, fields] = useHouseForm<AcceptFields>({
    id: `accept-${page.version}`,
    lastResult: answer?.form,
    defaultValue: { version: String(page.version) },
  });
  if (page.status !== "onboarding") return null;
  if (page.isOwn) {
    return page.missing.length === 0 ? (
      <p className="text-sm">{t("onboarding.waiting")}</p>
    ) : (
      <ButtonLink to="/onboarding" look="primary">
        {t("onboarding.myPart")}
      </ButtonLink>
    );
  }
  if (!page.mayAccept) return null;
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <p className="text-sm text-soft">{t("onboarding.acceptText")}</p>
      <HiddenField field={fields.version} />
      <SubmitButton icon={<Check aria-hidden="true" />}>{t("onboarding.accept")}</SubmitButton>
    </HouseForm>
  );
}
