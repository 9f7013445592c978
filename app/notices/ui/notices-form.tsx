import type { MyNotices } from "~/notices/queries/read-my-notices.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Checkbox, CheckboxGroup } from "~/ui/forms/choices";
import { HiddenField, SelectField, TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { useFormat } from "~/ui/now";
import { timeOfMinute } from "./time-of-minute";

type NoticesFields = {
  on: string[];
  quietFrom: string;
  quietTo: string;
  quietDays: string[];
  criticalAlways: string;
  summaryDay: string;
  summaryHour: string;
  version: string;
};

interface NoticesFormProps {
  readonly page: MyNotices;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function NoticesForm({ page, constraint, answer }: NoticesFormProps) {
  const t = useTexts("notices");
  const format = useFormat();
  const [form, fields] = useHouseForm<NoticesFields>({
    id: "notices",
    lastResult: answer?.form,
    constraint,
    defaultValue: defaultsOf(page),
  });
  const days = WEEKDAYS.map((day) => ({ value: String(day), label: format.weekday(day) }));
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <HiddenField field={fields.version} />
      <Card>
        <CheckboxGroup
          field={fields.on}
          label={t("mine.kinds")}
          optionalMark="hidden"
          choices={page.kinds.map(({ kind, isOnByRole }) => ({
            value: kind,
            label: t(`kind.${kind}`),
            hint: `${t(`kindHint.${kind}`)} ${t(isOnByRole ? "mine.onByRole" : "mine.offByRole")}`,
          }))}
        />
      </Card>
      {page.summary !== null && (
        <Card title={t("mine.summary")}>
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField field={fields.summaryDay} label={t("mine.summaryDay")} optionalMark="hidden" choices={days} />
            <SelectField
              field={fields.summaryHour}
              label={t("mine.summaryHour")}
              optionalMark="hidden"
              choices={HOURS.map((hour) => ({ value: String(hour), label: timeOfMinute(hour * 60) }))}
            />
          </div>
          <p className="mt-3 text-sm text-soft">{t("mine.summaryHint")}</p>
        </Card>
      )}
      <Card title={t("mine.quiet")}>
        <div className="space-y-5">
          <p className="text-sm text-soft">{t("mine.quietHint", { zone: page.timeZone })}</p>
          <div className="grid grid-cols-2 gap-4 sm:max-w-md">
            <TextField field={fields.quietFrom} label={t("mine.quietFrom")} optionalMark="hidden" type="time" />
            <TextField field={fields.quietTo} label={t("mine.quietTo")} optionalMark="hidden" type="time" />
          </div>
          <CheckboxGroup
            field={fields.quietDays}
            label={t("mine.quietDays")}
            optionalMark="hidden"
            choices={days}
            isSideBySide
          />
          {page.criticalAlways !== null && (
            <Checkbox
              field={fields.criticalAlways}
              label={t("mine.criticalAlways")}
              hint={t("mine.criticalAlwaysHint")}
            />
          )}
        </div>
      </Card>
      <SubmitButton>{t("mine.save")}</SubmitButton>
    </HouseForm>
  );
}

function defaultsOf({ kinds, quiet, criticalAlways, summary, version }: MyNotices) {
  return {
    on: kinds.flatMap(({ kind, isOn }) => (isOn ? [kind] : [])),
    quietFrom: quiet.nightly === null ? "" : timeOfMinute(quiet.nightly.from),
    quietTo: quiet.nightly === null ? "" : timeOfMinute(quiet.nightly.to),
    quietDays: quiet.days.map(String),
    criticalAlways: criticalAlways === true ? "on" : "",
    summaryDay: String(summary?.day ?? ""),
    summaryHour: String(summary?.hour ?? ""),
    version: String(version),
  };
}
