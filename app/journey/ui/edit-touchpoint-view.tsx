import type { TouchpointToEdit } from "~/journey/queries/read-outline.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { HiddenField, SelectField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { PageHeader } from "~/ui/page-header";
import { RemoveCard } from "./remove-card";
import { TouchpointForm } from "./touchpoint-form";

interface EditTouchpointProps {
  readonly page: TouchpointToEdit;
  readonly constraint: Readonly<Record<"change" | "move", Record<string, object>>>;
  readonly answer: ActionAnswer | undefined;
}

export function EditTouchpointView({ page, constraint, answer }: EditTouchpointProps) {
  const t = useTexts("journey");
  const { touchpoint, outline } = page;
  const stage = outline.stages.find((one) => one.touchpoints.some(({ id }) => id === touchpoint.id));
  const answerTo = (intent: string) => (answer?.intent === intent ? answer : undefined);
  return (
    <>
      <title>{t("editTouchpointOf", { name: touchpoint.name })}</title>
      <PageHeader
        title={t("editTouchpointOf", { name: touchpoint.name })}
        breadcrumb={[
          { label: t("title"), to: "/journey" },
          ...(stage === undefined ? [] : [{ label: stage.name, to: `/journey/stages/${stage.id}` }]),
          { label: touchpoint.name, to: `/journey/touchpoints/${touchpoint.id}` },
        ]}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <TouchpointForm
          touchpoint={touchpoint}
          levels={page.levels}
          constraint={constraint.change}
          answer={answerTo("change")}
        />
        <div className="space-y-5">
          <MoveTouchpoint page={page} constraint={constraint.move} answer={answerTo("move")} />
          <RemoveCard
            title={t("removeTouchpoint.title")}
            text={t("removeTouchpoint.text")}
            button={t("removeTouchpoint.submit")}
            version={touchpoint.version}
            answer={answerTo("remove")}
          />
        </div>
      </div>
    </>
  );
}

type MoveFields = { place: string; version: string };

interface MoveProps {
  readonly page: TouchpointToEdit;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

function MoveTouchpoint({ page, constraint, answer }: MoveProps) {
  const t = useTexts("journey");
  const { touchpoint, outline } = page;
  const places = outline.stages.flatMap((stage) => [
    { value: stage.id, label: t("place.firstIn", { stage: stage.name }) },
    ...stage.touchpoints
      .filter(({ id }) => id !== touchpoint.id)
      .map(({ id, name }) => ({
        value: `${stage.id}.${id}`,
        label: t("place.afterIn", { stage: stage.name, name }),
      })),
  ]);
  const [form, fields] = useHouseForm<MoveFields>({
    id: `move-touchpoint-${touchpoint.version}`,
    lastResult: answer?.form,
    constraint,
    defaultValue: { place: placeOf(page), version: String(touchpoint.version) },
  });
  return (
    <Card title={t("moveTouchpoint.title")}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <SelectField field={fields.place} label={t("place.label")} choices={places} />
        <HiddenField field={fields.version} />
        <FormButtons cancelTo={`/journey/touchpoints/${touchpoint.id}`}>
          <SubmitButton look="secondary" name="intent" value="move">
            {t("move")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}

/** Where it stands now, as the select writes it: "stage" for the first of a stage, "stage.neighbour" behind one. */
function placeOf({ touchpoint, outline }: TouchpointToEdit): string {
  const stage = outline.stages.find((one) => one.touchpoints.some(({ id }) => id === touchpoint.id));
  if (stage === undefined) return "";
  const before = stage.touchpoints[stage.touchpoints.findIndex(({ id }) => id === touchpoint.id) - 1];
  return before === undefined ? stage.id : `${stage.id}.${before.id}`;
}
