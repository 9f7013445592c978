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

interface EditJourneyProps {
  readonly outline: JourneyOutline;
  readonly constraint: Readonly<Record<"rename" | "addStage", Record<string, object>>>;
  readonly answer: ActionAnswer | undefined;
}

export function EditJourneyView({ outline, constraint, answer }: EditJourneyProps) {
  const t = useTexts("journey");
  return (
    <>
      <title>{t("editJourney.title")}</title>
      <PageHeader title={t("editJourney.title")} breadcrumb={[{ label: t("title"), to: "/journey" }]} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={t("stages")}>
          <ol className="divide-y divide-line">
            {outline.stages.map((stage) => (
              <li key={stage.id} className="flex items-baseline justify-between gap-4 py-1.5">
                <Link
                  to={`/journey/stages/${stage.id}/edit`}
                  className="target font-medium text-accent hover:underline"
                >
                  {stage.name}
                </Link>
                <span className="shrink-0 text-sm text-soft">
                  {t("countTouchpoints", { count: stage.touchpoints.length })}
                </span>
              </li>
            ))}
          </ol>
          {outline.stages.length === 0 && <p className="text-sm text-soft">{t("noStages.text")}</p>}
        </Card>
        <div className="space-y-5">
          <AddStage outline={outline} constraint={constraint.addStage} answer={answer} />
          <RenameJourney outline={outline} constraint={constraint.rename} answer={answer} />
        </div>
      </div>
    </>
  );
}

type AddStageFields = { name: string; after: string };

function AddStage({ outline, constraint, answer }: Omit<EditJourneyProps, "constraint"> & OneConstraint) {
  const t = useTexts("journey");
  const mine = answer?.intent === "addStage" ? answer : undefined;
  const [form, fields] = useHouseForm<AddStageFields>({
    id: `add-stage-${outline.stages.length}`,
    lastResult: mine?.form,
    constraint,
    defaultValue: { after: outline.stages.at(-1)?.id ?? FIRST },
  });
  return (
    <Card title={t("addStage.title")}>
      <HouseForm form={form} refusal={mine?.refusal}>
        <TextField field={fields.name} label={t("stageName")} hint={t("addStage.hint")} />
        <SelectField
          field={fields.after}
          label={t("place.label")}
          choices={[
            { value: FIRST, label: t("place.first") },
            ...outline.stages.map(({ id, name }) => ({ value: id, label: t("place.after", { name }) })),
          ]}
        />
        <FormButtons cancelTo="/journey">
          <SubmitButton name="intent" value="addStage">
            {t("addStage.submit")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}

type RenameFields = { name: string; version: string };

function RenameJourney({ outline, constraint, answer }: Omit<EditJourneyProps, "constraint"> & OneConstraint) {
  const t = useTexts("journey");
  const mine = answer?.intent === "rename" ? answer : undefined;
  const [form, fields] = useHouseForm<RenameFields>({
    id: `rename-journey-${outline.version}`,
    lastResult: mine?.form,
    constraint,
    defaultValue: { name: outline.name, version: String(outline.version) },
  });
  return (
    <Card title={t("renameJourney.title")}>
      <HouseForm form={form} refusal={mine?.refusal}>
        <TextField field={fields.name} label={t("start.name")} />
        <HiddenField field={fields.version} />
        <FormButtons cancelTo="/journey">
          <SubmitButton look="secondary" name="intent" value="rename">
            {t("save")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}

interface OneConstraint {
  readonly constraint: Record<string, object>;
}
