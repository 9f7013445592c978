import { PASSWORD_MIN_LENGTH } from "~/people/domain/accounts";
import type { Role } from "~/people/domain/roles";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { RadioGroup } from "~/ui/forms/choices";
import { TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { HandedOverNotice, type HandedOver } from "./handed-over";

type AddFields = { name: string; email: string; role: string; password: string };

interface AddPersonProps {
  readonly roles: readonly Role[];
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
  /** The address of the page. */
  readonly home: string;
  /** Whoever was just added. */
  readonly handedOver: HandedOver | null;
  /** Grows with the people, so that the form is empty again after each. */
  readonly people: number;
}

export function AddPerson({ roles, home, constraint, answer, handedOver, people }: AddPersonProps) {
  const t = useTexts("people");
  const roleNames = useTexts("common");
  const [form, fields] = useHouseForm<AddFields>({
    id: `add-person-${people}`,
    lastResult: answer?.form,
    constraint,
    // Nobody becomes an approver or an administrator by a field left as it was.
    defaultValue: { role: roles.includes("manager") ? "manager" : (roles.at(-1) ?? "") },
  });
  return (
    <Card title={t("add.title")}>
      <div className="space-y-4">
        {handedOver !== null && <HandedOverNotice handedOver={handedOver} />}
        <HouseForm form={form} refusal={answer?.refusal} action={`${home}#add`}>
          <TextField field={fields.name} label={t("add.name")} autoComplete="off" />
          <TextField
            field={fields.email}
            label={t("add.email")}
            hint={t("add.emailHint")}
            type="email"
            autoComplete="off"
          />
          <RadioGroup
            field={fields.role}
            label={t("add.role")}
            choices={roles.map((role) => ({
              value: role,
              label: roleNames(`role.${role}`),
              hint: t(`roleHint.${role}`),
            }))}
          />
          <TextField
            field={fields.password}
            label={t("add.password")}
            hint={t("add.passwordHint", { min: PASSWORD_MIN_LENGTH })}
            autoComplete="off"
          />
          <SubmitButton name="intent" value="add">
            {t("add.submit")}
          </SubmitButton>
        </HouseForm>
      </div>
    </Card>
  );
}
