import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { RadioGroup } from "~/ui/forms/choices";
import { SelectField, TextArea, TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Slot } from "~/ui/slot";

type DecideFields = { decision: string; reason: string; reviewOn: string; rung: string };

interface DecideFlagFormProps {
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function DecideFlagForm({ constraint, answer }: DecideFlagFormProps) {
  const t = useTexts("flags");
  const [form, fields] = useHouseForm<DecideFields>({
    id: "decide-flag",
    lastResult: answer?.form,
    constraint,
    defaultValue: { decision: "accept" },
  });
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <RadioGroup
        field={fields.decision}
        label={t("decide.what")}
        choices={[
          { value: "accept", label: t("decide.accept"), hint: t("decide.acceptHint") },
          { value: "otherRung", label: t("decide.otherRung"), hint: t("decide.otherRungHint") },
          { value: "dismiss", label: t("decide.dismiss"), hint: t("decide.dismissHint") },
        ]}
      />
      <TextArea
        field={fields.reason}
        label={t("decide.reason")}
        hint={t("decide.reasonHint")}
        optionalMark="hidden in-[form:has([value=accept]:checked)]:inline"
      />
      {/* Each answer asks only for what belongs to it, also without JavaScript. */}
      <div className="hidden in-[form:has([value=otherRung]:checked)]:block">
        <SelectField
          field={fields.rung}
          label={t("decide.rung")}
          optionalMark="hidden"
          choices={(["explain", "accompany"] as const).map((rung) => ({
            value: rung,
            label: t(`rung.${rung}.name`),
          }))}
        />
      </div>
      <div className="hidden in-[form:has([value=dismiss]:checked)]:block">
        <TextField
          field={fields.reviewOn}
          label={t("decide.reviewOn")}
          hint={t("decide.reviewOnHint")}
          optionalMark="hidden"
          type="date"
        />
      </div>
      {/* A dismissed flag is told to nobody. */}
      <div className="in-[form:has([value=dismiss]:checked)]:hidden">
        <Slot />
      </div>
      <SubmitButton look="primary">{t("decide.submit")}</SubmitButton>
    </HouseForm>
  );
}
