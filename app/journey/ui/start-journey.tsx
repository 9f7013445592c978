import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { EmptyState } from "~/ui/empty-state";
import { TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { PageHeader } from "~/ui/page-header";

interface StartJourneyProps {
  readonly mayStart: boolean;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

type StartFields = { name: string };

/** The page before there is a journey: what it will be, and for those who write it, its first step. */
export function StartJourney({ mayStart, constraint, answer }: StartJourneyProps) {
  const t = useTexts("journey");
  const [form, fields] = useHouseForm<StartFields>({ id: "start-journey", lastResult: answer?.form, constraint });
  return (
    <>
      <title>{t("title")}</title>
      <PageHeader title={t("title")} />
      <EmptyState title={t("start.title")}>
        <p>{t("start.text")}</p>
        {mayStart && (
          <div className="mt-5 text-left text-base text-ink">
            <HouseForm form={form} refusal={answer?.refusal}>
              <TextField field={fields.name} label={t("start.name")} hint={t("start.nameHint")} />
              <SubmitButton>{t("start.submit")}</SubmitButton>
            </HouseForm>
          </div>
        )}
      </EmptyState>
    </>
  );
}
