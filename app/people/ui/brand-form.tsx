import { getInputProps } from "@conform-to/react";
import type { BrandPage, BrandPreview as Preview } from "~/people/queries/read-brand.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { languageNames, languages } from "~/platform/i18n/languages";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Checkbox, CheckboxGroup } from "~/ui/forms/choices";
import { Field } from "~/ui/forms/field";
import { HiddenField, SelectField, TextField, type AnyField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { BrandPreview } from "./brand-preview";

type BrandFields = {
  name: string;
  hasAccent: string;
  accent: string;
  timeZone: string;
  language: string;
  languages: string[];
  currency: string;
  version: string;
};

/** With what saving would mean, when that is what was asked for. */
export type BrandAnswer = ActionAnswer & { readonly preview?: Preview };

interface BrandFormProps {
  readonly page: BrandPage;
  readonly constraint: Record<string, object>;
  readonly answer: BrandAnswer | undefined;
}

/** What the picker stands at while the brand has the portal's own colour. */
const OWN_COLOUR = "#0d5b57";

export function BrandForm({ page: { settings, zones, currencies }, constraint, answer }: BrandFormProps) {
  const t = useTexts("brand");
  const [form, fields] = useHouseForm<BrandFields>({
    id: "brand",
    lastResult: answer?.form,
    constraint,
    defaultValue: {
      name: settings.name,
      hasAccent: settings.accent === null ? "" : "on",
      accent: settings.accent ?? OWN_COLOUR,
      timeZone: settings.timeZone,
      language: settings.language,
      languages: [...settings.languages],
      currency: settings.currency,
      version: String(settings.version),
    },
  });
  const named = languages.map((language) => ({ value: language, label: languageNames[language] }));
  return (
    <Card>
      <HouseForm form={form} refusal={answer?.refusal} action="/settings/brand#preview">
        <TextField field={fields.name} label={t("name")} hint={t("nameHint")} />
        <fieldset className="space-y-3">
          <legend className="mb-2 font-semibold">{t("colour")}</legend>
          <Checkbox field={fields.hasAccent} label={t("ownColour")} hint={t("ownColourHint")} />
          <ColourField field={fields.accent} label={t("accent")} hint={t("accentHint")} />
        </fieldset>
        <SelectField
          field={fields.timeZone}
          label={t("zone")}
          hint={t("zoneHint")}
          choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
        />
        <CheckboxGroup field={fields.languages} label={t("languages")} hint={t("languagesHint")} choices={named} />
        <SelectField field={fields.language} label={t("language")} hint={t("languageHint")} choices={named} />
        <SelectField
          field={fields.currency}
          label={t("currency")}
          hint={t("currencyHint")}
          choices={currencies.map(([code, name]) => ({ value: code, label: `${code} · ${name}` }))}
        />
        <HiddenField field={fields.version} />
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton name="intent" value="save">
            {t("save")}
          </SubmitButton>
          <SubmitButton look="secondary" name="intent" value="preview" pending={t("trying")}>
            {t("try")}
          </SubmitButton>
        </div>
      </HouseForm>
      <BrandPreview preview={answer?.preview} />
    </Card>
  );
}

interface ColourFieldProps {
  readonly field: AnyField;
  readonly label: string;
  readonly hint: string;
}

function ColourField({ field, label, hint }: ColourFieldProps) {
  const { key, ...input } = getInputProps(field, { type: "color", ariaDescribedBy: field.descriptionId });
  return (
    <Field field={field} label={label} hint={hint} optionalMark="hidden">
      <input key={key} {...input} className="h-11 w-24 cursor-pointer rounded-md border border-edge bg-card p-1" />
    </Field>
  );
}
