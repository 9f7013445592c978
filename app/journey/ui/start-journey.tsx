import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { PageHeader } from "~/ui/page-header";

interface StartJourneyProps {
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

type StartFields = { name: string };

/** The first step of a journey: its name. */
export function StartJourney({ constraint, answer }: StartJourneyProps) {
  const t = useTexts("journey");
  const [form, fields] = useHouseForm<StartFields>({ id: "start-journey", lastResult: answer?.form, constraint });
  return (
    <>
      <title>{t("start.submit")}</title>
      <PageHeader
        breadcrumb={[{ label: t("title"), to: "/journey" }]}
        current={t("start.submit")}
        title={t("start.submit")}
        meta={t("start.text")}
      />
      <Card>
        <HouseForm form={form} refusal={answer?.refusal}>
          <TextField field={fields.name} label={t("start.name")} hint={t("start.nameHint")} />
          <FormButtons cancelTo="/journey">
            <SubmitButton>{t("start.submit")}</SubmitButton>
          </FormButtons>
        </HouseForm>
      </Card>
    </>
  );
}
