import type { AccessRulesPage } from "~/people/queries/read-access-rules.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { CheckboxGroup } from "~/ui/forms/choices";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { PageHeader } from "~/ui/page-header";

interface AccessRulesViewProps {
  readonly page: AccessRulesPage;
  readonly answer: ActionAnswer | undefined;
}

/** Who must have a second factor; how many already do stands beside each role. */
export function AccessRulesView({ page, answer }: AccessRulesViewProps) {
  const t = useTexts("access");
  const roles = useTexts("common");
  const required = page.roles.filter(({ isRequired }) => isRequired).map(({ role }) => role);
  const [form, fields] = useHouseForm<{ roles: string[] }>({
    id: `access-rules-${required.join("-")}`,
    lastResult: answer?.form,
    defaultValue: { roles: required },
  });
  return (
    <>
      <title>{t("rules.pageTitle")}</title>
      <PageHeader title={t("rules.title")} meta={t("rules.meta")} />
      <div className="max-w-2xl">
        <Card title={t("factor.title")}>
          <HouseForm form={form} refusal={answer?.refusal}>
            <CheckboxGroup
              field={fields.roles}
              label={t("rules.roles")}
              hint={t("rules.rolesHint")}
              choices={page.roles.map(({ role, people, withFactor, isAdvised }) => ({
                value: role,
                label: roles(`role.${role}`),
                hint: `${t("rules.have", { count: people, with: withFactor })}${isAdvised ? ` ${t("rules.advised")}` : ""}`,
              }))}
            />
            <SubmitButton>{t("rules.submit")}</SubmitButton>
          </HouseForm>
        </Card>
      </div>
    </>
  );
}
