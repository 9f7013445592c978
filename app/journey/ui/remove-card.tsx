import type { ActionAnswer } from "~/platform/http/action-answer";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

interface RemoveCardProps {
  readonly title: string;
  /** When it goes and when it does not. */
  readonly text: string;
  readonly button: string;
  readonly version: number;
  readonly answer: ActionAnswer | undefined;
}

type RemoveFields = { version: string };

/** Taking something out of the journey, with the reasons why it may not go above the button. */
export function RemoveCard({ title, text, button, version, answer }: RemoveCardProps) {
  const [form, fields] = useHouseForm<RemoveFields>({
    id: `remove-${version}`,
    lastResult: answer?.form,
    defaultValue: { version: String(version) },
  });
  return (
    <Card title={title}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <p className="text-sm text-soft">{text}</p>
        <HiddenField field={fields.version} />
        <SubmitButton look="secondary" name="intent" value="remove">
          {button}
        </SubmitButton>
      </HouseForm>
    </Card>
  );
}
