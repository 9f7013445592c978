import type { SubmissionResult } from "@conform-to/react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Checkbox, RadioGroup } from "../forms/choices";
import { DateTimeField, SelectField, TextArea, TextField } from "../forms/fields";
import { HouseForm } from "../forms/house-form";
import { SubmitButton } from "../forms/submit-button";
import { useHouseForm } from "../forms/use-house-form";

type SampleForm = {
  readonly name: string;
  readonly email: string;
  readonly words: string;
  readonly severity: string;
  readonly trade: string;
  readonly due: string;
  readonly consent: boolean;
};

const TYPED = { name: "", severity: "major", due: "2026-10-15T09:00", trade: "delivery", consent: "on" };
/** A form as it comes back: one field wrong, the others as they were typed. Made once: a new one would never settle. */
const LAST_RESULT = {
  status: "error",
  initialValue: TYPED,
  error: { name: ["form.required"] },
} satisfies SubmissionResult<string[]>;
const CONSTRAINT = { name: { required: true }, severity: { required: true }, words: { maxLength: 2000 } };

export function Fields() {
  const t = useTexts("gallery");
  const [form, fields] = useHouseForm<SampleForm>({
    id: "sample",
    lastResult: LAST_RESULT,
    constraint: CONSTRAINT,
  });
  return (
    <div className="max-w-2xl">
      <HouseForm form={form}>
        <TextField field={fields.name} label={t("field.name")} hint={t("field.nameHint")} />
        <TextField field={fields.email} label={t("field.email")} type="email" />
        <SelectField
          field={fields.trade}
          label={t("field.trade")}
          choices={[
            { value: "delivery", label: t("field.delivery") },
            { value: "support", label: t("field.support") },
          ]}
        />
        <TextArea field={fields.words} label={t("field.words")} rows={2} isQuote />
        <RadioGroup
          field={fields.severity}
          label={t("field.severity")}
          choices={[
            { value: "minor", label: t("field.minor") },
            { value: "major", label: t("field.major"), hint: t("field.majorHint") },
          ]}
        />
        <DateTimeField field={fields.due} label={t("field.due")} />
        <Checkbox field={fields.consent} label={t("field.consent")} />
        <SubmitButton>{t("button.primary")}</SubmitButton>
      </HouseForm>
    </div>
  );
}
