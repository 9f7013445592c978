import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { HiddenField, SelectField, TextArea, TextField, type Choice } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

export type MoveName = "approve" | "turnDown" | "propose" | "up" | "proof" | "down" | "close";

type MoveFields = { version: string; reason: string; kind: string; to: string; deliveredOn: string };

interface MoveFormProps {
  readonly name: MoveName;
  readonly version: number;
  readonly choices: readonly Choice[];
  readonly choiceField: "kind" | "to" | null;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function MoveForm({ name, version, choices, choiceField, constraint, answer }: MoveFormProps) {
  const t = useTexts("flags");
  const [first] = choices;
  const [form, fields] = useHouseForm<MoveFields>({
    id: `move-${name}`,
    lastResult: answer?.form,
    constraint,
    defaultValue: {
      version: String(version),
      ...(first === undefined || choiceField === null ? {} : { [choiceField]: first.value }),
    },
  });
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <HiddenField field={fields.version} />
      {choiceField !== null && (
        <SelectField
          field={fields[choiceField]}
          label={t(choiceField === "kind" ? "move.kind" : "move.to")}
          choices={choices}
        />
      )}
      {name === "proof" && (
        <TextField
          field={fields.deliveredOn}
          label={t("move.deliveredOn")}
          hint={t("move.deliveredOnHint")}
          type="date"
        />
      )}
      <TextArea field={fields.reason} label={t("move.reason")} rows={3} />
      <SubmitButton
        look={name === "close" || name === "down" || name === "turnDown" ? "secondary" : "primary"}
        name="intent"
        value={name}
      >
        {t(`move.${name}.submit`)}
      </SubmitButton>
    </HouseForm>
  );
}
