import type { Role } from "~/people/domain/roles";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { RadioGroup } from "~/ui/forms/choices";
import { TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

type InviteFields = { name: string; email: string; role: string };

interface InvitePersonProps {
  readonly roles: readonly Role[];
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
  /** The address of the page. */
  readonly home: string;
  /** Grows with the people, so that the form is empty again after each. */
  readonly people: number;
}

export function InvitePerson({ roles, home, constraint, answer, people }: InvitePersonProps) {
  const t = useTexts("people");
  const roleNames = useTexts("common");
  const [form, fields] = useHouseForm<InviteFields>({
    id: `invite-person-${people}`,
    lastResult: answer?.form,
    constraint,
    // Nobody becomes an approver or an administrator by a field left as it was.
    defaultValue: { role: roles.includes("manager") ? "manager" : (roles.at(-1) ?? "") },
  });
  return (
    <Card title={t("invite.title")}>
      <p className="mb-4 text-sm text-soft">{t("invite.text")}</p>
      <HouseForm form={form} refusal={answer?.refusal} action={`${home}#invite`}>
        <TextField field={fields.name} label={t("invite.name")} autoComplete="off" />
        <TextField
          field={fields.email}
          label={t("invite.email")}
          hint={t("invite.emailHint")}
          type="email"
          autoComplete="off"
        />
        <RadioGroup
          field={fields.role}
          label={t("invite.role")}
          choices={roles.map((role) => ({
            value: role,
            label: roleNames(`role.${role}`),
            hint: t(`roleHint.${role}`),
          }))}
        />
        <SubmitButton name="intent" value="invite">
          {t("invite.submit")}
        </SubmitButton>
      </HouseForm>
    </Card>
  );
}
