import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Checkbox } from "~/ui/forms/choices";
import { HiddenField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { controlClasses, labelClasses } from "~/ui/forms/look";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { BrandLogo } from "~/ui/frame/brand-mark";
import { PageHeader } from "~/ui/page-header";

interface LogoViewProps {
  readonly logo: string | null;
  readonly version: number;
  readonly mostKilobytes: number;
  readonly answer: ActionAnswer | undefined;
}

type LogoFields = { isRemoved: string; version: string };

export function LogoView({ logo, version, mostKilobytes, answer }: LogoViewProps) {
  const t = useTexts("brand");
  const [form, fields] = useHouseForm<LogoFields>({
    id: "logo",
    lastResult: answer?.form,
    defaultValue: { version: String(version) },
  });
  return (
    <>
      <title>{t("logo.pageTitle")}</title>
      <PageHeader title={t("logo.title")} breadcrumb={[{ label: t("heading"), to: "/settings/brand" }]} />
      <Card>
        <HouseForm form={form} refusal={answer?.refusal} action="/settings/brand/logo" encType="multipart/form-data">
          {logo !== null && <BrandLogo address={logo} name={t("logo.current")} />}
          <div>
            <label htmlFor="logo-file" className={labelClasses}>
              {t("logo.file")}
            </label>
            <p id="logo-file-hint" className="mb-1.5 text-sm text-soft">
              {t("logo.fileHint", { most: mostKilobytes })}
            </p>
            <input
              id="logo-file"
              name="logo"
              type="file"
              accept="image/png,image/jpeg,image/webp"
              aria-describedby="logo-file-hint"
              className={controlClasses}
            />
          </div>
          {logo !== null && <Checkbox field={fields.isRemoved} label={t("logo.remove")} hint={t("logo.removeHint")} />}
          <HiddenField field={fields.version} />
          <FormButtons cancelTo="/settings/brand">
            <SubmitButton>{t("save")}</SubmitButton>
          </FormButtons>
        </HouseForm>
      </Card>
    </>
  );
}
