import type { PreferencesPage } from "~/people/queries/read-preferences.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { languageNames } from "~/platform/i18n/languages";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { SelectField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { useFormat, useNow } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";

interface MySettingsViewProps {
  readonly page: PreferencesPage;
  readonly answer: ActionAnswer | undefined;
}

type Fields = { language: string; timeZone: string };

export function MySettingsView({ page: { chosen, languages, zones, brandZone }, answer }: MySettingsViewProps) {
  const t = useTexts("brand");
  const format = useFormat();
  const now = useNow();
  const [form, fields] = useHouseForm<Fields>({
    id: "preferences",
    lastResult: answer?.form,
    defaultValue: { language: chosen.language ?? "", timeZone: chosen.timeZone ?? "" },
  });
  return (
    <>
      <title>{t("mine.title")}</title>
      <PageHeader title={t("mine.heading")} meta={t("mine.meta")} />
      <Card>
        <HouseForm form={form} refusal={answer?.refusal}>
          <SelectField
            field={fields.language}
            label={t("mine.language")}
            hint={t("mine.languageHint")}
            empty={t("mine.byBrowser")}
            choices={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          />
          <SelectField
            field={fields.timeZone}
            label={t("zone")}
            hint={t("mine.zoneHint", { now: format.exact(now) })}
            empty={t("mine.brandZone", { zone: brandZone.replaceAll("_", " ") })}
            choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          />
          <SubmitButton>{t("save")}</SubmitButton>
        </HouseForm>
      </Card>
    </>
  );
}
