import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { CalendarText } from "~/servicelevels/domain/opening-text";
import { Card } from "~/ui/card";
import { HiddenField, TextArea, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

type CalendarFields = {
  name: string;
  timeZone: string;
  holidays: string;
  extraHours: string;
  version: string;
} & Record<(typeof DAYS)[number], string>;

interface CalendarFormProps {
  readonly name: string;
  /** The version it is filled from; null for a new calendar. */
  readonly version: number | null;
  readonly text: CalendarText;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function CalendarForm({ name, version, text, constraint, answer }: CalendarFormProps) {
  const t = useTexts("servicelevels");
  const days = Object.fromEntries(DAYS.map((day, index) => [day, text.days[index] ?? ""]));
  const [form, fields] = useHouseForm<CalendarFields>({
    id: "calendar",
    lastResult: answer?.form,
    constraint,
    defaultValue: {
      name,
      timeZone: text.timeZone,
      holidays: text.holidays,
      extraHours: text.extraHours,
      ...days,
      ...(version === null ? {} : { version: String(version) }),
    },
  });
  return (
    <Card {...(version === null ? {} : { title: t("calendars.edit") })}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <TextField field={fields.name} label={t("name")} />
        <TextField field={fields.timeZone} label={t("calendars.zone")} hint={t("calendars.zoneHint")} />
        <fieldset className="space-y-3">
          <legend className="font-semibold">{t("calendars.week")}</legend>
          <p className="text-sm text-soft">{t("calendars.weekHint")}</p>
          <div className="grid gap-3 sm:grid-cols-2">
            {DAYS.map((day) => (
              <TextField key={day} field={fields[day]} label={t(`day.${day}`)} placeholder={t("calendars.closed")} />
            ))}
          </div>
        </fieldset>
        <TextArea field={fields.holidays} label={t("calendars.holidays")} hint={t("calendars.holidaysHint")} rows={5} />
        <TextArea
          field={fields.extraHours}
          label={t("calendars.extraHours")}
          hint={t("calendars.extraHoursHint")}
          rows={4}
        />
        {version !== null && <HiddenField field={fields.version} />}
        <FormButtons cancelTo="/settings/calendars">
          <SubmitButton look="primary">
            {t(version === null ? "calendars.create" : "calendars.saveVersion")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}
