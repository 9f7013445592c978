import type { LogOptions } from "~/incidents/queries/read-log-options.server";
import type { Channel } from "~/incidents/domain/events";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { Severity } from "~/servicelevels/domain/clocks";
import type { Impact, Urgency } from "~/servicelevels/domain/severity-matrix";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Checkbox, RadioGroup } from "~/ui/forms/choices";
import { SelectField, TextArea, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { PageHeader } from "~/ui/page-header";
import { TourPlace } from "~/ui/tour-place";

type LogFields = {
  title: string;
  description: string;
  touchpointId: string;
  partnerId: string;
  impact: string;
  urgency: string;
  severity: string;
  channel: string;
  customerSpokeFirst: boolean;
};

interface LogViewProps {
  readonly options: LogOptions;
  readonly choices: {
    readonly impacts: readonly Impact[];
    readonly urgencies: readonly Urgency[];
    readonly severities: readonly Severity[];
    readonly channels: readonly Channel[];
  };
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function LogView(props: LogViewProps) {
  const t = useTexts("incidents");
  return (
    <div className="mx-auto max-w-3xl">
      <title>{t("log.title")}</title>
      <PageHeader
        title={t("log.title")}
        breadcrumb={[{ label: t("page.title"), to: "/incidents" }]}
        current={t("page.log")}
        meta={t("log.lead")}
      />
      {props.options.touchpoints.length === 0 ? (
        <EmptyState
          title={t("log.noTouchpointsTitle")}
          action={<ButtonLink to="/journey">{t("log.toJourney")}</ButtonLink>}
        >
          {props.options.partners === null ? t("log.noTouchpoints") : t("log.noTouchpointsBrand")}
        </EmptyState>
      ) : (
        <TourPlace id="log">
          <Card>
            <LogForm {...props} />
          </Card>
        </TourPlace>
      )}
    </div>
  );
}

function LogForm({ options, choices, constraint, answer }: LogViewProps) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  const { touchpoints, partners } = options;
  const [form, fields] = useHouseForm<LogFields>({
    id: "log",
    lastResult: answer?.form,
    constraint: partners === null ? constraint : { ...constraint, partnerId: { required: true } },
    defaultValue: { channel: partners === null ? "staff" : "phone", ...onlyChoice(touchpoints) },
  });
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <TextField field={fields.title} label={t("log.what")} hint={t("log.whatHint")} />
      <SelectField
        field={fields.touchpointId}
        label={t("log.touchpoint")}
        choices={touchpoints.map(({ id, name, stage }) => ({ value: id, label: `${stage} › ${name}` }))}
      />
      {partners !== null && (
        <SelectField
          field={fields.partnerId}
          label={t("log.partner")}
          choices={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <RadioGroup
          field={fields.impact}
          label={t("log.impact")}
          choices={choices.impacts.map((impact) => ({ value: impact, label: t(`log.impacts.${impact}`) }))}
        />
        <RadioGroup
          field={fields.urgency}
          label={t("log.urgency")}
          choices={choices.urgencies.map((urgency) => ({ value: urgency, label: t(`log.urgencies.${urgency}`) }))}
        />
      </div>
      {partners !== null && (
        <SelectField
          field={fields.severity}
          label={t("log.severity")}
          hint={t("log.severityHint")}
          empty={t("log.severityAuto")}
          choices={choices.severities.map((severity) => ({ value: severity, label: words(`severity.${severity}`) }))}
        />
      )}
      <SelectField
        field={fields.channel}
        label={t("log.channel")}
        choices={choices.channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
      />
      {partners === null && (
        <Checkbox field={fields.customerSpokeFirst} label={t("log.spokeFirst")} hint={t("log.spokeFirstHint")} />
      )}
      <TextArea field={fields.description} label={t("log.description")} hint={t("log.descriptionHint")} rows={3} />
      <FormButtons cancelTo="/incidents">
        <SubmitButton pending={t("log.pending")}>{t("log.submit")}</SubmitButton>
      </FormButtons>
    </HouseForm>
  );
}

/** Where there is one touchpoint only, nobody has to choose it. */
function onlyChoice(touchpoints: LogOptions["touchpoints"]): Partial<LogFields> {
  const [first, second] = touchpoints;
  return first === undefined || second !== undefined ? {} : { touchpointId: first.id };
}
