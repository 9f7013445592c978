import { FIRST } from "~/journey/domain/places";
import type { JourneyOutline } from "~/journey/queries/read-outline.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { HiddenField, SelectField, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { RemoveCard } from "./remove-card";

type Stage = JourneyOutline["stages"][number];
type Intent = "rename" | "move" | "remove" | "addTouchpoint";

interface EditStageProps {
  readonly stage: Stage;
  readonly others: readonly Stage[];
  /** The stage it stands behind; null: it is the first. */
  readonly after: Stage["id"] | null;
  readonly constraint: Readonly<Record<Intent, Record<string, object>>>;
  readonly answer: ActionAnswer | undefined;
}

export function EditStageView(props: EditStageProps) {
  const t = useTexts("journey");
  const { stage, constraint } = props;
  const answerTo = (intent: Intent) => (props.answer?.intent === intent ? props.answer : undefined);
  return (
    <>
      <title>{t("editStageOf", { stage: stage.name })}</title>
      <PageHeader
        title={t("editStageOf", { stage: stage.name })}
        breadcrumb={[
          { label: t("title"), to: "/journey" },
          { label: stage.name, to: `/journey/stages/${stage.id}` },
        ]}
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <TouchpointList stage={stage} />
          <AddTouchpoint stage={stage} constraint={constraint.addTouchpoint} answer={answerTo("addTouchpoint")} />
        </div>
        <div className="space-y-5">
          <Rename stage={stage} constraint={constraint.rename} answer={answerTo("rename")} />
          {props.others.length > 0 && <Move {...props} constraint={constraint.move} answer={answerTo("move")} />}
          <RemoveCard
            title={t("removeStage.title")}
            text={t("removeStage.text")}
            button={t("removeStage.submit", { name: stage.name })}
            version={stage.version}
            answer={answerTo("remove")}
          />
        </div>
      </div>
    </>
  );
}

function TouchpointList({ stage }: { readonly stage: Stage }) {
  const t = useTexts("journey");
  return (
    <Card title={t("touchpoints")}>
      {stage.touchpoints.length === 0 && <p className="text-sm text-soft">{t("emptyStage.text")}</p>}
      <ol className="divide-y divide-line">
        {stage.touchpoints.map(({ id, name }) => (
          <li key={id} className="py-1.5">
            <Link to={`/journey/touchpoints/${id}/edit`} className="target font-medium text-accent hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface OneForm {
  readonly stage: Stage;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}
type AddFields = { name: string; after: string };

function AddTouchpoint({ stage, constraint, answer }: OneForm) {
  const t = useTexts("journey");
  const [form, fields] = useHouseForm<AddFields>({
    id: "add-touchpoint",
    lastResult: answer?.form,
    constraint,
    defaultValue: { after: stage.touchpoints.at(-1)?.id ?? FIRST },
  });
  return (
    <Card title={t("addTouchpoint.title")}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <TextField field={fields.name} label={t("touchpointName")} hint={t("addTouchpoint.hint")} />
        <SelectField
          field={fields.after}
          label={t("place.label")}
          choices={[
            { value: FIRST, label: t("place.first") },
            ...stage.touchpoints.map(({ id, name }) => ({ value: id, label: t("place.after", { name }) })),
          ]}
        />
        <FormButtons cancelTo={`/journey/stages/${stage.id}`}>
          <SubmitButton name="intent" value="addTouchpoint">
            {t("addTouchpoint.submit")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}

type RenameFields = { name: string; version: string };

function Rename({ stage, constraint, answer }: OneForm) {
  const t = useTexts("journey");
  const [form, fields] = useHouseForm<RenameFields>({
    id: `rename-stage-${stage.version}`,
    lastResult: answer?.form,
    constraint,
    defaultValue: { name: stage.name, version: String(stage.version) },
  });
  return (
    <Card title={t("renameStage.title")}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <TextField field={fields.name} label={t("stageName")} />
        <HiddenField field={fields.version} />
        <FormButtons cancelTo={`/journey/stages/${stage.id}`}>
          <SubmitButton look="secondary" name="intent" value="rename">
            {t("save")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}

type MoveFields = { after: string; version: string };

function Move({ stage, others, after, constraint, answer }: OneForm & Pick<EditStageProps, "others" | "after">) {
  const t = useTexts("journey");
  const [form, fields] = useHouseForm<MoveFields>({
    id: `move-stage-${stage.version}`,
    lastResult: answer?.form,
    constraint,
    defaultValue: { after: after ?? FIRST, version: String(stage.version) },
  });
  return (
    <Card title={t("moveStage.title")}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <SelectField
          field={fields.after}
          label={t("place.label")}
          choices={[
            { value: FIRST, label: t("place.first") },
            ...others.map(({ id, name }) => ({ value: id, label: t("place.after", { name }) })),
          ]}
        />
        <HiddenField field={fields.version} />
        <FormButtons cancelTo={`/journey/stages/${stage.id}`}>
          <SubmitButton look="secondary" name="intent" value="move">
            {t("move")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}
