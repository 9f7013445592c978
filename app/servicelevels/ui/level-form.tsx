import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { DueExample } from "~/servicelevels/domain/due-examples";
import type { ClockKind, Severity } from "~/servicelevels/domain/service-level";
import type { LevelPage, TargetLine } from "~/servicelevels/queries/read-level.server";
import type { CalendarLine } from "~/servicelevels/queries/read-settings.server";
import { Card } from "~/ui/card";
import { classes } from "~/ui/classes";
import { Checkbox } from "~/ui/forms/choices";
import { HiddenField, SelectField, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { DuePreview } from "./due-preview";
import { TargetRow } from "./target-row";

const SEVERITIES = ["minor", "major", "critical"] as const satisfies readonly Severity[];
const KINDS = [
  "acknowledge",
  "firstResponse",
  "update",
  "resolution",
  "totalResolution",
  "followUp",
  "brand",
] as const satisfies readonly ClockKind[];

type TargetFields = { [Kind in ClockKind]: { amount: string; unit: string } };
type LevelFields = {
  name: string;
  calendarId: string;
  isDefault: string;
  cutOff: string;
  restart: string;
  end: string;
  version: string;
} & {
  [Level in Severity]: TargetFields;
};

/** With what would be due under what was typed, when that is what was asked for. */
export type LevelAnswer = ActionAnswer & { readonly preview?: readonly DueExample[] };

interface LevelFormProps {
  readonly page: LevelPage | null;
  readonly calendars: readonly CalendarLine[];
  readonly constraint: Record<string, object>;
  readonly answer: LevelAnswer | undefined;
}

export function LevelForm({ page, calendars, constraint, answer }: LevelFormProps) {
  const t = useTexts("servicelevels");
  const words = useTexts("clocks");
  const home = page === null ? "/settings/levels/new" : `/settings/levels/${page.id}`;
  const [form, fields] = useHouseForm<LevelFields>({
    id: "level",
    lastResult: answer?.form,
    constraint,
    defaultValue: defaultsOf(page),
  });
  return (
    <Card {...(page === null ? {} : { title: t("levels.edit") })}>
      <HouseForm form={form} refusal={answer?.refusal} action={`${home}#preview`}>
        <TextField field={fields.name} label={t("name")} />
        <SelectField
          field={fields.calendarId}
          label={t("levels.calendar")}
          choices={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checkbox field={fields.isDefault} label={t("levels.makeDefault")} hint={t("levels.makeDefaultHint")} />
        <p className="text-sm text-soft">{t("levels.targetsHint")}</p>
        {SEVERITIES.map((severity) => {
          const bySeverity = fields[severity].getFieldset();
          return (
            <fieldset key={severity} className="space-y-2 rounded-lg border border-line p-4">
              <legend className="px-1 font-semibold">{words(`severity.${severity}`)}</legend>
              <div className="space-y-3 lg:max-w-2xl">
                {KINDS.map((kind) => {
                  const target = bySeverity[kind].getFieldset();
                  return <TargetRow key={kind} kind={kind} amount={target.amount} unit={target.unit} />;
                })}
              </div>
            </fieldset>
          );
        })}
        <fieldset className="grid gap-3 sm:grid-cols-3">
          <legend className="mb-2 font-semibold">{t("levels.daysRule")}</legend>
          <TextField field={fields.cutOff} label={t("levels.cutOff")} hint={t("levels.cutOffHint")} type="time" />
          <TextField field={fields.restart} label={t("levels.restart")} hint={t("levels.restartHint")} type="time" />
          <SelectField
            field={fields.end}
            label={t("levels.end")}
            empty={t("levels.endDefault")}
            choices={(["sameTime", "closing"] as const).map((end) => ({ value: end, label: t(`end.${end}`) }))}
          />
        </fieldset>
        {page !== null && <HiddenField field={fields.version} />}
        <FormButtons cancelTo="/settings/levels">
          <SubmitButton name="intent" value="save">
            {t(page === null ? "levels.create" : "levels.saveVersion")}
          </SubmitButton>
          <SubmitButton look="secondary" name="intent" value="preview" pending={t("levels.trying")}>
            {t("levels.try")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
      <Tried examples={answer?.preview} />
    </Card>
  );
}

/** Beside the form it was asked from, which is as it was typed. */
function Tried({ examples }: { readonly examples: readonly DueExample[] | undefined }) {
  const t = useTexts("servicelevels");
  return (
    // Without examples nothing has this name: a refused form is shown from its head, where the reason stands.
    <div
      id={examples && "preview"}
      className={classes("scroll-mt-20 space-y-4", examples && "mt-5 border-t border-line pt-5")}
    >
      <div role="status">
        {examples && (
          <>
            <h3 className="font-serif text-lg font-medium">{t("levels.tried")}</h3>
            <p className="text-sm text-soft">{t("levels.triedNote")}</p>
          </>
        )}
      </div>
      {examples && <DuePreview examples={examples} />}
    </div>
  );
}

function defaultsOf(page: LevelPage | null) {
  if (page === null) return {};
  const days = SEVERITIES.flatMap((severity) => page.targets[severity]).find(({ unit }) => unit === "businessDays");
  return {
    name: page.name,
    calendarId: page.calendarId,
    isDefault: page.isDefault ? "on" : "",
    version: String(page.version),
    cutOff: days?.cutOff ?? "",
    restart: days?.restart ?? "",
    end: days?.end ?? "",
    minor: typed(page.targets.minor),
    major: typed(page.targets.major),
    critical: typed(page.targets.critical),
  };
}

function typed(targets: readonly TargetLine[]) {
  return Object.fromEntries(targets.map(({ kind, amount, unit }) => [kind, { amount: String(amount), unit }]));
}
