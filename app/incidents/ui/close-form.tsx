import type { FieldMetadata } from "@conform-to/react";
import type { Channel, Closing } from "~/incidents/domain/events";
import { useTexts } from "~/platform/i18n/use-texts";
import { Checkbox, RadioGroup } from "~/ui/forms/choices";
import { DateTimeField, SelectField, TextArea } from "~/ui/forms/fields";
import { StepForm } from "./step-form";

type Attempt = { at: string; channel: string };
type CloseFields = { outcome: string; words: string; isNobodyTouched: boolean; attempts: Attempt[] };
type Outcome = Exclude<Closing["outcome"], "closedAtSource">;

interface CloseFormProps {
  readonly outcomes: readonly Outcome[];
  readonly channels: readonly Channel[];
  /** A partner is told that the brand confirms a loss. */
  readonly isBrand: boolean;
}

/** What an outcome asks for appears once it is chosen, by style alone: without JavaScript as well. */
export function CloseForm({ outcomes, channels, isBrand }: CloseFormProps) {
  const t = useTexts("incidents");
  const hints: Partial<Record<Outcome, string>> = {
    unreached: t("form.unreachedHint"),
    noCustomer: t("form.noCustomerHint"),
    ...(isBrand ? {} : { lost: t("form.lostHint") }),
  };
  return (
    <div className="group/close">
      <StepForm<CloseFields> intent="close" submit={t("form.close")} defaultValue={{ attempts: EMPTY_ATTEMPTS }}>
        {(fields) => (
          <>
            <RadioGroup
              field={fields.outcome}
              label={t("form.outcome")}
              choices={outcomes.map((outcome) => {
                const hint = hints[outcome];
                return { value: outcome, label: t(`outcome.${outcome}`), ...(hint === undefined ? {} : { hint }) };
              })}
            />
            <div className="group-has-[[value=noCustomer]:checked]/close:hidden group-has-[[value=unreached]:checked]/close:hidden">
              <TextArea
                field={fields.words}
                label={t("form.customerWords")}
                hint={t("form.customerWordsHint")}
                // A customer who is lost may have said nothing; who stays has said so.
                optionalMark="hidden group-has-[[value=lost]:checked]/close:inline"
                rows={2}
                isQuote
              />
            </div>
            <div className="hidden group-has-[[value=unreached]:checked]/close:block">
              <Attempts field={fields.attempts} channels={channels} />
            </div>
            <div className="hidden group-has-[[value=noCustomer]:checked]/close:block">
              <Checkbox field={fields.isNobodyTouched} label={t("form.nobodyTouched")} />
            </div>
          </>
        )}
      </StepForm>
    </div>
  );
}

const EMPTY_ATTEMPTS: Attempt[] = [
  { at: "", channel: "" },
  { at: "", channel: "" },
  { at: "", channel: "" },
];

interface AttemptsProps {
  readonly field: FieldMetadata<unknown>;
  readonly channels: readonly Channel[];
}

function Attempts({ field, channels }: AttemptsProps) {
  const t = useTexts("incidents");
  const list = field as FieldMetadata<Attempt[]>;
  return (
    <fieldset className="space-y-3">
      <legend className="mb-1 text-sm font-medium">{t("form.attempts")}</legend>
      {list.getFieldList().map((attempt, index) => {
        const { at, channel } = attempt.getFieldset();
        const number = index + 1;
        return (
          <div key={attempt.name} className="grid gap-3 sm:grid-cols-2">
            <DateTimeField field={at as FieldMetadata<unknown>} label={t("form.attemptAt", { number })} />
            <SelectField
              field={channel as FieldMetadata<unknown>}
              label={t("form.attemptChannel", { number })}
              choices={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
