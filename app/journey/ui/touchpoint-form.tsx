import { MITIGATION_KINDS, RISK_KINDS, type Touchpoint } from "~/journey/domain/journey";
import type { LevelChoice } from "~/journey/queries/read-outline.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Checkbox, CheckboxGroup, RadioGroup } from "~/ui/forms/choices";
import { HiddenField, SelectField, TextArea, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

type TouchpointFields = {
  name: string;
  customerAction: string;
  frontStage: string;
  expectedService: string;
  isMomentOfTruth: boolean;
  isFirstImpression: boolean;
  backStage: string;
  friction: string;
  mitigationKind: string;
  mitigation: string;
  riskKinds: string[];
  levelId: string;
  version: string;
};

interface TouchpointFormProps {
  readonly touchpoint: Touchpoint;
  readonly levels: readonly LevelChoice[];
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** A touchpoint described: first what the customer lives through, then what happens behind the line of visibility. */
export function TouchpointForm({ touchpoint, levels, constraint, answer }: TouchpointFormProps) {
  const t = useTexts("journey");
  const { levelId, riskKinds, id: _, ...content } = touchpoint;
  const [form, fields] = useHouseForm<TouchpointFields>({
    id: `touchpoint-${touchpoint.version}`,
    lastResult: answer?.form,
    constraint,
    defaultValue: {
      ...content,
      riskKinds: [...riskKinds],
      levelId: levelId ?? "",
      version: String(touchpoint.version),
    },
  });
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <Card title={t("form.inFront")}>
        <div className="space-y-5">
          <TextField field={fields.name} label={t("touchpointName")} />
          <TextArea field={fields.customerAction} label={t("row.customer")} hint={t("hint.customer")} rows={2} />
          <TextArea field={fields.frontStage} label={t("row.front")} hint={t("hint.front")} rows={3} />
          <TextArea field={fields.expectedService} label={t("row.expected")} hint={t("hint.expected")} rows={2} />
          <Checkbox field={fields.isMomentOfTruth} label={t("momentOfTruth")} hint={t("hint.momentOfTruth")} />
          <Checkbox
            field={fields.isFirstImpression}
            label={t("firstImpressionHere")}
            hint={t("hint.firstImpression")}
          />
        </div>
      </Card>
      <Card title={t("form.behind")}>
        <div className="space-y-5">
          <TextArea field={fields.backStage} label={t("row.back")} hint={t("hint.back")} rows={3} />
          <TextArea field={fields.friction} label={t("row.friction")} hint={t("hint.friction")} rows={2} />
          <RadioGroup
            field={fields.mitigationKind}
            label={t("form.mitigationKind")}
            choices={MITIGATION_KINDS.map((kind) => ({
              value: kind,
              label: t(`mitigationChoice.${kind}.label`),
              hint: t(`mitigationChoice.${kind}.hint`),
            }))}
          />
          <TextArea field={fields.mitigation} label={t("form.mitigation")} rows={2} />
          <CheckboxGroup
            field={fields.riskKinds}
            label={t("form.risks")}
            hint={t("hint.risks")}
            choices={RISK_KINDS.map((kind) => ({
              value: kind,
              label: t(`risk.${kind}`),
              hint: t(`riskHint.${kind}`),
            }))}
          />
          <SelectField
            field={fields.levelId}
            label={t("form.level")}
            empty={t("form.levelDefault")}
            choices={levels.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      </Card>
      <HiddenField field={fields.version} />
      <FormButtons cancelTo={`/journey/touchpoints/${touchpoint.id}`}>
        <SubmitButton name="intent" value="change">
          {t("save")}
        </SubmitButton>
      </FormButtons>
    </HouseForm>
  );
}
